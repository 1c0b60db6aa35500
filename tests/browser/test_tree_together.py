"""Trees that share a question, on the built handbook: nobody is asked twice, and the way back stays open."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.tree_reader import answer, fragment, given, heading
from tests.browser.watched_page import DESK, PHONE
from tests.written_trees import made_up_trees

SAMEN, DAARNA = "keuzehulpen/samen.html", "keuzehulpen/daarna.html"
COACH = "handboek/gezinscoach.html"
MOST_TABS = 80
ASKED, SAID = "Weet het gezin het?", "Ja, het gezin weet het"


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the focus is there."""
    for _ in range(MOST_TABS):
        if wanted.evaluate("element => element === document.activeElement"):
            return
        page.keyboard.press("Tab")
    message = f"after {MOST_TABS} times Tab the focus did not come to {wanted}"
    raise AssertionError(message)


def press(page: Page, role: str, name: str) -> None:
    """Go to a link or a button with Tab, and press Enter there."""
    tab_to(page, page.get_by_role(role, name=name).first)  # type: ignore[arg-type]
    page.keyboard.press("Enter")


def choose(page: Page, place: int, asked: str) -> None:
    """Answer a question with the keys alone: the answer at this place, counted from 0."""
    expect(heading(page)).to_have_text(asked)
    tab_to(page, page.locator("handbook-tree form input").first)
    page.keyboard.press("Space")
    for _ in range(place):
        page.keyboard.press("ArrowDown")
    press(page, "button", "Verder")


def brought(page: Page) -> Locator:
    """The answers of which the page says that they were brought along."""
    return page.locator(".hb-tree__given li", has=page.get_by_text("meegenomen", exact=True))


def test_from_a_page_over_two_trees_and_all_the_way_back_with_keys_alone(open_page: OpenPage) -> None:
    """What was answered is not asked again; it can be changed, and the tree before knows it, and so does the page."""
    page = open_page(COACH, DESK)
    press(page, "link", "de keuzehulp")
    expect(page.get_by_role("link", name="Terug naar: De gezinscoach")).to_be_visible()
    choose(page, 0, ASKED)
    choose(page, 0, "Is er iemand bij nodig?")
    expect(heading(page)).to_have_text("Ga verder in: Daarna delen")
    press(page, "link", "Verder")
    expect(heading(page)).to_have_text("Met wie wil je iets delen?")
    expect(page.locator(".hb-tree__brought")).to_contain_text("Eén antwoord is meegenomen")
    expect(given(page)).to_have_text([SAID])
    expect(brought(page)).to_have_count(1)
    press(page, "link", f"Wijzig het antwoord op: {ASKED}")
    choose(page, 1, ASKED)
    expect(heading(page)).to_contain_text("Deel nog niets")
    expect(brought(page)).to_have_count(0)
    press(page, "link", "Terug naar: Samen beginnen")
    expect(heading(page)).to_contain_text("Vertel het eerst")
    expect(given(page)).to_have_text(["Nee, nog niet"])
    expect(brought(page)).to_have_count(1)
    press(page, "link", "Terug naar: De gezinscoach")
    expect(page.locator("h1")).to_have_text("De gezinscoach")


def test_what_an_outcome_settles_is_not_asked_and_coming_back_changes_nothing(open_page: OpenPage) -> None:
    """Its step leads to a tree that knows it; who only looked there finds the outcome again."""
    page = open_page(SAMEN, PHONE)
    answer(page, "Nee, nog niet")
    expect(heading(page)).to_contain_text("Vertel het eerst")
    page.locator("#uitkomst-vertellen [data-tree=daarna]").click()
    expect(heading(page)).to_have_text("Met wie wil je iets delen?")
    expect(given(page)).to_have_text([SAID])
    answer(page, "Met de school")
    expect(heading(page)).to_contain_text("Deel wat nodig is")
    page.get_by_role("link", name="Terug naar: Samen beginnen").click()
    expect(heading(page)).to_contain_text("Vertel het eerst")
    expect(given(page)).to_have_text(["Nee, nog niet"])


def test_beginning_again_asks_everything(open_page: OpenPage) -> None:
    """'Begin opnieuw' keeps the way back, and forgets what was brought along."""
    page = open_page(f"{DAARNA}#/+gezin-weet=ja~samen/gezin-weet=ja/iemand-nodig=ja?@1", PHONE)
    page.get_by_role("link", name="Begin opnieuw").click()
    expect(heading(page)).to_have_text(ASKED)
    assert fragment(page) == "#/~samen/gezin-weet=ja/iemand-nodig=ja?@1"
    expect(page.get_by_role("link", name="Terug naar: Samen beginnen")).to_be_visible()


def test_a_page_that_leads_nowhere_here_is_no_way_back(open_page: OpenPage) -> None:
    """Only a page that links to this tree can be gone back to."""
    page = open_page(f"{SAMEN}#/~naslag.index", PHONE)
    expect(heading(page)).to_have_text(ASKED)
    expect(page.get_by_role("link", name="Terug naar")).to_have_count(0)


@pytest.mark.parametrize("tree_id", ["samen", "daarna"])
def test_without_a_script_everything_can_be_read(tree_id: str, open_page: OpenPage) -> None:
    """Every question with its answers, shared or not, and every outcome; whatever the address brings."""
    page = open_page(f"keuzehulpen/{tree_id}.html#/+gezin-weet=ja~handboek.gezinscoach", replace(PHONE, scripts=False))
    tree, text = made_up_trees()[tree_id], page.locator("handbook-tree")
    for question in tree.questions.values():
        expect(text).to_contain_text(question.ask)
        for one in question.all_answers.values():
            expect(text).to_contain_text(one.text)
    for outcome in tree.outcomes.values():
        expect(text.get_by_role("heading", name=outcome.title)).to_be_visible()
