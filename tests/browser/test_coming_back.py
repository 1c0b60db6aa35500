"""Back and reload: a browser gives fields, or the whole page, back as it was left; the page works all the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import program_of
from tests.browser.until import until
from tests.browser.watched_page import PHONE, Watch

KEEPS_PAGES = ["--disable-back-forward-cache"]  # Playwright's own; a browser of a reader goes without it
LEFT, WENT_TO = "index.html", "over/index.html"
GO = "(where) => { setTimeout(() => where ? (location.href = where) : history.back(), 0) }"
AGREES = (
    "String(document.getElementById('__search').checked) === "
    "document.querySelector('[data-hb-opens=search]').ariaExpanded"
)
COUNT_ARRIVALS = "addEventListener('pageshow', ({persisted}) => (window.cameBack = persisted ? 'page' : 'fields'))"


@pytest.fixture(scope="module", params=["fields", "page"])
def keeper(request: pytest.FixtureRequest, browser: Browser) -> Iterator[tuple[Browser, str]]:
    """A browser that gives back only fields, and one that gives back whole pages."""
    without = KEEPS_PAGES if request.param == "page" else None
    own = browser.browser_type.launch(executable_path=program_of(whole=True), ignore_default_args=without)
    yield own, request.param
    own.close()


@pytest.fixture
def leaving(keeper: tuple[Browser, str], site_url: str) -> Iterator[tuple[Page, str]]:
    """A page on a phone of such a browser, and what that gives back."""
    watch = Watch(keeper[0], site_url)
    page = watch.blank(PHONE)
    page.add_init_script(COUNT_ARRIVALS)
    page.goto(site_url + LEFT)
    yield page, keeper[1]
    faults = watch.close()
    assert not faults, "\n".join(faults)


def go_and_come_back(page: Page, kept: str, *, there: str = "") -> None:
    """Go to another page, press what `there` names on it, and come back."""
    start = page.url
    page.evaluate(GO, start.replace(LEFT, WENT_TO))
    page.wait_for_url(f"**/{WENT_TO}")
    if there:
        page.get_by_label(there, exact=True).click()
    come_back(page, start, kept)


def come_back(page: Page, start: str, kept: str) -> None:
    """Go back to `start`, and wait until it says that it was shown again."""
    page.evaluate(GO)
    page.wait_for_url(start, wait_until="commit")  # a whole page that comes back does not load again
    until(page, "window.cameBack === arg", kept)


def test_the_menu_is_closed_and_works_after_back(leaving: tuple[Page, str]) -> None:
    """Menu, a page, Back: the menu is closed, and its button opens it again, with focus in it and back."""
    page, kept = leaving
    button = page.get_by_role("banner").get_by_role("button", name="Menu")
    menu = page.locator(".md-sidebar--primary")
    button.click()
    expect(menu).to_be_visible()
    go_and_come_back(page, kept)
    expect(menu).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")
    button.click()
    expect(menu.get_by_role("button", name="Sluit")).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_search_works_after_back(leaving: tuple[Page, str]) -> None:
    """Search, a page, Back: the window is whole, open or closed, and closes and opens."""
    page, kept = leaving
    button = page.get_by_role("banner").get_by_role("button", name="Zoek")
    field = page.get_by_role("dialog").get_by_role("searchbox")
    button.click()
    field.press_sequentially("variant")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    go_and_come_back(page, kept)
    until(page, AGREES)
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()
    button.click()
    expect(field).to_be_focused()
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()
    expect(button).to_be_focused()


def test_light_or_dark_is_what_was_chosen_last(leaving: tuple[Page, str]) -> None:
    """Who chose dark on another page comes back to a dark page, and its foot says dark."""
    page, kept = leaving
    go_and_come_back(page, kept, there="Donker")
    expect(page.get_by_label("Donker", exact=True)).to_be_checked()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


def test_closing_gives_focus_back_also_after_a_link_was_tried(leaving: tuple[Page, str]) -> None:
    """A link of the menu that led away once does not keep Escape from giving focus back when the menu is open again."""
    page, kept = leaving
    start = page.url
    button = page.get_by_role("banner").get_by_role("button", name="Menu")
    button.click()
    page.locator("#hb-menu").get_by_role("link", name="Over", exact=True).click()
    page.wait_for_url(f"**/{WENT_TO}")
    come_back(page, start, kept)
    button.click()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()


@pytest.mark.parametrize("name", ["Menu", "Zoek"])
def test_the_way_back_of_a_phone_closes_what_lies_over_the_page(leaving: tuple[Page, str], name: str) -> None:
    """A phone's Back reaches a page as a request to close: here by its key, of which no script of the page hears."""
    page, _ = leaving
    button = page.get_by_role("banner").get_by_role("button", name=name)
    button.click()
    expect(button).to_have_attribute("aria-expanded", "true")
    page.evaluate("addEventListener('keydown', (event) => event.stopImmediatePropagation(), { capture: true })")
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()
