"""A quiz in the browser: every kind of item, how sure somebody is, what comes back, and what a sitting says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.browser.accessibility import barriers
from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import GUESS, QUIZ, SHOW, SURE, item, lists, onward, right, sit, submit, verdict, wrong
from tests.browser.test_tree_together import press, tab_to
from tests.browser.until import until
from tests.browser.watched_page import DESK, PHONE


def test_every_kind_is_answered_right_and_graded(open_page: OpenPage) -> None:
    """Seven kinds; all right and sure is one list, and a sentence that says how often sure was right."""
    page = open_page(QUIZ, PHONE)
    sit(page, right, SURE)
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 7 van de 7 goed.")
    expect(page.locator(".hb-quiz__result")).to_contain_text("Van de 7 keer “zeker” had je er 7 goed.")
    assert lists(page) == {"known": 7}


def test_sure_and_wrong_comes_back_once_and_stands_first(open_page: OpenPage) -> None:
    """A blind spot is asked again at the end of the same sitting; what was answered first stays the result."""
    page = open_page(QUIZ, DESK)
    sit(page, wrong, SURE)
    assert lists(page) == {"blind": 1, "known": 6}
    expect(page.locator("[data-list=blind]")).to_contain_text("Het heet een blinde vlek")
    expect(page.locator(".hb-quiz__result")).to_contain_text("Van de 7 keer “zeker” had je er 6 goed.")


def test_the_same_blind_spot_is_asked_with_its_own_words(open_page: OpenPage) -> None:
    """It says that it is the same question once more, after the last one, with nothing filled in."""
    page = open_page(QUIZ, DESK)
    asked = item(page).locator("h2").text_content()
    wrong(page)
    submit(page, SURE)
    onward(page)
    for _ in range(6):
        submit(page, SHOW)
        onward(page)
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Nog één keer")
    expect(item(page).locator("h2")).to_have_text(asked or "")
    expect(item(page).locator("input:checked")).to_have_count(0)
    right(page)
    submit(page, GUESS)
    onward(page)
    assert lists(page) == {"blind": 1, "open": 6}


def test_a_guess_that_was_wrong_does_not_come_back(open_page: OpenPage) -> None:
    """Only who was sure learns most from being asked again at once."""
    page = open_page(QUIZ, DESK)
    sit(page, wrong, GUESS)
    assert lists(page) == {"open": 1, "known": 6}


def test_without_an_answer_the_page_says_what_to_do(open_page: OpenPage) -> None:
    """Nothing is graded, the focus goes to the field, and the words stand at the buttons."""
    page = open_page(QUIZ, PHONE)
    submit(page, SURE)
    expect(page.locator(".hb-quiz__missing")).to_have_text("Geef eerst een antwoord, of kies “Geen idee, laat zien”.")
    expect(page.get_by_role("status").first).to_contain_text("Geef eerst een antwoord")
    expect(item(page).locator("input").first).to_be_focused()
    expect(verdict(page)).to_have_count(0)


def test_what_was_wrong_is_told_with_its_own_feedback_and_the_right_answer(open_page: OpenPage) -> None:
    """In words, with the focus on the heading; the answer cannot be given twice."""
    page = open_page(QUIZ, PHONE)
    chosen = item(page).locator("label", has_text="Ik wacht het af")
    chosen.click()
    submit(page, GUESS)
    expect(verdict(page).get_by_role("heading", name="Nog niet goed")).to_be_focused()
    expect(verdict(page)).to_contain_text("Dan weet na een maand nog niemand van elkaar.")
    expect(verdict(page)).to_contain_text("Goed is:Ik vraag wie Zij weet wie er komt.")
    expect(item(page).locator("input").first).to_be_disabled()
    expect(page.get_by_role("button", name=SURE)).to_have_count(0)


def test_back_shows_what_was_said_and_forward_the_open_question(open_page: OpenPage) -> None:
    """The browser's own buttons walk through the sitting; nothing can be answered a second time."""
    page = open_page(QUIZ, DESK)
    right(page)
    submit(page, SURE)
    onward(page)
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 2 van 7")
    page.go_back()
    expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
    page.go_forward()
    expect(page.get_by_role("button", name=SURE)).to_be_visible()


def test_a_whole_sitting_with_keys_alone(open_page: OpenPage) -> None:
    """Arrow keys walk over choices and submit nothing; every button is reached with Tab."""
    page = open_page(QUIZ, DESK)
    tab_to(page, item(page).locator("input").first)
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(verdict(page)).to_have_count(0)
    press(page, "button", GUESS)
    for _ in range(6):
        expect(verdict(page).get_by_role("heading")).to_be_focused()
        press(page, "link", "Volgende vraag")
        press(page, "button", SHOW)
    press(page, "link", "Bekijk je uitkomst")
    expect(page.get_by_role("heading", name="Je uitkomst")).to_be_focused()


