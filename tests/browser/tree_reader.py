"""What a reader of a tree does and sees, in a few words."""

from __future__ import annotations

from typing import Protocol

from playwright.sync_api import Locator, Page

from tests.browser.watched_page import PHONE, View


class OpenTree(Protocol):
    """Opens the page of a made-up tree; the fixture of this name is in tree_fixtures.py."""

    def __call__(self, fragment: str = "", tree: str = "proef", view: View = PHONE) -> Page:
        """Open the tree at this fragment, as this kind of reader."""


def answer(page: Page, *texts: str) -> None:
    """Choose these answers and go on, to what is shown next; with none, only try to go on."""
    for text in texts:
        page.get_by_label(text, exact=True).check()
    form = page.locator("handbook-tree form").element_handle()
    page.get_by_role("button", name="Verder").click()
    if texts:
        form.wait_for_element_state("hidden")


def fragment(page: Page) -> str:
    """The fragment of the address."""
    return str(page.evaluate("location.hash"))


def heading(page: Page) -> Locator:
    """The heading of what is shown now: a question, an outcome, or the whole tree."""
    return page.locator("handbook-tree h2:visible").first


def focused(page: Page) -> Locator:
    """The element that has the focus."""
    return page.locator("handbook-tree :focus")


def given(page: Page) -> Locator:
    """The answers so far, as the page lists them."""
    return page.locator(".hb-tree__given b")


def unfold(page: Page, summary: str) -> None:
    """Open a fold of what is shown."""
    page.locator("handbook-tree summary:visible", has_text=summary).click()
