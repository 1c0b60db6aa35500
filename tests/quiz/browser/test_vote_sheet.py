"""A quiz on paper: a sheet to vote with by hand, in the order of the page, and the answers on a sheet of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import SHOW, submit
from tests.browser.watched_page import DESK, View
from tests.quiz.browser.made_up_quiz import QUIZ

STEPS = ("Zien wat er is", "Vragen wat helpt", "Samen iets doen")
TEXTS = "list => list.map(one => one.textContent.trim())"


def on_paper(page: Page) -> Page:
    """The page as a printer gets it."""
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("view", [DESK, replace(DESK, scripts=False)], ids=["script", "plain"])
def test_every_question_is_on_the_sheet_in_the_order_of_the_key(view: View, open_page: OpenPage) -> None:
    """Also halfway through a sitting; the key has the letters of the choices, however the screen mixed them."""
    plain = open_page(QUIZ, replace(DESK, scripts=False))
    wanted = plain.locator("#vraag-eerst .hb-quiz__choice").evaluate_all(TEXTS)
    page = open_page(QUIZ, view)
    if view.scripts:
        submit(page, SHOW)
    on_paper(page)
    expect(page.locator(".hb-quiz__item:visible")).to_have_count(7)
    assert page.locator("#vraag-eerst .hb-quiz__choice").evaluate_all(TEXTS) == wanted
    expect(page.locator("#vraag-eerst .hb-quiz__vote")).to_contain_text("A · B · C · D · ?")
    expect(page.locator(".hb-quiz__key")).to_be_visible()
    assert page.locator(".hb-quiz__key").evaluate("one => getComputedStyle(one).breakBefore") == "page"
    expect(page.locator(".hb-quiz__key tbody tr").first.locator("td").first).to_have_text("A")
    expect(page.locator(".hb-quiz__right:visible")).to_have_count(0)


@pytest.mark.parametrize("view", [DESK, replace(DESK, scripts=False)], ids=["script", "plain"])
def test_what_is_written_fits_the_key(view: View, open_page: OpenPage) -> None:
    """Halves have letters and pairs and steps a place to write; the key has what belongs there, from the top."""
    page = on_paper(open_page(QUIZ, view)) if view.scripts else open_page(QUIZ, view)
    page.emulate_media(media="print")
    halves = page.locator("#vraag-paren .hb-quiz__halves > li")
    letters = dict(zip(halves.evaluate_all(TEXTS), "ABC", strict=True))
    assert halves.first.evaluate("one => getComputedStyle(one.parentElement).listStyleType") == "upper-alpha"
    expect(page.locator("#vraag-paren .hb-quiz__vote")).to_contain_text("de letter")
    expect(page.locator("#vraag-stappen .hb-quiz__vote")).to_contain_text("1 is wat het eerst komt")
    steps = page.locator("#vraag-stappen .hb-quiz__step")
    assert steps.first.evaluate("one => getComputedStyle(one, '::before').content") == "none"
    order = [STEPS.index(text.split("Omhoog")[0].strip()) + 1 for text in steps.evaluate_all(TEXTS)]
    key = page.locator(".hb-quiz__key tbody tr")
    assert key.filter(has_text="Wat hoort bij elkaar").locator("td").first.inner_text() == " ".join(
        letters[half] for half in ("Leerplicht", "De corporatie", "Bewindvoering")
    )
    assert key.filter(has_text="Zet op volgorde").locator("td").first.inner_text() == " ".join(map(str, order))


def test_after_printing_the_sitting_goes_on_as_it_was(open_page: OpenPage) -> None:
    """The choices stand again where they stood, and the key is gone from the screen."""
    page = open_page(QUIZ, DESK)
    before = page.locator("#vraag-eerst .hb-quiz__choice").evaluate_all(TEXTS)
    on_paper(page)
    page.emulate_media(media="screen")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert page.locator("#vraag-eerst .hb-quiz__choice").evaluate_all(TEXTS) == before
    expect(page.locator(".hb-quiz__key")).to_be_hidden()
    expect(page.locator(".hb-quiz__vote:visible")).to_have_count(0)
