"""Every page by keyboard alone: each stop can be seen, and on a phone the menu opens, closes and gives focus back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import PHONE

MOST_STOPS = 600

FOCUSED = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const shown = style.opacity === "0" ? element.closest("label") || element.nextElementSibling || element : element;
  const seen = shown.getBoundingClientRect();
  const at = (x, y) => {
    const top = document.elementFromPoint(x, y);
    return top && (shown.contains(top) || top.contains(shown));
  };
  const inWindow = rect => ({ top: Math.max(rect.top, 0), bottom: Math.min(rect.bottom, innerHeight) });
  const points = [...shown.getClientRects()].flatMap(rect => [0.1, 0.5, 0.9].map(part =>
    [rect.left + rect.width * part, (inWindow(rect).top + inWindow(rect).bottom) / 2]));
  const looks = [shown, element, element.parentElement].flatMap(part =>
    [null, "::before", "::after"].map(pseudo => getComputedStyle(part, pseudo)));
  const ring = looks.some(look =>
    (look.outlineStyle !== "none" && parseFloat(look.outlineWidth) > 0) || look.boxShadow !== "none");
  return {
    html: element.outerHTML.slice(0, 110),
    visible: seen.width > 0 && seen.height > 0 && points.some(([x, y]) => at(x, y)),
    ring,
  };
}"""


NAME = """() => {
  const element = document.activeElement;
  return element === document.body ? "" : (element.ariaLabel || element.innerText).trim();
}"""


@dataclass(frozen=True)
class Stop:
    """One stop on the way of the Tab key."""

    html: str
    visible: bool
    ring: bool


def stops(page: Page) -> list[Stop]:
    """Every stop of the Tab key, from the top of the page until it leaves the page."""
    found: list[Stop] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop: dict[str, Any] | None = page.evaluate(FOCUSED)
        if stop is None:
            return found
        found.append(Stop(**stop))
    message = f"after {MOST_STOPS} times Tab the end of the page is not in sight"
    raise AssertionError(message)


def test_every_stop_can_be_seen(page_path: str, open_page: OpenPage) -> None:
    """On a phone the Tab key stops nowhere out of sight or under something else, and each stop has a ring."""
    found = stops(open_page(page_path, PHONE))
    faults = [f"out of sight: {stop.html}" for stop in found if not stop.visible]
    faults += [f"without a ring: {stop.html}" for stop in found if not stop.ring]
    assert not faults, "\n".join(faults)


def test_the_first_stop_skips_to_the_text(page_path: str, open_page: OpenPage) -> None:
    """The first stop is a link that brings a reader past the bar at the top."""
    page = open_page(page_path, PHONE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("""() => {
      const main = document.querySelector("main"), at = document.activeElement;
      return main.contains(at) || Boolean(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
    }""")


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
