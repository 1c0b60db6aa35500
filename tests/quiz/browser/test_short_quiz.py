"""Three questions below a page: those that the page explains, one at a time, with nothing but the log kept."""

from __future__ import annotations

import json

from playwright.sync_api import Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways
from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import GUESS, SURE, item, lists, onward, right, sit, submit
from tests.browser.watched_page import DESK, SMALL_PHONE

PAGE = "handboek/gezinscoach.html"
QUIZ_NAME = "verzonnen/quiz/zien"


def unfolded(page: Page) -> Page:
    """The page with the questions open."""
    page.locator(".hb-quiz-short > summary").click()
    return page


def test_it_asks_what_the_page_explains_first(open_page: OpenPage) -> None:
    """Folded at first; three items of the quiz, and the one that names this page before the others."""
    page = open_page(PAGE, DESK)
    expect(page.locator(".hb-quiz-short > summary")).to_have_text("Test jezelf: 3 vragen")
    expect(item(page)).to_have_count(0)
    unfolded(page)
    expect(item(page)).to_have_attribute("data-item", "tekens")
    assert page.locator(".hb-quiz__item").count() == 3
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 1 van 3")


def test_it_leaves_address_and_title_alone_and_keeps_only_the_log(open_page: OpenPage) -> None:
    """What was missed comes back in the whole quiz a week later; the attempt of the whole quiz is not begun."""
    page = unfolded(open_page(PAGE, DESK))
    address, title = page.url, page.title()
    item(page).locator("input").nth(1).check()
    submit(page, GUESS)
    onward(page)
    while page.locator(".hb-quiz__result").count() == 0:
        right(page)
        submit(page, SURE)
        onward(page)
    assert lists(page) == {"open": 1, "known": 2}
    assert (page.url, page.title()) == (address, title)
    record = json.loads(page.local_storage.get_item(QUIZ_NAME) or "")
    assert record["answers"] == {}
    assert {name: [one["right"] for one in log["answers"]] for name, log in record["log"].items()}["tekens"] == [False]
    page.get_by_role("link", name="Wat zie je zelf, met je eigen ogen?").click()
    expect(item(page)).to_have_attribute("data-item", "tekens")
    expect(page.locator(".hb-quiz__verdict h4")).to_have_text("Nog niet goed")
    assert page.url == address


def test_who_begins_again_gets_the_same_three_anew(open_page: OpenPage) -> None:
    """Nothing is filled in, and the whole quiz is one link away."""
    page = unfolded(open_page(PAGE, DESK))
    sit(page, right, SURE)
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(item(page)).to_have_attribute("data-item", "tekens")
    expect(item(page).locator("input:checked")).to_have_count(0)
    page.get_by_role("link", name="Doe de hele quiz: Zien en doen").click()
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 1 van 7")


def test_it_is_in_nobodys_way(open_page: OpenPage) -> None:
    """Axe finds nothing, asked and answered, and nothing runs out of the smallest window; on paper it is not there."""
    page = unfolded(open_page(PAGE, SMALL_PHONE))
    assert barriers_in_both_schemes(page) + sideways(page) == []
    item(page).locator("input").first.check()
    submit(page, SURE)
    assert barriers_in_both_schemes(page) + sideways(page) == []
    page.emulate_media(media="print")
    expect(page.locator(".hb-quiz-short")).to_be_hidden()
