"""The second tap of a double tap never lands on what came in the place of what was tapped."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from macros.html.templates import FRONT_END
from tests.browser.conftest import OpenPage
from tests.browser.until import until
from tests.browser.watched_page import PHONE

SCRIPT = FRONT_END / "base" / "double-tap.js"
PAGE = """<!doctype html><html lang="nl"><title>Tik</title><main>
<button id="one">Verder</button><label id="two" hidden><input type="checkbox"> Ja</label>
</main>"""
STEPS = """() => {
  const [one, two] = ["one", "two"].map((id) => document.getElementById(id));
  one.addEventListener("click", () => { one.hidden = true; two.hidden = false; });
}"""


@pytest.fixture
def page(browser: Browser) -> Page:
    """A page on which a tap puts an answer in the place of a button."""
    page = browser.new_page(viewport={"width": 360, "height": 300}, has_touch=True)
    page.set_content(PAGE)
    page.add_script_tag(path=Path(SCRIPT))
    page.evaluate(STEPS)
    return page


def spot(page: Page, name: str) -> tuple[float, float]:
    """The middle of a button or an answer."""
    box = page.get_by_text(name).bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_two_quick_taps_choose_nothing(page: Page) -> None:
    """The answer that came under the finger stays as it was; a tap that comes later is a tap."""
    x, y = spot(page, "Verder")
    page.touchscreen.tap(x, y)
    page.touchscreen.tap(x, y)
    expect(page.get_by_label("Ja")).not_to_be_checked()
    until(page, "performance.now() - arg > 500", page.evaluate("performance.now()"))
    page.touchscreen.tap(x, y)
    expect(page.get_by_label("Ja")).to_be_checked()


def test_a_double_click_chooses_nothing(page: Page) -> None:
    """With a mouse too, and what was there already can be clicked twice."""
    page.mouse.dblclick(*spot(page, "Verder"))
    expect(page.get_by_label("Ja")).not_to_be_checked()
    page.get_by_text("Ja").click()
    page.mouse.dblclick(*spot(page, "Ja"))
    expect(page.get_by_label("Ja")).to_be_checked()


def test_a_reader_who_is_quick_elsewhere_is_not_held_up(page: Page) -> None:
    """A tap at another spot, at once, counts."""
    page.get_by_text("Ja").evaluate("label => (label.style = 'position: fixed; top: 200px')")
    page.touchscreen.tap(*spot(page, "Verder"))
    page.touchscreen.tap(*spot(page, "Ja"))
    expect(page.get_by_label("Ja")).to_be_checked()


def test_verder_tapped_twice_is_one_step(open_page: OpenPage) -> None:
    """In a tree of the handbook: the next question stands there with nothing chosen."""
    page = open_page("keuzehulpen/proef.html", PHONE)
    page.locator("handbook-tree label").first.tap()
    verder = page.get_by_role("button", name="Verder").bounding_box()
    assert verder is not None
    x, y = verder["x"] + verder["width"] / 2, verder["y"] + verder["height"] / 2
    page.touchscreen.tap(x, y)
    page.touchscreen.tap(x, y)
    expect(page.locator(".hb-tree__previous")).to_be_visible()
    assert page.evaluate("location.hash").count("=") == 1
    expect(page.locator("handbook-tree form :checked")).to_have_count(0)
