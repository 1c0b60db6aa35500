"""Where the Tab key stops on a page, whether each stop can be seen, and whether it has a ring.

Pressing Tab takes two messages to the browser for each stop, on pages that have hundreds. `computed_stops` gives the
focus to one element after another inside the page, in the order of the Tab key; test_tab_walk.py holds it against
`pressed_stops`, which presses the key itself.
"""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page

MOST_STOPS = 600

STOP = """element => {
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
    // The theme's own mark of what has focus comes when its script does.
    html: element.outerHTML.replace(/ data-focus-visible-added=""| ?focus-visible/g, "").slice(0, 110),
    visible: seen.width > 0 && seen.height > 0 && points.some(([x, y]) => at(x, y)),
    ring,
  };
}"""

FOCUSED = f"""() => {{
  const element = document.activeElement;
  return !element || element === document.body ? null : ({STOP})(element);
}}"""

WALK = f"""() => {{
  const every = [...document.querySelectorAll("*")];
  const chosen = radio => {{
    const group = every.filter(other => other.type === "radio" && other.name === radio.name
      && other.form === radio.form && !other.disabled);
    return group.find(other => other.checked) || group[0];
  }};
  const scrolls = element => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
    && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight)
    && ![...element.querySelectorAll("*")].some(inner => inner.tabIndex >= 0);
  const written = element => element.matches("[contenteditable]:not([contenteditable=false])");
  const stops = every
    .filter(element => element.tabIndex >= 0
      || (!element.hasAttribute("tabindex") && (written(element) || scrolls(element))))
    .filter(element => element.type !== "radio" || !element.name || chosen(element) === element);
  const order = element => element.tabIndex > 0 ? element.tabIndex : Infinity;
  const found = [];
  for (const element of stops.sort((one, other) => order(one) - order(other) || 0)) {{
    element.focus({{ focusVisible: true }});
    if (document.activeElement === element) found.push(({STOP})(element));
  }}
  document.activeElement?.blur();
  return found;
}}"""


@dataclass(frozen=True)
class Stop:
    """One stop on the way of the Tab key."""

    html: str
    visible: bool
    ring: bool


def computed_stops(page: Page) -> list[Stop]:
    """Every stop that the Tab key would make, found inside the page in one go."""
    return [Stop(**stop) for stop in page.evaluate(WALK)]


def pressed_stops(page: Page) -> list[Stop]:
    """Every stop of the Tab key, from the top of the page until it leaves the page."""
    found: list[Stop] = []
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return found
        found.append(Stop(**stop))
    message = f"after {MOST_STOPS} times Tab the end of the page is not in sight"
    raise AssertionError(message)


def faulty_stops(stops: list[Stop]) -> list[str]:
    """What is wrong with these stops, in words."""
    faults = [f"out of sight of the keyboard: {stop.html}" for stop in stops if not stop.visible]
    return faults + [f"without a ring: {stop.html}" for stop in stops if not stop.ring]
