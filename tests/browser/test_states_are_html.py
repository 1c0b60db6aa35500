"""What the scripts for learning make of their pages is as good HTML as what the build wrote, says the Nu checker."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser import html_checker
from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import QUIZ, SURE, onward, right, sit, submit, wrong
from tests.browser.watched_page import DESK

SCALE, MINE = "zelftest/gevoel.html", "leren/mijn-leren.html"
MODULE, SHORT = "modules/zien/index.html", "handboek/gezinscoach.html"
CHOOSE = """rows => rows.forEach(row => row.querySelector("[value='2']").click())"""


@pytest.mark.long
def test_every_state_is_html(open_page: OpenPage, tmp_path: Path) -> None:
    """A quiz from question to result, each part of a self-test and its picture, a module, what is kept and asked."""
    states = {**quiz_states(open_page(QUIZ, DESK)), **scale_states(open_page(SCALE, DESK))}
    states |= {**mine_states(open_page(MODULE, DESK)), **short_states(open_page(SHORT, DESK))}
    for name, html in states.items():
        (tmp_path / f"{name}.html").write_text(html, encoding="utf-8")
    errors = [str(one) for one in html_checker.check(tmp_path) if one.kind == "error"]
    assert not errors, "\n".join(errors)


def quiz_states(page: Page) -> dict[str, str]:
    """A quiz from its first question to its result."""
    states = {"quiz-asked": page.content()}
    submit(page, SURE)
    states["quiz-missing"] = page.content()
    wrong(page)
    submit(page, SURE)
    states["quiz-answered"] = page.content()
    onward(page)
    sit(page, right, SURE)
    return {**states, "quiz-result": page.content()}


def scale_states(page: Page) -> dict[str, str]:
    """A self-test that looks back, from its beginning to its picture."""
    states = {"scale-begin": page.content()}
    page.locator("[data-moment='2']").click()
    for place in range(page.locator(".hb-scale__dimension").count()):
        page.locator(".hb-scale__row:visible").evaluate_all(CHOOSE)
        states[f"scale-part-{place}"] = page.content()
        page.locator("[data-slot=next]").click()
    page.locator(".hb-scale__result").wait_for()
    states["scale-result"] = page.content()
    page.get_by_role("button", name="Vul het nog eens in").click()
    return {**states, "scale-earlier": page.content()}


def mine_states(page: Page) -> dict[str, str]:
    """A module that was begun, and Mijn leren with something on it and with a question."""
    page.get_by_role("checkbox").first.check()
    page.get_by_role("textbox").first.fill("Ik vraag het.")
    states = {"module": page.content()}
    page.goto(page.url.partition("modules/")[0] + MINE)
    states["mine"] = page.content()
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    return {**states, "mine-asked": page.content()}


def short_states(page: Page) -> dict[str, str]:
    """Three questions below a page, of which one was answered."""
    page.locator(".hb-quiz-short > summary").click()
    page.locator(".hb-quiz__item:visible input").first.check()
    submit(page, SURE)
    return {"short": page.content()}
