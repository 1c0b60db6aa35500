"""What a trainer types, pastes and scans: each fault has one clear sentence, and nothing is counted twice or lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.code.short_code import ShortCode
from tests.group.browser.group_reader import (
    AFTER,
    BACK,
    BEFORE,
    COUNT,
    FORM,
    GROUP,
    OPINION,
    begin,
    count_all,
    give,
    is_in,
    kept,
    long_code,
    people,
    reveal,
    said,
    short_code,
)

EVERYBODY = people(41, 14)
ONE = EVERYBODY[0]
LONG, SHORT = long_code(ONE, salt=5), short_code(ONE, salt=5)
DIGITS = LONG.digits()
SWAPPED = SHORT.digits()[1::-1] + SHORT.digits()[2:]
FAULTS = {
    "nothing": ("", "geen hele code"),
    "words": ("mijn code", "geen hele code"),
    "a wrong digit": (DIGITS[:9] + str((int(DIGITS[9]) + 1) % 10) + DIGITS[10:], "klopt een cijfer niet"),
    "two swapped": (SWAPPED, "klopt een cijfer niet"),
    "cut": (DIGITS[:-5], "geen hele code"),
    "a cut link": ("https://handboek.example/leren/groep.html#code=", "geen hele code"),
    "markup": ("<img src=x onerror=alert(1)>#code=1", "geen hele code"),
    "without end": ("9" * 399, "geen hele code"),
    "another form": (long_code(ONE, form=(FORM + 1) % 4096).digits(), "een andere versie"),
    "another form, short": (replace(SHORT, form=(SHORT.form + 1) % 3).digits(), "een andere versie"),
    "a newer version": (replace(LONG, version=3).digits(), "een nieuwere uitgave"),
    "after": (long_code(ONE, AFTER).digits(), "een ander moment: Na de training"),
    "looking back": (short_code(ONE, BACK).digits(), "een ander moment: Na de training, met terugblik"),
    "a second opinion": (replace(SHORT, kind=OPINION).digits(), "een tweede blik"),
    "no answers": (long_code([0] * COUNT).digits(), "te weinig antwoorden"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_wrong_with_a_code_is_said(open_page: OpenPage, fault: str) -> None:
    """One sentence, the field keeps what was typed and the focus, and nobody is counted; then the right one is."""
    text, sentence = FAULTS[fault]
    page = open_page(GROUP, DESK)
    begin(page)
    give(page, text)
    assert sentence in said(page)
    assert said(page).count("\n") == 0
    expect(page.locator("[name=code]")).to_be_focused()
    expect(page.locator("[name=code]")).to_have_value(text)
    assert kept(page)["batches"] == []
    is_in(page, "0 binnen")
    give(page, DIGITS)
    is_in(page, "1 binnen")


def test_one_code_in_four_shapes_is_one_person(open_page: OpenPage) -> None:
    """Long or short, as digits or as a link: the page asks, and leaves the second out when told so."""
    page = open_page(GROUP, DESK)
    begin(page)
    give(page, SHORT.digits())
    for text in (SHORT.digits(), DIGITS, f"{page.url}#code={DIGITS}", " ".join(DIGITS)):
        give(page, text)
        expect(page.get_by_text("Dezelfde code", exact=True)).to_be_focused()
        page.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    is_in(page, "1 binnen")
    assert kept(page)["batches"][0]["people"] == 1


def test_codes_that_come_while_it_asks_wait_for_their_turn(open_page: OpenPage) -> None:
    """None is lost or counted twice: the page says that it waits, and asks about the next one that is not sure."""
    page = open_page(GROUP, DESK)
    begin(page)
    give(page, DIGITS)
    give(page, DIGITS)
    for person, salt in ((EVERYBODY[1], 8), (EVERYBODY[1], 8), (EVERYBODY[2], 9)):
        give(page, long_code(person, salt=salt).digits())
        assert said(page) == "Deze code wacht. Geef eerst antwoord op de vraag hieronder."
        expect(page.locator("[name=code]")).to_have_value("")
    give(page, DIGITS[:-1])
    assert "Er is niets geteld." in said(page)
    expect(page.get_by_text("Dezelfde code", exact=True)).to_be_visible()
    page.get_by_role("button", name="Een tweede persoon: tel mee").click()
    is_in(page, "3 binnen")
    page.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    is_in(page, "4 binnen")
    expect(page.get_by_text("Dezelfde code", exact=True)).to_have_count(0)


def test_a_question_is_not_lost_for_another_one(open_page: OpenPage) -> None:
    """Neither a picture nor a moment comes before its answer; who thinks of wiping and does not, is asked again."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:5])
    give(page, long_code(EVERYBODY[0], salt=0).digits())
    for name in ("Laat het beeld zien", "Meet deze groep op een ander moment"):
        page.get_by_role("button", name=name).click()
        assert said(page) == "Geef eerst antwoord op de vraag hieronder."
        expect(page.get_by_text("Dezelfde code", exact=True)).to_be_visible()
    page.get_by_role("button", name="Wis alles van deze groep").click()
    page.get_by_role("button", name="Nee, laat staan").click()
    expect(page.get_by_text("Dezelfde code", exact=True)).to_be_focused()
    page.get_by_role("button", name="Wis alles van deze groep").click()
    page.get_by_role("button", name="Wis alles", exact=True).click()
    begin(page)
    give(page, DIGITS)
    is_in(page, "1 binnen")


