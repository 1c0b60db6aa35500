"""A quiz in a real browser, as far as the page goes by itself: its answers open, on paper, into a tree and back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways
from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import SHOW, submit
from tests.browser.tree_reader import heading
from tests.browser.watched_page import DESK, SMALL_PHONE, View
from tests.quiz.browser.made_up_quiz import QUIZ

WITHOUT_SCRIPT = replace(DESK, scripts=False)


def opened(page: Page) -> Page:
    """The page as it is without a script, with every answer open."""
    page.evaluate("document.querySelector('handbook-quiz').makePlain()")
    page.evaluate("document.querySelectorAll('.hb-quiz__answer').forEach(one => { one.open = true; })")
    return page


@pytest.mark.parametrize("view", [DESK, SMALL_PHONE], ids=["desk", "phone"])
def test_open_answers_are_in_nobodys_way(view: View, open_page: OpenPage) -> None:
    """Axe finds nothing in them, in either scheme, and nothing runs out of the window."""
    page = opened(open_page(QUIZ, view))
    assert barriers_in_both_schemes(page) == []
    assert sideways(page) == []


def test_without_a_script_every_answer_can_be_read(open_page: OpenPage) -> None:
    """It folds open below its question."""
    page = open_page(QUIZ, WITHOUT_SCRIPT)
    for answer in page.locator(".hb-quiz__answer").all():
        expect(answer.locator(".hb-quiz__right")).to_be_hidden()
        answer.locator("summary").first.click()
        expect(answer.locator(".hb-quiz__right")).to_be_visible()
        expect(answer.locator(".hb-quiz__feedback li").first).to_be_visible()


def test_on_paper_only_what_was_opened_is_answered(open_page: OpenPage) -> None:
    """A trainer prints a sheet to fill in; and what there is to choose from stands on it in full."""
    page = open_page(QUIZ, WITHOUT_SCRIPT)
    expect(page.locator(".hb-quiz__halves")).to_be_hidden()
    page.locator("#vraag-falen summary").first.click()
    page.emulate_media(media="print")
    expect(page.locator("#vraag-falen .hb-quiz__right")).to_be_visible()
    expect(page.locator(".hb-quiz__right:visible")).to_have_count(1)
    expect(page.locator(".hb-quiz__halves")).to_be_visible()
    expect(page.locator("#vraag-paren select").first).to_be_hidden()


def test_a_case_can_be_walked_in_its_tree(open_page: OpenPage) -> None:
    """The tree opens at the outcome of the case, and leads back to the quiz."""
    page = open_page(f"{QUIZ}#vraag-casus")
    submit(page, SHOW)
    page.locator(".hb-quiz__verdict").get_by_role("link", name="Loop deze casus in de keuzehulp").click()
    expect(heading(page)).to_contain_text("Meld het vandaag")
    page.get_by_role("link", name="Terug naar: Zien en doen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Zien en doen")
