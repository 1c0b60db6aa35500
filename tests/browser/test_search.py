"""Search, as a reader uses it: it finds what is meant, from a server and from a folder."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE

# What a reader types, and what then stands on a page that is found.
WORDS = {
    "coordinator": "coördinator",  # without its dots
    "varianten": "variant",  # the plural
    "ambtenaar": "leerplichtambtenaar",  # a part of a longer word
}
NOTHING = re.compile("niets|geen", re.IGNORECASE)
RESULTS = ".md-search-result__link"


def searched(page: Page, words: str) -> Locator:
    """Open the search, type these words, and give the links that come up."""
    page.get_by_role("banner").get_by_role("button", name="zoek").first.click()
    field = page.locator("input:focus")
    expect(field).to_be_visible()
    field.press_sequentially(words)
    return page.locator(RESULTS)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("where", ["server", "folder"])
def test_search_finds_what_is_meant(
    words: str, where: str, open_page: OpenPage, site_url: str, file_url: str, built_site: Path
) -> None:
    """A word without its dots, a plural and a part of a compound all find a page that holds what is meant."""
    site = site_url if where == "server" else file_url
    results = searched(open_page("index.html", DESK, site=site), words)
    expect(results.first).to_be_visible()
    links = [str(address) for address in results.evaluate_all("links => links.map(link => link.href)")]
    pages = {urlsplit(address)._replace(query="", fragment="").geturl().removeprefix(site) for address in links}
    assert any(WORDS[words] in (built_site / page).read_text(encoding="utf-8").lower() for page in pages)


def test_search_leads_to_a_page(open_page: OpenPage) -> None:
    """By keyboard alone, on a phone, a reader comes from a word to a page that holds it."""
    page = open_page("index.html", PHONE)
    first = searched(page, "gezinscoach").first
    first.focus()
    first.press("Enter")
    page.wait_for_url("**/*gezinscoach*")
    expect(page.get_by_role("main")).to_contain_text("gezinscoach", ignore_case=True)


def test_search_without_results_says_so(open_page: OpenPage) -> None:
    """A word that stands nowhere gets an answer in words, which a screen reader announces."""
    page = open_page("index.html", PHONE)
    searched(page, "xyzzy")
    expect(page.locator("[role=status]:visible, [aria-live=polite]:visible").first).to_contain_text(NOTHING)


def test_escape_closes_the_search(open_page: OpenPage) -> None:
    """Escape closes the search and gives focus back to the button that opened it."""
    page = open_page("index.html", PHONE)
    button = page.get_by_role("banner").get_by_role("button", name="zoek").first
    button.press("Enter")
    expect(page.locator("input:focus")).to_be_visible()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
