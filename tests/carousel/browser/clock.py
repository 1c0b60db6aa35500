"""A clock on a made-up page: where it stands, the plan that it runs, and what it shows."""

from __future__ import annotations

from playwright.sync_api import Page, expect

NOON = 1_796_040_000
"""In seconds, as the clock of a browser is set; what passes is in milliseconds."""
PLAN = "#mensen=24&tafels=6&ronden=3&minuten=18&wisselen=2&vorm=anders"
DIGITS, NOW, NEXT, SAID = (f".hb-timer__{part}" for part in ("digits", "now", "next", "said"))
MINUTE = 60_000


def shows(page: Page, digits: str, now: str) -> None:
    """The clock shows this, and says that this is at hand."""
    expect(page.locator(DIGITS)).to_have_text(digits)
    expect(page.locator(NOW)).to_have_text(now)


def press(page: Page, name: str) -> None:
    """Press a button of the clock."""
    page.get_by_role("button", name=name, exact=True).click()
