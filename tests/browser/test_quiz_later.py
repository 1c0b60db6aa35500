"""What grades an answer comes after the page, while its question is read: in time, or the page says that it did not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.quiz_reader import GUESS, QUIZ, SHOW, SURE, item, onward, right, sit, submit, verdict
from tests.browser.until import until
from tests.browser.watched_page import PHONE
from tests.kept.browser.kept_quiz import kept

LATER = "**/later.*.js"
ABSENT = "Niet alles van deze pagina kwam over."


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window of its own, in which what comes later can be held up."""
    page = browser.new_page(viewport={"width": PHONE.width, "height": PHONE.height}, reduced_motion="reduce")
    yield page
    page.close()


def held(page: Page) -> list[Route]:
    """What was asked for and did not come, until somebody lets it go on."""
    routes: list[Route] = []
    page.route(LATER, lambda route: routes.append(route))  # noqa: PLW0108 - a bound method of a list is no handler
    return routes


def test_an_answer_waits_for_what_grades_it(page: Page, site_url: str) -> None:
    """Pressed twice before it is there, it is graded once, as it was given first; until then nothing is kept."""
    routes = held(page)
    page.goto(site_url + QUIZ, wait_until="domcontentloaded")  # the page is whole only when all scripts came
    right(page)
    submit(page, SURE)
    submit(page, GUESS)
    expect(verdict(page)).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0
    routes[0].continue_()
    expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
    [answer] = kept(page)["answers"].values()
    assert (answer["sure"], answer["right"]) == ("sure", True)


def test_who_went_on_to_another_question_is_left_there(page: Page, site_url: str) -> None:
    """What was pressed at a question that is gone does nothing when the script comes."""
    routes = held(page)
    page.goto(site_url + QUIZ, wait_until="domcontentloaded")  # the page is whole only when all scripts came
    submit(page, SHOW)
    page.evaluate("location.hash = 'vraag-tekens'")
    expect(item(page)).to_have_attribute("data-item", "tekens")
    routes[0].continue_()
    until(page, "window.Handbook.quizVerdict")
    expect(item(page)).to_have_attribute("data-item", "tekens")
    assert page.evaluate("localStorage.length") == 0


def test_an_answer_that_cannot_be_graded_stays_with_a_word(page: Page, site_url: str) -> None:
    """What to do, once, at the buttons; what was chosen stands there, and with a network the same press does it."""
    page.route(LATER, lambda route: route.abort())
    page.goto(site_url + QUIZ)
    right(page)
    for _ in range(2):
        submit(page, SURE)
        expect(item(page).locator("[data-piece=absent]")).to_contain_text(ABSENT)
    expect(page.get_by_role("status").filter(has_text=ABSENT)).to_have_count(1)
    page.unroute(LATER)
    submit(page, SURE)
    expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
    expect(item(page).locator("[data-piece=absent]")).to_have_count(0)


@pytest.mark.parametrize("address", ["resultaat", "vraag-eerst", "terug-eerst"])
def test_who_comes_back_to_what_needs_it_sees_it_or_why_not(page: Page, site_url: str, address: str) -> None:
    """The result, an answer that was given, and what comes back: after a word they are there with a network."""
    page.goto(site_url + QUIZ)
    sit(page, right, SURE)
    page.route(LATER, lambda route: route.abort())
    page.goto("about:blank")
    page.goto(f"{site_url}{QUIZ}#{address}")
    expect(page.get_by_role("status").filter(has_text=ABSENT)).to_have_count(1)
    page.unroute(LATER)
    page.reload()
    expect(page.locator(".hb-quiz__result, .hb-quiz__verdict").filter(visible=True)).to_have_count(1)


def test_a_page_that_was_opened_needs_no_network(page: Page, site_url: str) -> None:
    """The script comes by itself; then a whole sitting works without a network."""
    page.goto(site_url + QUIZ)
    until(page, "window.Handbook.quizVerdict")
    page.context.set_offline(offline=True)
    sit(page, right, SURE)
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 7 van de 7 goed.")


def test_it_comes_from_a_file_too(page: Page, file_url: str) -> None:
    """In a folder, where nothing can be fetched."""
    page.goto(file_url + QUIZ)
    submit(page, SHOW)
    expect(verdict(page).get_by_role("heading")).to_have_text("Zo zit het")
    onward(page)
    expect(item(page).locator("h2")).to_be_focused()