def test_a_step_keeps_the_focus_and_its_new_place_is_said(open_page: OpenPage) -> None:
    """Also at the end of the list, where it can move no further."""
    page = open_page(f"{QUIZ}#vraag-stappen", DESK)
    step = item(page).locator(".hb-quiz__step").nth(1)
    id_, name = step.get_attribute("data-choice"), step.locator("span").first.text_content()
    up = item(page).locator(f"[data-choice='{id_}']").get_by_role("button", name="Omhoog")
    up.click()
    expect(up).to_be_focused()
    expect(up).to_have_attribute("aria-disabled", "true")
    expect(page.get_by_role("status").first).to_have_text(f"{name} staat nu op 1 van 3.")
    page.keyboard.press("Enter")
    expect(item(page).locator(".hb-quiz__step").first).to_have_attribute("data-choice", id_ or "")


@pytest.mark.parametrize("view", [PHONE, DESK], ids=["phone", "desk"])
def test_no_state_has_a_barrier(open_page: OpenPage, view: object) -> None:
    """A question, a missing answer, feedback and the result: axe finds nothing."""
    page = open_page(QUIZ, view)  # type: ignore[arg-type]
    assert barriers(page) == []
    submit(page, SURE)
    assert barriers(page) == []
    wrong(page)
    submit(page, SURE)
    assert barriers(page) == []
    page.evaluate("localStorage.clear()")
    page.goto(page.url.split("#")[0])
    sit(page, wrong, GUESS)
    assert barriers(page) == []


def test_a_choice_shows_in_forced_colours(open_page: OpenPage) -> None:
    """Where colours are the system's, what is chosen has an outline, and the bar is the browser's own, as in a tree."""
    page = open_page(QUIZ, replace(PHONE, forced_colors="active"))
    bar = page.locator(".hb-quiz__progress progress")
    assert bar.evaluate("bar => getComputedStyle(bar).appearance") == "auto"
    row = item(page).locator("label").first
    plain = row.evaluate("row => getComputedStyle(row).outlineStyle")
    row.locator("input").check()
    page.evaluate("document.activeElement.blur()")
    assert row.evaluate("row => getComputedStyle(row).outlineStyle") != plain


def test_begin_again_forgets_the_sitting(open_page: OpenPage) -> None:
    """A new sitting starts at the first question with nothing answered."""
    page = open_page(QUIZ, DESK)
    sit(page, right, SURE)
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 1 van 7")
    expect(item(page).locator("input:checked")).to_have_count(0)
    page.goto(f"{page.url.split('#')[0]}#resultaat")
    expect(page.locator(".hb-quiz__result")).to_have_count(0)


def test_grading_goes_by_id_and_numbers_are_dutch(open_page: OpenPage) -> None:
    """Numbers as people type them; a shuffle in which what has to stay last stays last, and no order is left out."""
    page = open_page(QUIZ, DESK)
    until(page, "window.Handbook.quizGrading")
    typed = ["1.205,5", "1205.5", "2,5", " 40 ", "1.000", "-3", "veel", "", "1.2.3"]
    read = "typed => typed.map(Handbook.quizGrading.numberOf).map(one => (Number.isNaN(one) ? null : one))"
    assert page.evaluate(read, typed) == [1205.5, 1205.5, 2.5, 40, 1000, -3, None, None, None]
    shuffle = "seed => Handbook.quizShuffled(['a', 'b', 'c', 'geen'], seed, 'geen')"
    orders = [tuple(page.evaluate(shuffle, seed * 9973)) for seed in range(40)]
    assert {order[-1] for order in orders} == {"geen"}
    assert len(set(orders)) == 6


def test_a_case_comes_into_view_with_its_story(open_page: OpenPage) -> None:
    """Who goes on to it sees how far they are and what happened before what is asked; an old message is gone."""
    page = open_page(QUIZ, PHONE)
    submit(page, SURE)
    while item(page).get_attribute("data-kind") != "case":
        submit(page, SHOW)
        onward(page)
    expect(page.locator(".hb-quiz__voice")).to_be_empty()
    expect(item(page).locator("h2")).to_be_focused()
    for part in (".hb-quiz__progress", ".hb-quiz__case:visible"):
        expect(page.locator(part)).to_be_in_viewport(ratio=0.9)
