"""What may be wrong on any page, looked for at once for each kind of reader: test_every_page.py does so on every page.

Each of these takes a page that was just opened in the view that it is for, and gives all faults, in words.
"""

from __future__ import annotations

from playwright.sync_api import Page

from tests.browser.accessibility import barriers_in_both_schemes, moving_parts, see, sideways, small_targets
from tests.browser.tab_walk import computed_stops, faulty_stops
from tests.browser.watched_page import DESK, PHONE, ZOOMED, View

MAIN_TARGETS = "button, summary, select, .md-button, [role=button], [role=radio], [role=checkbox]"
"""What a thumb has to hit without looking; links in running text may be as high as their line."""

STYLED = """() => {
  const heading = document.querySelector("main h1");
  return Boolean(heading?.checkVisibility()) && getComputedStyle(heading).color !== "rgb(0, 0, 0)";
}"""
"""Whether there is a heading, in the handbook's own ink, not the black of a page without style."""

PAST_THE_BAR = """() => {
  const main = document.querySelector("main"), at = document.activeElement;
  return main.contains(at) || Boolean(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING);
}"""

TO_THE_TOP = """() => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}"""
"""The next Tab starts from the top of the page, as when it was just opened."""

COVERED_HEIGHT = """() => {
  scrollTo(0, 400);
  const stays = element => {
    for (let up = element; up; up = up.parentElement)
      if (["fixed", "sticky"].includes(getComputedStyle(up).position)) return true;
    return false;
  };
  let covered = 0;
  for (let y = 0; y < innerHeight; y += 2) if (stays(document.elementFromPoint(innerWidth / 2, y))) covered += 2;
  return covered;
}"""
"""How much of the window's height is taken by what stays in place when the page is scrolled."""


def wide(page: Page) -> list[str]:
    """Axe finds nothing in either scheme, and the style is there."""
    return [*unstyled(page), *barriers_in_both_schemes(page)]


def narrow(page: Page) -> list[str]:
    """On the smallest phone: nothing for axe, nothing sideways, too small or moving; at 400 % it fits; Tab is seen."""
    found = [*unstyled(page), *(f"at 320 px, {fault}" for fault in barriers_in_both_schemes(page)), *sideways(page)]
    found += [f"too small for a thumb, {target}" for target in small_targets(page, MAIN_TARGETS, 44)]
    found += [f"moves: {part}" for part in moving_parts(page)]
    resize(page, ZOOMED)
    found += [f"at 400 %, {fault}" for fault in sideways(page)]
    if page.evaluate(COVERED_HEIGHT) > ZOOMED.height / 3:
        found.append("at 400 %, what stays on the screen covers more than a third of it")
    resize(page, PHONE)
    return [*found, *faulty_stops(computed_stops(page)), *stuck_at_the_bar(page)]


def narrow_and_wider(page: Page) -> list[str]:
    """The same; then, in a wide window, what that shows and a phone does not, and all colours.

    What axe says of the rest does not hang on the width of a window, but for its colours and its frame; made-up pages
    have all of the frame, and are swept wide by themselves.
    """
    found = narrow(page)
    see(page)
    resize(page, DESK)
    found += [f"in a wide window, {fault}" for fault in barriers_in_both_schemes(page, unseen=True)]
    return [*found, *unstyled(page), *(f"in a wide window, {fault}" for fault in sideways(page))]


def without_script(page: Page) -> list[str]:
    """With JavaScript off the main part can be read and does not run out of the window."""
    main = page.get_by_role("main")
    heading = main.get_by_role("heading", level=1)
    if not heading.is_visible():
        return ["there is no heading"]
    more = len(main.inner_text().strip()) > len(heading.inner_text().strip())
    return [*([] if more else ["there is nothing to read below the heading"]), *sideways(page)]


def resize(page: Page, view: View) -> None:
    """Give the window the size that it has in this view."""
    page.set_viewport_size({"width": view.width, "height": view.height})


def unstyled(page: Page) -> list[str]:
    """Whether the page lacks its heading or its style."""
    return [] if page.evaluate(STYLED) else ["there is no heading in the style of the handbook"]


def stuck_at_the_bar(page: Page) -> list[str]:
    """Whether a reader with a keyboard has to go through the bar at the top: Tab, Enter, Tab should be past it."""
    page.evaluate(TO_THE_TOP)
    for key in ("Tab", "Enter", "Tab"):
        page.keyboard.press(key)
    return [] if page.evaluate(PAST_THE_BAR) else ["the first stop does not skip to the text"]
