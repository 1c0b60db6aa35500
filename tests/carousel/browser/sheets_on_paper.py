"""The sheets of a carousel as a printer gets them."""

from __future__ import annotations

import re

from playwright.sync_api import Page

SHEET = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")
TOO_LARGE = """() => [...document.querySelectorAll('.hb-sheet')].filter((one) => one.offsetHeight).flatMap((sheet) =>
  [...sheet.children].filter((card) => {
    const [place, whole] = [card.getBoundingClientRect(), sheet.getBoundingClientRect()];
    const inside = [...card.querySelectorAll('svg, :not(svg *, .hb-visually-hidden)')];
    const lowest = Math.max(place.bottom, ...inside.map((part) => part.getBoundingClientRect().bottom));
    const widest = Math.max(place.right, ...inside.map((part) => part.getBoundingClientRect().right));
    return lowest > place.bottom + 1 || widest > place.right + 1 || place.bottom > whole.bottom + 1;
  }).map((card) => `${sheet.closest('section').id}: ${card.innerText.slice(0, 80)}`))"""


def too_large(page: Page) -> list[str]:
    """The cards that do not fit in their place on paper, with every sheet asked for."""
    page.emulate_media(media="print")
    page.evaluate("document.querySelector('.hb-sheets').toggleAttribute('data-all', true)")
    found: list[str] = page.evaluate(TOO_LARGE)
    return found


def printed(page: Page) -> int:
    """How many sides of paper come out of a printer."""
    return len(SHEET.findall(page.pdf(prefer_css_page_size=True)))
