"""By keyboard alone: on a phone the menu opens, closes and gives focus back, and focus shows in forced colours."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import PHONE

NAME = """() => {
  const element = document.activeElement;
  return element === document.body ? "" : (element.ariaLabel || element.innerText).trim();
}"""


def test_the_menu_opens_and_closes_by_keyboard(open_page: OpenPage) -> None:
    """On a phone Enter on the menu button opens the menu with focus in it; Escape closes it, with focus back."""
    page = open_page("index.html", PHONE)
    button = page.get_by_role("banner").get_by_role("button", name="Menu")
    tab_to(page, "Menu")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    tab_to(page, "Over")
    expect(page.locator(":focus")).to_be_in_viewport()
    inside = page.evaluate_handle("() => document.activeElement")
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(button).to_be_focused()
    assert not inside.evaluate("link => link.checkVisibility({visibilityProperty: true}) && !link.closest('[inert]')")


def test_a_menu_link_leads_to_its_page(open_page: OpenPage) -> None:
    """On a phone a reader comes by keyboard from the menu to another page."""
    page = open_page("index.html", PHONE)
    tab_to(page, "Menu")
    page.keyboard.press("Enter")
    tab_to(page, "Over")
    page.keyboard.press("Enter")
    page.wait_for_url("**/over/*.html")


def test_focus_shows_in_forced_colours(open_page: OpenPage) -> None:
    """A reader who chose the colours of the whole system still sees where focus is: the ring is an outline."""
    page = open_page("index.html", replace(PHONE, forced_colors="active"))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle") != "none"


def tab_to(page: Page, name: str) -> None:
    """Press Tab until a link or button of this name has focus."""
    names = []
    for _ in range(40):
        page.keyboard.press("Tab")
        names.append(page.evaluate(NAME))
        if names[-1] == name:
            return
    message = f"no stop of the Tab key is called {name}, but {names}"
    raise AssertionError(message)
