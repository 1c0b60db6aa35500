"""Two tabs of one browser: what is answered in one shows in the other, and what is being filled in is left alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.quiz_reader import QUIZ, SURE, item, onward, right, sit, submit, verdict, wrong
from tests.browser.until import until
from tests.browser.watched_page import Watch
from tests.kept.browser.kept_quiz import kept, know, miss_one, names, shown
from tests.kept.made_records import HANDBOOK

MINE = "leren/mijn-leren.html"


@pytest.fixture
def tabs(browser: Browser, site_url: str) -> Iterator[tuple[Page, Page]]:
    """The same quiz in two tabs."""
    watch = Watch(browser, site_url)
    one = watch.open(QUIZ)
    other = one.context.new_page()
    watch.follow(other, site_url)
    other.goto(site_url + QUIZ)
    yield one, other
    faults = watch.close()
    assert not faults, "\n".join(faults)


def at(page: Page, place: str) -> Page:
    """Go to a place in the quiz, as a link does."""
    page.evaluate("place => { location.hash = place; }", place)
    return page


def test_an_answer_in_one_tab_shows_in_the_other(tabs: tuple[Page, Page]) -> None:
    """The same item shows its feedback there, and cannot be answered once more."""
    one, other = (at(tab, "vraag-eerst") for tab in tabs)
    miss_one(one)
    expect(verdict(other).get_by_role("heading")).to_have_text("Nog niet goed")
    expect(other.get_by_role("button", name=SURE)).to_have_count(0)
    assert shown(other)["chosen"] == shown(one)["chosen"]


def test_what_is_being_filled_in_is_left_alone(tabs: tuple[Page, Page]) -> None:
    """A choice, also in a tab that was open before the first answer of all; nor does its order change."""
    one, other = tabs
    item(other).locator("input").nth(2).check()
    before = shown(other)
    at(one, "vraag-tekens")
    know(one)
    onward(one)
    know(one)
    until(other, "localStorage.getItem(arg).includes('falen')", f"{HANDBOOK}/quiz/zien")
    assert shown(other) == before
    submit(other, SURE)
    expect(verdict(other)).to_be_visible()
    assert list(kept(one)["answers"]) == ["tekens", "falen", "eerst"]
    other.reload()
    onward(other)
    assert item(other).get_attribute("data-item") == "stappen"


def test_a_result_grows_with_what_is_answered_elsewhere(tabs: tuple[Page, Page]) -> None:
    """Also the last answer: the other tab shows the same result, and what it counts is one sitting."""
    one, other = tabs
    know(one)
    at(other, "resultaat")
    expect(other.locator(".hb-quiz__result")).to_contain_text("Je had 1 van de 1 goed.")
    onward(one)
    sit(one, right, SURE)
    expect(other.locator(".hb-quiz__result")).to_contain_text("Je had 7 van de 7 goed.")


def test_a_new_beginning_in_one_tab_is_taken_over(tabs: tuple[Page, Page]) -> None:
    """The other shows nothing of the attempt before, has the same order, and answers in the new attempt."""
    one, other = tabs
    sit(one, wrong, SURE)
    at(other, "vraag-eerst")
    expect(verdict(other)).to_be_visible()
    one.get_by_role("button", name="Begin opnieuw").click()
    expect(verdict(other)).to_have_count(0)
    expect(other.get_by_role("button", name=SURE)).to_be_visible()
    assert shown(other)["choices"] == shown(one)["choices"]
    know(other)
    expect(verdict(one).get_by_role("heading")).to_have_text("Goed")
    assert list(kept(one)["answers"]) == ["eerst"]
    assert [len(log["answers"]) for log in kept(one)["log"].values()][:1] == [3]


def test_what_is_wiped_in_one_tab_is_gone_in_the_other(tabs: tuple[Page, Page]) -> None:
    """Mijn leren follows a quiz in another tab, and the quiz follows Mijn leren."""
    mine, other = tabs
    mine.goto(mine.url.replace(QUIZ, MINE))
    expect(mine.locator(".hb-mine__empty")).to_be_visible()
    know(at(other, "vraag-eerst"))
    expect(mine.locator("[data-row]:visible")).to_contain_text("Ga verder: 1 van de 7 vragen gedaan")
    mine.get_by_role("button", name="Wis alles van dit apparaat").click()
    mine.get_by_role("button", name="Wis alles", exact=True).click()
    expect(verdict(other)).to_have_count(0)
    expect(other.get_by_role("button", name=SURE)).to_be_visible()
    assert names(other) == []
