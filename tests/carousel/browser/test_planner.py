"""The planner: whole without a script, another plan at once with one, and everything that can be done with a plan."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Download, Page, expect

from macros.carousel.plan import SessionForm, SessionPlan
from tests.browser import html_checker
from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.watched_page import DESK, SMALL_PHONE, View
from tests.carousel.browser.conftest import OpenSession
from tests.carousel.forms import FORMS, PEOPLE, SPREAD

PLAIN = View(scripts=False)
GOOD, TIMES, CARDS = ".hb-rotation__good", ".hb-rotation__times", ".hb-rotation__cards"
SHOWN = (GOOD, TIMES, CARDS)
BROKEN = "Deze link klopt niet helemaal."
SHEET = re.compile(rb"/Type /Page\b")
FULL = "#mensen=24&tafels=6&ronden=3&minuten=18&wisselen=2&begin=13.00&vorm=anders"


def texts(page: Page) -> list[str]:
    """What the page says of the plan."""
    return ["".join(page.locator(part).evaluate("(part) => part.textContent").split()) for part in SHOWN]


@pytest.mark.parametrize("first", FORMS, ids=lambda form: form.id)
def test_a_script_says_what_stands_there_without_one(session: OpenSession, first: SessionForm) -> None:
    """How good it is, the times, and every card, in the same words for every way of moving."""
    forms = [first, *FORMS]
    plain = session("planner", view=PLAIN, forms=forms)
    expect(plain.locator("form").first).to_be_hidden()
    expect(plain.get_by_text("Zet dan scripts aan")).to_be_visible()
    assert len(plain.locator(".hb-rotation__card").all()) == PEOPLE
    assert texts(session("planner", forms=forms)) == texts(plain)


def test_what_a_card_says(session: OpenSession) -> None:
    """Where to begin, how far to go and where that is; who leads a table stays; the tables are a circle."""
    page = session("planner")
    cards = page.locator(".hb-rotation__card")
    plan = SessionPlan(SPREAD, PEOPLE).rotation
    expect(cards.first).to_contain_text("Je bent tafelleider van tafel 1. Je blijft daar alle rondes.")
    expect(cards.nth(7)).to_contain_text("Begin aan tafel 2.")
    expect(cards.nth(7)).to_contain_text(f"Ronde 2: één tafel verder, naar tafel {plan.table(7, 1) + 1}.")
    expect(cards.nth(7)).to_contain_text("na tafel 6 komt tafel 1")
    expect(page.locator(GOOD)).to_contain_text("Iedereen ontmoet 9 van de 23 anderen, niemand twee keer.")


def test_numbers_change_the_plan_at_once(session: OpenSession) -> None:
    """The address keeps it, Back gives the plan before it, and the link to the clock takes it along."""
    page = session("planner")
    page.get_by_label("Mensen").fill("33")
    expect(page.locator(GOOD)).to_contain_text("Iedereen ontmoet 12 tot 15 van de 32 anderen. 3 paren")
    assert page.url.endswith("#mensen=33&tafels=6&ronden=3&minuten=18&wisselen=2&vorm=anders")
    expect(page.locator("[data-slot=timer]")).to_have_attribute("href", re.compile(r"^timer\.html#mensen=33&"))
    page.get_by_label("Ronde 1 begint om").fill("13:05")
    expect(page.locator(TIMES)).to_contain_text("13.05–13.23")
    page.get_by_label("Vorm").select_option("samen")
    expect(page.get_by_label("Tafels")).to_have_value("4")
    expect(page.locator(GOOD)).to_contain_text("De groepjes blijven bij elkaar.")
    page.go_back()
    expect(page.get_by_label("Tafels")).to_have_value("6")
    page.go_back()
    expect(page.get_by_label("Ronde 1 begint om")).to_have_value("")
    page.go_back()
    expect(page.get_by_label("Mensen")).to_have_value("24")


def test_typing_is_one_step_back(session: OpenSession) -> None:
    """Digit after digit in one field is one change, not three."""
    page = session("planner")
    people = page.get_by_label("Mensen")
    people.fill("")
    people.press_sequentially("36")
    expect(page.locator(GOOD)).to_contain_text("36 mensen")
    page.go_back()
    expect(people).to_have_value("24")


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("Mensen", "61", "van 4 tot en met 60"),
        ("Mensen", "", "van 4 tot en met 60"),
        ("Mensen", "-8", "van 4 tot en met 60"),
        ("Mensen", "2,5", "van 4 tot en met 60"),
        ("Tafels", "13", "van 2 tot en met 12"),
        ("Tafels", "1", "van 2 tot en met 12"),
        ("Mensen", "11", "te veel tafels voor zo weinig mensen"),
        ("Rondes", "0", "van 1 tot en met 6"),
        ("Per ronde", "0", "van 1 tot en met 180"),
        ("Wisselen", "61", "van 0 tot en met 60"),
    ],
)
def test_one_sentence_by_the_field(session: OpenSession, field: str, typed: str, said: str) -> None:
    """What is wrong, where it is wrong; the last good plan stays, in the address too; and it goes when it is right."""
    page = session("planner", FULL)
    before, address = texts(page), page.url
    kept = page.get_by_label(field, exact=True).input_value()
    page.get_by_label(field, exact=True).fill(typed)
    faults = page.locator(".hb-planner__fault:visible")
    expect(faults).to_have_count(1)
    expect(faults).to_contain_text(said)
    wrong = page.locator("[aria-invalid=true]")
    expect(wrong).to_have_count(1)
    assert wrong.get_attribute("aria-describedby") == faults.get_attribute("id")
    assert (texts(page), page.url) == (before, address)
    page.get_by_label(field, exact=True).fill(kept)
    expect(faults).to_have_count(0)


def test_a_hostile_address_is_told(session: OpenSession) -> None:
    """One sentence and the plan with which the page began; a link to a heading of the page changes nothing."""
    page = session("planner", "#mensen=<img src=x onerror=alert(1)>")
    expect(page.get_by_text(BROKEN)).to_be_visible()
    expect(page.locator(GOOD)).to_contain_text("24 mensen, 6 tafels, 3 rondes")
    page.get_by_label("Mensen").fill("30")
    expect(page.get_by_text(BROKEN)).to_be_hidden()
    page.evaluate("location.hash = '#vormen'")
    expect(page.locator(GOOD)).to_contain_text("30 mensen")
    expect(page.get_by_text(BROKEN)).to_be_hidden()


def read(download: Download) -> str:
    """What stands in a file that a reader got."""
    return Path(download.path()).read_text(encoding="utf-8")


def test_tables_for_a_spreadsheet(session: OpenSession) -> None:
    """A row a card with its table in each round; a row a table with its cards in each round."""
    page = session("planner", "#mensen=12&tafels=4&vorm=anders")
    with page.expect_download() as people:
        page.get_by_role("button", name="per kaart").click()
    with page.expect_download() as tables:
        page.get_by_role("button", name="per tafel").click()
    rows = [line.split(";") for line in read(people.value).removeprefix("\ufeff").splitlines()]
    by_table = [line.split(";") for line in read(tables.value).removeprefix("\ufeff").splitlines()]
    assert rows[0] == ["Kaart", "Ronde 1", "Ronde 2", "Ronde 3"]
    assert [row[0] for row in rows[1:]] == [str(card) for card in range(1, 13)]
    for card, *seats in rows[1:]:
        assert all(card in by_table[int(seat)][turn].split() for turn, seat in enumerate(seats, 1))
    expect(page.get_by_text("De tabel staat bij je downloads.")).to_be_visible()


def test_rounds_for_a_calendar(session: OpenSession) -> None:
    """Every round on the day that somebody chooses; who chooses none is told."""
    page = session("planner", FULL)
    page.get_by_role("button", name="agendabestand").click()
    expect(page.get_by_text("Kies eerst een dag.")).to_be_visible()
    page.locator("[name=day]").fill("2026-12-15")
    with page.expect_download() as saved:
        page.get_by_role("button", name="agendabestand").click()
    assert saved.value.suggested_filename == "2026-12-15.ics"
    text = read(saved.value)
    assert re.findall(r"DTSTART:(\S+)", text) == ["20261215T130000", "20261215T132000", "20261215T134000"]
    assert "SUMMARY:Ieder een eigen weg: Ronde 3" in text


@pytest.mark.parametrize("view", [DESK, SMALL_PHONE], ids=["desk", "phone"])
def test_nothing_stands_in_the_way(session: OpenSession, view: View, tmp_path: Path) -> None:
    """No barrier in either scheme, nothing sideways, nothing too small to touch, good HTML; with faults too."""
    page = session("planner", view=view)
    page.locator("summary").click()
    for state in ("as-it-is", "with-faults"):
        assert barriers_in_both_schemes(page) + sideways(page) == []
        assert small_targets(page, "button, summary, .hb-field, a", 44) == []
        (tmp_path / f"{state}.html").write_text(page.content(), encoding="utf-8")
        page.get_by_label("Mensen").fill("elf")
    if view is DESK:
        assert [str(one) for one in html_checker.check(tmp_path) if one.kind == "error"] == []


@pytest.mark.parametrize(("button", "sheets"), [("Print het tijdschema", 1), ("Print de kaarten", 6)])
def test_sheets(session: OpenSession, button: str, sheets: int) -> None:
    """The times on one sheet; 24 cards four on a sheet, and nothing else."""
    page = session("planner", FULL)
    page.evaluate("window.print = () => {}")
    page.locator("summary").click()
    page.get_by_role("button", name=button).click()
    assert len(SHEET.findall(page.pdf(prefer_css_page_size=True))) == sheets
