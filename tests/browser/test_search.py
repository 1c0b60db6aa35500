"""Search, as a reader uses it: it finds what is meant, from a server and from a folder."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

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


@pytest.mark.parametrize("where", ["server", "folder"])
def test_search_brings_its_own_files_when_it_is_opened(
    where: str, open_page: OpenPage, site_url: str, file_url: str
) -> None:
    """A page loads no style and script of search; the first opening does, and the second has them."""
    page = open_page("index.html", PHONE, site=site_url if where == "server" else file_url)
    own = page.locator("head > [href$='handbook/search.css'], head > [src$='handbook/search.js']")
    expect(own).to_have_count(0)
    for _ in range(2):
        page.get_by_role("banner").get_by_role("button", name="zoek").first.click()
        expect(page.get_by_role("searchbox")).to_be_focused()
        expect(page.get_by_role("dialog")).to_have_css("visibility", "visible")
        expect(own).to_have_count(2)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.parametrize("where", ["server", "folder"])
def test_an_address_may_hold_what_is_sought(where: str, open_page: OpenPage, site_url: str, file_url: str) -> None:
    """A link with `?q=` opens search with these words and what they find."""
    page = open_page("index.html?q=leerplichtambtenaar", DESK, site=site_url if where == "server" else file_url)
    expect(page.get_by_role("searchbox")).to_have_value("leerplichtambtenaar")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.locator(RESULTS).first).to_be_visible()


def test_a_page_stays_usable_when_search_cannot_come(browser: Browser, site_url: str) -> None:
    """Without the network its files do not arrive: nothing opens over the page, and a later click tries again."""
    page = browser.new_page()
    page.route("**/handbook/search.css", lambda route: route.abort())
    page.goto(f"{site_url}index.html")
    button = page.get_by_role("banner").get_by_role("button", name="zoek").first
    with page.expect_event("requestfailed"):
        button.click()
    expect(page.locator("#__search")).not_to_be_checked()
    expect(page.get_by_role("main").locator("xpath=ancestor-or-self::*[@inert]")).to_have_count(0)
    page.unroute("**/handbook/search.css")
    button.click()
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.close()
