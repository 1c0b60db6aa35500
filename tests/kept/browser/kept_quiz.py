"""What tests of a quiz that is kept share: reading what the device has, and answering by one's own hand."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.quiz_reader import GUESS, SURE, item, onward, right, submit, verdict, wrong
from tests.kept.made_records import QUIZ_NAME, Record

OF_THE_THEME = ".__palette"
"""How the name ends under which the theme keeps light or dark."""
NAMES = f"Object.keys(localStorage).filter(name => !name.endsWith('{OF_THE_THEME}'))"


def kept(page: Page) -> Record:
    """What the device keeps of the quiz."""
    record: Record = json.loads(page.local_storage.get_item(QUIZ_NAME) or "{}")
    return record


def names(page: Page) -> list[str]:
    """Under which names the device keeps anything but the choice of light or dark."""
    found: list[str] = page.evaluate(NAMES)
    return sorted(found)


def line(page: Page) -> Locator:
    """The one line that says what is kept."""
    return page.locator("handbook-kept p:visible")


def shown(page: Page) -> dict[str, object]:
    """What a reader sees of a quiz: which item, what is filled in and said, how far; or the result."""
    asked = item(page)
    if page.locator(".hb-quiz__result").count():
        return {"result": page.locator(".hb-quiz__result").inner_text()}
    return {
        "item": asked.get_attribute("data-item"),
        "choices": asked.locator("[data-choice] span").all_inner_texts(),
        "chosen": [one.get_attribute("value") for one in asked.locator("input:checked").all()],
        "said": verdict(page).all_inner_texts(),
        "progress": page.locator(".hb-quiz__progress").inner_text(),
        "onward": page.locator(".hb-quiz__onward").all_inner_texts(),
    }


def miss_one(page: Page) -> None:
    """Answer the item that is asked, with certainty and wrong."""
    wrong(page)
    submit(page, SURE)
    expect(verdict(page).get_by_role("heading")).to_have_text("Nog niet goed")


def know(page: Page) -> None:
    """Answer the item that is asked right, as a guess."""
    right(page)
    submit(page, GUESS)
    expect(verdict(page).get_by_role("heading")).to_have_text("Goed")


def know_the_rest(page: Page) -> None:
    """From the feedback on, answer items until one comes that was asked before, or the result."""
    onward(page)
    while page.locator(".hb-quiz__result").count() == 0 and "Nog één keer" not in progress(page):
        know(page)
        onward(page)


def progress(page: Page) -> str:
    """How far the reader is, in words."""
    return page.locator(".hb-quiz__progress").inner_text()
