"""Search, as a reader uses it: it finds what is meant, from a server and from a folder."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.accessibility import barriers_in_both_schemes as barriers
from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE

MOST = 8
"""How many hits stand there at once."""
NOTHING = re.compile("niets|geen", re.IGNORECASE)
RESULTS = ".hb-search__link"
COUNT = ".hb-search__count"


def searched(page: Page, words: str) -> Locator:
    """Open the search, type these words, and give the links that come up."""
    page.get_by_role("banner").get_by_role("button", name="zoek").first.click()
    field = page.locator("input:focus")
    expect(field).to_be_visible()
    field.press_sequentially(words)
    return page.locator(RESULTS)


@pytest.mark.parametrize("where", ["server", "folder"])
def test_search_finds_what_is_meant(where: str, open_page: OpenPage, site_url: str, file_url: str) -> None:
    """What people type leads to the page that is said to fit, whatever the slip; its kind stands with it."""
    results = searched(open_page("index.html", DESK, site=site_url if where == "server" else file_url), "wie hepl ons")
    expect(results.first).to_contain_text("De gezinscoach")
    expect(results.first).to_contain_text("Lezen")
    assert str(results.first.evaluate("link => link.href")).endswith("handboek/gezinscoach.html")


def test_a_tree_begins_at_its_first_question(open_page: OpenPage) -> None:
    """The hit says so, and leads to no outcome."""
    page = open_page("index.html", PHONE)
    results = searched(page, "proef met alles")
    expect(results.first).to_contain_text("Keuzehulp")
    expect(page.locator(".hb-search__hit").first).to_contain_text("Begint bij de eerste vraag.")
    assert "#" not in str(results.first.get_attribute("href"))


def test_danger_stands_above_all(open_page: OpenPage) -> None:
    """112, whom to call and the tree to walk, before any hit; that tree is not named twice, and it is said aloud."""
    page = open_page("index.html", PHONE)
    searched(page, "er is gevaar")
    card = page.locator(".hb-search__output > :nth-child(2)")
    expect(card).to_have_accessible_name("Direct gevaar? Bel 112")
    links = card.locator("a").evaluate_all("links => links.map(link => link.href.replace(/.*\\//, ''))")
    assert links == ["tel:112", "tel:08002000", "proef.html"]
    expect(page.locator(f"{RESULTS}[href$='proef.html']")).to_have_count(0)
    expect(page.get_by_role("status")).to_contain_text("Gaat het om gevaar?")
    assert barriers(page) == []


def test_the_number_is_said_and_kept_up(open_page: OpenPage) -> None:
    """One line, that a screen reader reads out and that stays the same element."""
    page = open_page("index.html", DESK)
    results = searched(page, "gezinscoach")
    number = results.count()
    status = page.locator(f"{COUNT}[role=status]")
    expect(status).to_have_text(re.compile(rf"^{number} gevonden\.$") if number < MOST else re.compile("gevonden"))
    status.evaluate("line => (line.same = true)")
    page.get_by_role("searchbox").fill("xyzzy")
    expect(status).to_have_text("Niets gevonden voor ‘xyzzy’.")
    assert status.evaluate("line => line.same")


def test_nothing_found_gives_words_like_it_and_the_trees(open_page: OpenPage) -> None:
    """A word that is chosen is sought; the trees are there for who has no word."""
    page = open_page("index.html", PHONE)
    searched(page, "gxzinxcoxch")
    expect(page.get_by_text("Bedoelde je")).to_be_visible()
    expect(page.locator(RESULTS).first).to_contain_text("Keuzehulp")
    assert barriers(page) == []
    page.get_by_role("button", name="gezinscoach").click()
    expect(page.get_by_role("searchbox")).to_have_value("gezinscoach")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.locator(RESULTS).first).to_contain_text("gezinscoach", ignore_case=True)


def test_arrows_and_enter_go_along_what_is_found(open_page: OpenPage) -> None:
    """Down to the first, up to the field again; Enter leaves the field, so that a phone's keyboard gives way."""
    page = open_page("index.html", DESK)
    results = searched(page, "gezinscoach")
    page.keyboard.press("ArrowDown")
    expect(results.first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Enter")
    expect(results.first).to_be_focused()
    assert page.url.endswith("index.html")


@pytest.mark.parametrize("where", ["server", "folder"])
def test_back_brings_the_query_back(where: str, open_page: OpenPage, site_url: str, file_url: str) -> None:
    """With the hit that was followed; the address has none of it, and who closed search finds it closed."""
    page = open_page("index.html", PHONE, site=site_url if where == "server" else file_url)
    results = searched(page, "gezinscoach")
    followed = str(results.first.evaluate("link => link.href"))
    results.first.click()
    page.wait_for_url(followed)
    page.go_back()
    expect(page.get_by_role("searchbox")).to_have_value("gezinscoach")
    expect(page.get_by_role("dialog").locator("a:focus")).to_have_attribute("href", followed)
    assert page.url.endswith("index.html")
    page.keyboard.press("Escape")
    page.reload()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_a_hit_on_this_page_closes_the_window(open_page: OpenPage) -> None:
    """Otherwise a reader would not see where they came."""
    page = open_page("naslag/begrippen.html", DESK)
    searched(page, "zorgcoördinator")
    page.locator(f"{RESULTS}[href*='naslag/begrippen.html#']").first.click()
    expect(page.get_by_role("dialog")).to_be_hidden()
    assert "#" in page.url


def test_typed_markup_stays_text(open_page: OpenPage) -> None:
    """Nothing that is typed becomes an element."""
    page = open_page("index.html", DESK)
    searched(page, "<img src=x onerror=alert(1)>")
    expect(page.locator(f"{COUNT}, .hb-search__output").first).to_be_visible()
    expect(page.locator(".hb-search__output img")).to_have_count(0)


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
    """A page loads no style, script and index of search; the first opening does, and the second has them."""
    page = open_page("index.html", PHONE, site=site_url if where == "server" else file_url)
    own = page.locator("head > [href$='handbook/search.css'], head > [src*='handbook/search']")
    expect(own).to_have_count(0)
    for _ in range(2):
        page.get_by_role("banner").get_by_role("button", name="zoek").first.click()
        expect(page.get_by_role("searchbox")).to_be_focused()
        expect(page.get_by_role("dialog")).to_have_css("visibility", "visible")
        expect(own).to_have_count(3)
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_be_hidden()


@pytest.mark.parametrize("where", ["server", "folder"])
def test_an_address_may_hold_what_is_sought(where: str, open_page: OpenPage, site_url: str, file_url: str) -> None:
    """A link with `?q=` opens search with these words and what they find."""
    page = open_page("index.html?q=gezinscoach", DESK, site=site_url if where == "server" else file_url)
    expect(page.get_by_role("searchbox")).to_have_value("gezinscoach")
    expect(page.get_by_role("searchbox")).to_be_focused()
    expect(page.locator(RESULTS).first).to_be_visible()


def test_a_page_stays_usable_when_search_cannot_come(browser: Browser, site_url: str) -> None:
    """Without the network its files do not arrive: nothing opens over the page, and a later click tries again."""
    page = browser.new_page(reduced_motion="reduce")
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
