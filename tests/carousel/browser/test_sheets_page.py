"""Everything of a carousel to print: what is chosen comes on paper, as often as it is needed, and every card fits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.carousel.browser.sheets_on_paper import printed, too_large

PAGE = "carrousel/rond.html"
PLAIN = replace(DESK, scripts=False)
PLAN = f"{PAGE}#mensen=%d&tafels=%d&ronden=2&minuten=15&wisselen=2&vorm=eigen"
SETS = "vellen-tafelkaarten"


def sides(page: Page) -> int:
    """How many sides of paper the page itself says that it takes: its sheets of paper, and the backs of them."""
    total = int(page.locator("[data-slot=total]").inner_text().split()[1])
    shown = ".hb-sheets__set:not([data-left-out]) > .hb-sheet--back:not([data-left-out])"
    more = "" if page.locator("[name=all]").is_checked() else ":not([data-more])"
    return total + page.locator(shown + more).count()


def ticks(page: Page) -> Locator:
    """The boxes that say what is printed."""
    return page.locator("[name=set]")


@pytest.mark.parametrize(("people", "tables"), [(12, 2), (31, 2), (60, 12)])
def test_what_the_page_counts_comes_on_paper(people: int, tables: int, open_page: OpenPage) -> None:
    """No sheet more, no sheet less, and none empty, for any number of people and tables."""
    page = open_page(PLAN % (people, tables), DESK)
    expect(page.locator("[data-slot=total]")).to_contain_text(f"voor {people} mensen aan {tables} tafels")
    assert printed(page) == sides(page)


def test_who_ticks_nothing_else_gets_only_that(open_page: OpenPage) -> None:
    """The cards of two tables are one sheet of paper."""
    page = open_page(PAGE, DESK)
    for place in range(ticks(page).count()):
        ticks(page).nth(place).set_checked(
            ticks(page).nth(place).locator("xpath=ancestor::section").get_attribute("id") == SETS
        )
    expect(page.locator("[data-slot=total]")).to_have_text("Samen 1 vel papier voor 12 mensen aan 2 tafels")
    assert printed(page) == 1


@pytest.mark.parametrize(("rounds", "ticked"), [(2, "lang"), (1, "kort")])
def test_the_script_of_the_plan_is_printed(rounds: int, ticked: str, open_page: OpenPage) -> None:
    """That for so many rounds, and no other; what a reader ticks after that stays."""
    page = open_page((PLAN % (12, 2)).replace("ronden=2", f"ronden={rounds}"), DESK)
    for id_ in ("lang", "kort"):
        expect(page.locator(f"#vellen-draaiboek-{id_} [name=set]")).to_be_checked(checked=id_ == ticked)
    for id_ in ("lang", "kort"):
        page.locator(f"#vellen-draaiboek-{id_} [name=set]").check()
    expect(page.locator(".hb-sheets__set[id*=draaiboek][data-left-out]")).to_have_count(0)


@pytest.mark.parametrize(
    ("rounds", "tasks"), [(1, ["kiezen"]), (2, ["kiezen", "afspreken"]), (3, ["kiezen", "afspreken"])]
)
def test_a_card_says_what_the_rounds_of_the_plan_are_for(rounds: int, tasks: list[str], open_page: OpenPage) -> None:
    """Those of the script for so many rounds; all of them where no script has so many."""
    page = open_page((PLAN % (12, 2)).replace("ronden=2", f"ronden={rounds}"), DESK)
    page.locator("#vellen-tafelkaarten button[value=show]").click()
    shown = page.locator("#vellen-tafelkaarten .hb-paper").first.locator("[data-round]:visible")
    expect(shown).to_have_count(len(tasks))
    assert [one.get_attribute("data-round") for one in shown.all()] == tasks


def test_what_has_a_back_is_printed_apart(open_page: OpenPage) -> None:
    """No printer takes both kinds in one go: each button prints its own, as many as it says; then all come back."""
    page = open_page(PAGE, DESK)
    page.evaluate("window.print = () => {}")
    every, count = printed(page), {}
    for kind in ("single", "double"):
        page.locator(f"button[value={kind}]").click()
        count[kind] = printed(page)
        backs = 1 if kind == "single" else 2
        assert count[kind] == backs * int(page.locator(f"[data-slot={kind}]").inner_text().split()[0])
    page.keyboard.press("Shift")
    assert printed(page) == every == sum(count.values())


def test_all_case_cards_come_when_they_are_asked_for(open_page: OpenPage) -> None:
    """The first four of each tree at first; with one tick every outcome."""
    page = open_page(PAGE, DESK)
    few = printed(page)
    page.locator("[name=all]").check()
    assert printed(page) == sides(page) > few


def test_every_card_fits_in_its_place(open_page: OpenPage) -> None:
    """Nothing sticks out of a card, and no card out of its sheet."""
    assert too_large(open_page(PAGE, DESK)) == []


def test_a_card_that_is_too_long_is_seen(open_page: OpenPage) -> None:
    """The test above can fail: a card with twenty more lines does not fit."""
    page = open_page(PAGE, DESK)
    page.locator("#vellen-dilemmakaarten .hb-paper__text").first.evaluate(
        "text => { text.textContent = 'Heel lang verhaal. '.repeat(60); }"
    )
    assert too_large(page)


def test_sheets_of_a_table_that_is_not_there_stay_away(open_page: OpenPage) -> None:
    """Its number is beyond those of the plan."""
    page = open_page(PLAN % (12, 2), DESK)
    card = page.locator("#vellen-tafelkaarten .hb-paper", has_text="Bewaren")
    page.emulate_media(media="print")
    expect(card).to_be_hidden()
    assert printed(page) == sides(page)


def test_without_a_script_everything_is_there(open_page: OpenPage) -> None:
    """Every card stands on the page and comes on paper once, and the page says what to copy."""
    page = open_page(PAGE, PLAIN)
    expect(page.locator("#vellen-evaluatie .hb-sheets__plain")).to_have_text("Eén vel voor 2 mensen.")
    expect(page.locator(".hb-paper").first).to_be_visible()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    assert too_large(page) == []


def test_a_set_is_looked_at_by_keyboard(open_page: OpenPage) -> None:
    """Its cards are folded until somebody asks for them; the button says which."""
    page = open_page(PAGE, PHONE)
    card = page.locator("#vellen-dilemmakaarten .hb-paper").first
    expect(card).to_be_hidden()
    button = page.get_by_role("button", name="Bekijk Dilemmakaarten")
    button.focus()
    button.press("Enter")
    expect(card).to_be_visible()
    expect(button).to_have_attribute("aria-expanded", "true")
