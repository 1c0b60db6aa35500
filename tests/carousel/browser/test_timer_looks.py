"""The clock as it looks: as large as the screen, without barriers, awake; and whole without a script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser import html_checker
from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.watched_page import DESK, View
from tests.carousel.browser.clock import DIGITS, NOON, PLAN, press
from tests.carousel.browser.conftest import OpenSession


def test_the_screen_stays_on_or_that_is_said(session: OpenSession) -> None:
    """Asked when it starts and again when the page comes back; where a browser cannot, there is a sentence."""
    page = session("timer", PLAN, now=NOON)
    page.evaluate("""() => {
      window.asked = [];
      const wakeLock = { request: (kind) => Promise.resolve((asked.push(kind), { release: () => null })) };
      Object.defineProperty(navigator, "wakeLock", { value: wakeLock, configurable: true });
    }""")
    wake = page.locator(".hb-timer__wake")
    press(page, "Start")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert page.evaluate("asked") == ["screen", "screen"]
    expect(wake).to_be_hidden()
    page.evaluate("Object.defineProperty(navigator, 'wakeLock', { value: undefined })")
    press(page, "Pauze")
    press(page, "Start")
    expect(wake).to_be_visible()


@pytest.mark.parametrize("address", ["#mensen=kwaad", "#mensen=24&nu=99&tot=9e99", f"{PLAN}&nu=-1", f"{PLAN}&tot=1"])
def test_a_hostile_address(session: OpenSession, address: str) -> None:
    """It is told, or passed over; the clock stands still at a beginning that there is."""
    page = session("timer", address, now=NOON)
    expect(page.get_by_role("button", name=re.compile("Start|Begin opnieuw"))).to_be_visible()


@pytest.mark.parametrize("width", [320, 360, 768, 1280, 1920])
def test_digits_as_large_as_the_screen(session: OpenSession, width: int) -> None:
    """They fit, and take most of the width or near half of the height; a hundred minutes fit too."""
    page = session("timer", PLAN, View(width=width, height=900), now=NOON)
    press(page, "Groot")
    box = page.locator(DIGITS).evaluate("""(part) => {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { left, right, height } = range.getBoundingClientRect();
      return { left, right, height };
    }""")
    assert box["left"] >= 0
    assert box["right"] <= width
    assert box["right"] - box["left"] > 0.75 * width or box["height"] > 400
    page.evaluate(f"location.hash = '{PLAN.replace('=18', '=180')}'")
    expect(page.locator(DIGITS)).to_have_text("180:00")
    assert sideways(page) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_stands_in_the_way(session: OpenSession, width: int, tmp_path: Path) -> None:
    """No barrier in either scheme, nothing sideways, nothing too small; good HTML; large, and with its sign too."""
    page = session("timer", PLAN, View(width=width))
    for state, step in {"still": "Start", "runs": "Groot", "large": "Volgende", "change": "Volgende"}.items():
        assert barriers_in_both_schemes(page) + sideways(page) == []
        assert small_targets(page, "button", 44) == []
        (tmp_path / f"{state}.html").write_text(page.content(), encoding="utf-8")
        press(page, step)
    page.evaluate(f"location.hash = '{PLAN}&nu=0&rest=240000'")
    expect(page.locator(".hb-timer--soon")).to_have_count(1)
    assert barriers_in_both_schemes(page) == []
    if width == 1280:
        assert [str(one) for one in html_checker.check(tmp_path) if one.kind == "error"] == []


def test_without_a_script(session: OpenSession) -> None:
    """The times of all rounds and a sentence; no clock and no button that does nothing."""
    page = session("timer", view=View(scripts=False))
    expect(page.get_by_text("Zet een wekker")).to_be_visible()
    expect(page.locator(".hb-rotation__times")).to_contain_text("38–40")
    expect(page.get_by_role("button")).to_have_count(0)


def test_large_and_back(session: OpenSession) -> None:
    """Where a browser has no full screen, the clock takes the window all the same, and Escape gives it back."""
    page = session("timer", PLAN, DESK, now=NOON)
    page.evaluate("HTMLElement.prototype.requestFullscreen = undefined")
    press(page, "Groot")
    assert page.evaluate("document.elementFromPoint(5, 5).closest('.hb-timer__stage') !== null")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Groot")).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1280, 720), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("tables", [6, 12])
def test_on_a_beamer_all_of_it_is_seen(session: OpenSession, width: int, height: int, tables: int) -> None:
    """Large, on the screens that beamers have: which round, the digits and who goes where, without scrolling."""
    plan = f"#mensen=60&tafels={tables}&ronden=3&minuten=18&wisselen=2&begin=13.00&vorm=anders"
    page = session("timer", plan, View(width=width, height=height), now=NOON)
    press(page, "Groot")
    top, bottom = page.evaluate("""() => [".hb-timer__now", ".hb-timer__deeds"].map((part, place) =>
      document.querySelector(part).getBoundingClientRect()[place ? "bottom" : "top"])""")
    assert top >= 0
    assert bottom <= height
