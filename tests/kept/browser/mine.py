"""How a test uses Mijn leren: what stands there, taking a file along, offering one, and what is asked."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.kept.browser.kept_quiz import OF_THE_THEME

MINE = "leren/mijn-leren.html"
ENTRIES = f"Object.entries(localStorage).filter(([name]) => !name.endsWith('{OF_THE_THEME}'))"


def entries(page: Page) -> dict[str, str]:
    """Everything that the device keeps but the choice of light or dark, as text."""
    return dict(page.evaluate(ENTRIES))


def records(page: Page) -> dict[str, object]:
    """The same, read."""
    return {name: json.loads(text) for name, text in entries(page).items()}


def rows(page: Page) -> dict[str, list[str]]:
    """What stands below each quiz, self-test and module that has something."""
    shown = page.locator("[data-row]:visible").all()
    return {f"{row.get_attribute('data-kind')}": row.locator("li").all_inner_texts() for row in shown}


def asked(page: Page) -> Locator:
    """What is asked or told below the buttons."""
    return page.locator(".hb-mine__ask")


def said(page: Page) -> Locator:
    """What is said of what was done."""
    return page.locator(".hb-mine__voice")


def take(page: Page) -> str:
    """Take everything along; gives the text of the file."""
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar in een bestand").click()
    return Path(download.value.path()).read_text(encoding="utf-8")


def offer(page: Page, text: str | bytes) -> None:
    """Choose a file with this text, and wait for what is said of it."""
    content = text.encode() if isinstance(text, str) else text
    page.evaluate("document.querySelector('.hb-mine__ask').replaceChildren()")
    page.get_by_label("Zet een bestand terug").set_input_files(
        {"name": "mijn.json", "mimeType": "application/json", "buffer": content}
    )
    expect(asked(page).locator("b").first).to_be_focused()


def bring(page: Page, text: str) -> None:
    """Put back what a file holds."""
    offer(page, text)
    page.get_by_role("button", name="Zet terug", exact=True).click()


def wipe(page: Page) -> None:
    """Wipe everything."""
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    page.get_by_role("button", name="Wis alles", exact=True).click()