def test_one_more_than_expected_is_asked_about(open_page: OpenPage) -> None:
    """Each one above the number that was filled in; also when the code is one that came before."""
    page = open_page(GROUP, DESK)
    begin(page, BEFORE, "3")
    count_all(page, EVERYBODY[:3])
    give(page, long_code(EVERYBODY[3], salt=99).digits())
    expect(page.get_by_text("Dit is er een meer dan je verwachtte")).to_be_focused()
    page.get_by_role("button", name="Nee, tel niet mee").click()
    is_in(page, "3 van de 3 binnen")
    give(page, long_code(EVERYBODY[0], salt=0).digits())
    page.get_by_role("button", name="Een tweede persoon: tel mee").click()
    page.get_by_role("button", name="Ja, tel mee").click()
    is_in(page, "4 binnen")


def test_the_last_one_comes_off(open_page: OpenPage) -> None:
    """Once, and only until the picture is there; what is kept is then as if that code never came."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:6])
    before = kept(page)["batches"]
    give(page, long_code(EVERYBODY[6], salt=77).digits())
    page.get_by_role("button", name="Haal de laatste eraf").click()
    assert said(page) == "De laatste is eraf. 6 binnen."
    assert kept(page)["batches"] == before
    expect(page.get_by_role("button", name="Haal de laatste eraf")).to_be_hidden()
    give(page, long_code(EVERYBODY[6], salt=77).digits())
    reveal(page)
    page.get_by_text("Komt er nog iemand bij?").click()
    expect(page.get_by_role("button", name="Haal de laatste eraf")).to_be_hidden()


def test_while_it_is_open_only_the_number_shows(open_page: OpenPage) -> None:
    """Nothing on the page but the number changes when a code comes in; before five there is no picture to be had."""
    page = open_page(GROUP, PHONE)
    begin(page)
    without_number = "() => document.querySelector('.hb-group').innerText.replace(/\\d+ binnen\\.?/g, '# binnen')"
    count_all(page, EVERYBODY[:1])
    seen = page.evaluate(without_number)
    for place, answers in enumerate(EVERYBODY[1:4], 1):
        count_all(page, [answers], first=place)
        assert page.evaluate(without_number) == seen
    page.get_by_role("button", name="Laat het beeld zien").click()
    assert said(page) == "Het beeld kan vanaf 5 mensen. 4 binnen."
    expect(page.locator("[data-piece=sure], .hb-group__shown")).to_have_count(0)


def test_a_slip_of_paper_counts(open_page: OpenPage) -> None:
    """Sums and numbers make the levels that a code would have; what cannot be is named, and stays to mend."""
    page = open_page(GROUP, PHONE)
    begin(page)
    page.get_by_text("Iemand met alleen papier").click()
    rows = page.locator("[data-piece=paper-row]")

    def slip(*cells: str) -> None:
        for field, cell in zip(rows.locator("input").all(), cells, strict=True):
            field.fill(cell)
        page.get_by_role("button", name="Tel dit briefje mee").click()

    for wrong in (("16", "3"), ("2", "3"), ("9", "4"), ("x", "3"), ("", "3"), ("-9", "3"), ("9,5", "3")):
        slip(*wrong, "20", "4", "", "")
        assert said(page).startswith("Bij ‘Snijden & hakken’ kloppen de getallen niet."), wrong
        expect(rows.locator("input").first).to_be_focused()
    slip("", "", "4", "2", "5", "1")
    assert "te weinig antwoorden" in said(page)
    assert kept(page)["batches"] == []
    slip("9", "3", "20", "4", "4", "2")
    is_in(page, "1 binnen")
    batch = kept(page)["batches"][0]
    assert [row.index(1) for row in batch["levels"]] == [7, 13, 0]
    assert (batch["people"], batch["long"]) == (1, 0)
    assert {field.input_value() for field in rows.locator("input").all()} == {""}
    slip("9", "3", "20", "4", "4", "2")
    expect(page.get_by_text("Dezelfde code", exact=True)).to_be_focused()


def test_a_kind_of_code_that_there_is_not(open_page: OpenPage) -> None:
    """A short code of another number of parts is no code here."""
    page = open_page(GROUP, DESK)
    begin(page)
    give(page, ShortCode(0, 0, 0, [7] * 7).digits())
    assert "geen hele code" in said(page)
