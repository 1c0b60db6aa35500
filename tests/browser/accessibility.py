"""What a page still puts in the way of a reader: axe's findings, sideways scroll, and targets too small for a thumb."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

from tests.browser.axe_run import IN_WORDS, RUN_AXE, SEE

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

COLOUR_RULES = ["color-contrast", "link-in-text-block"]
"""What can be right in one colour scheme and wrong in the other."""

RUN_AXE_ON_COLOURS = """([rules, judged]) => {
  const short = text => {
    let one = 0xdeadbeef, other = 0x41c6ce57;
    for (let at = 0; at < text.length; at++) {
      one = Math.imul(one ^ text.charCodeAt(at), 2654435761);
      other = Math.imul(other ^ text.charCodeAt(at), 1597334677);
    }
    return (one >>> 0).toString(36) + (other >>> 0).toString(36);
  };
  const known = new Map();
  const look = element => {
    if (!element) return "";
    if (!known.has(element)) {
      const style = getComputedStyle(element);
      const paint = ["color", "fill", "backgroundColor", "backgroundImage", "opacity", "fontSize", "fontWeight",
        "textShadow", "textDecorationLine", "filter", "mixBlendMode", "position", "display"].map(name => style[name]);
      known.set(element, short(
        [look(element.parentElement), element.tagName, element.getAttribute("class"), ...paint].join("|")));
    }
    return known.get(element);
  };
  const letters = element => element.matches("input, select, textarea") ? 2
    : [...element.childNodes].reduce((sum, node) => sum + (node.nodeType === 3 ? node.data.trim().length : 0), 0);
  const before = new Set(judged), fresh = new Map(), last = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    if (!letters(element) || !element.checkVisibility({visibilityProperty: true})) continue;
    const found = look(element) + (letters(element) > 1 ? "" : "!");  // of one letter axe gives no verdict
    if (before.has(found)) continue;
    (fresh.has(found) ? last : fresh).set(found, element);
  }
  if (!fresh.size) return {faults: [], looks: []};
  const include = [...new Set([...fresh.values(), ...last.values()])];
  return axe.run({include}, {runOnly: rules, resultTypes: ["violations"], preload: false})
    .then(result => ({looks: [...fresh.keys()], faults: (IN_WORDS)(result)}));
}""".replace("IN_WORDS", IN_WORDS)
"""Axe works out for every text what lies behind it, which takes longer than all its other rules together.

Texts whose own looks and those of everything around them are the same get the same verdict, so the first and the last
of them are judged for all, on this page and on others. Where a class or a computed colour differs, anywhere above a
text, it is another look.
"""

JUDGED: set[str] = set()
"""The looks that this process has found right, in any page."""

WIDER_THAN_THE_WINDOW = """() => {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= width) return [];
  const inScroller = element => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement)
      if (getComputedStyle(up).overflowX !== "visible") return true;
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")]
    .filter(element => element.getBoundingClientRect().right > width + 1 && !inScroller(element))
    .map(element => element.outerHTML.slice(0, 90));
  return [`the page is ${document.scrollingElement.scrollWidth} wide in a window of ${width}`, ...wide.slice(0, 5)];
}"""

TOO_SMALL = """([selector, least]) => [...document.querySelectorAll(selector)]
  .filter(element => element.checkVisibility({visibilityProperty: true, opacityProperty: true}))
  .filter(element => !element.closest("[inert]") && !element.matches(":disabled"))
  .map(element => ({element, box: element.getBoundingClientRect()}))
  .filter(({box}) => box.width > 1 && box.height > 1 && Math.min(box.width, box.height) < least - 0.5)
  .map(({element, box}) => `${box.width.toFixed()} by ${box.height.toFixed()}: ${element.outerHTML.slice(0, 90)}`)"""

MOVING = """() => [...document.querySelectorAll("*")].filter(element => {
    const style = getComputedStyle(element);
    const lasts = times => times.split(",").some(time => parseFloat(time) > 0.01);
    return lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration));
  }).map(element => element.outerHTML.slice(0, 90)).slice(0, 5)"""


@cache
def axe_source() -> str:
    """The script of axe."""
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")


def barriers(page: Page, *, unseen: bool = False) -> list[str]:
    """What axe finds on a page as it is now. It is run past the page's security policy, which it does not touch.

    `unseen`: of all but colours only what was not to be seen when `see` was called.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe_source())
    found: list[str] = page.evaluate(RUN_AXE, [TAGS, COLOUR_RULES, unseen])
    return found + colour_barriers(page)


def colour_barriers(page: Page) -> list[str]:
    """What axe finds in the colours of a page on which `barriers` was asked for before."""
    found = page.evaluate(RUN_AXE_ON_COLOURS, [COLOUR_RULES, list(JUDGED)])
    if not found["faults"]:
        JUDGED.update(found["looks"])
    return list(found["faults"])


def see(page: Page) -> None:
    """Remember what is to be seen on a page now."""
    page.evaluate(SEE)


def barriers_in_both_schemes(page: Page, *, unseen: bool = False) -> list[str]:
    """What axe finds in the light scheme, and what the dark one adds to it; the page is left in the light."""
    page.emulate_media(color_scheme="light")
    found = barriers(page, unseen=unseen)
    page.emulate_media(color_scheme="dark")
    found += [f"in the dark, {fault}" for fault in colour_barriers(page)]
    page.emulate_media(color_scheme="light")
    return found


def sideways(page: Page) -> list[str]:
    """What makes the page wider than its window."""
    found: list[str] = page.evaluate(WIDER_THAN_THE_WINDOW)
    return found


def small_targets(page: Page, selector: str, least: int) -> list[str]:
    """Which of the visible elements that the selector names are smaller than so many pixels, either way."""
    found: list[str] = page.evaluate(TOO_SMALL, [selector, least])
    return found


def moving_parts(page: Page) -> list[str]:
    """What would still move for a reader who asked for no motion."""
    found: list[str] = page.evaluate(MOVING)
    return found
