"""What a page still puts in the way of a reader: axe's findings, sideways scroll, and targets too small for a thumb."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]

RUN_AXE = """tags => axe.run(document, {runOnly: tags, resultTypes: ["violations"]}).then(result =>
  result.violations.flatMap(rule => rule.nodes.map(node =>
    `${rule.id}: ${rule.help} — ${node.target.join(" ")} ${node.failureSummary.split("\\n").slice(1).join("; ")}`)))"""

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


def barriers(page: Page) -> list[str]:
    """What axe finds on a page as it is now. It is run past the page's security policy, which it does not touch."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe_source())
    found: list[str] = page.evaluate(RUN_AXE, TAGS)
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
