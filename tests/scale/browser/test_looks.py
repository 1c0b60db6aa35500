"""How a self-test looks in each of its states: for axe, on the smallest phone, in forced colours and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from playwright.sync_api import Page, expect

from macros.scale.scale import DimensionTitle
from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.conftest import OpenPage
from tests.browser.page_sweeps import MAIN_TARGETS, resize
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE, ZOOMED
from tests.scale.browser.scale_reader import AFTER, BACK, BEFORE, SCALE, again, begin, choose, onward, sit
from tests.scale.scales import items_of

LONGEST = "Samen met gemeenten, ggz en wijkteam"
"""As long as the name of a part can be."""
HIGH, LOW = dict.fromkeys(items_of(), 5), dict.fromkeys(items_of(), 1)
UNDER_THE_BAR = """() => {
  const [bar, at] = [document.querySelector(".md-header"), document.activeElement];
  return at !== document.body && at.getBoundingClientRect().top < bar.getBoundingClientRect().bottom;
}"""
UNREADABLE = """() => {
  const box = document.querySelector(".hb-scale__picture svg").getBoundingClientRect();
  return [...document.querySelectorAll(".hb-scale__picture text")].map(text => [text, text.getBoundingClientRect()])
    .filter(([, at]) => at.left < box.left || at.right > box.right || at.height < 10).map(([text]) => text.textContent);
}"""


def states(page: Page) -> Iterator[str]:
    """Brings the page to each of its states, one after the other; the bare beginning is swept with all pages."""
    page.get_by_role("button", name="Open de code").click()
    yield "a code with a fault"
    begin(page, BACK)
    choose(page, "ui", 4)
    choose(page, "ui", 0, row="then")
    yield "looking back"
    for _ in range(3):
        onward(page)
    yield "too few answers"
    again(page)
    digits = sit(page, BEFORE, LOW).digits
    again(page)
    sit(page, BACK, {**HIGH, "ruimte": 0, "pan": 0}, LOW)
    page.locator(".hb-scale__advice summary").first.click()
    yield "growth beside growth, with advice open"
    page.evaluate("localStorage.clear()")
    page.goto(page.url.split("#")[0])
    page.reload()
    begin(page, AFTER)
    choose(page, "ui", 4)
    page.goto(page.url.split("#")[0])
    page.locator("input[name=code]").fill(digits)
    page.get_by_role("button", name="Open de code").click()
    yield "a code that is offered beside what lies open"


def test_nothing_is_in_the_way_in_any_state(open_page: OpenPage) -> None:
    """Axe finds nothing in the light or the dark; at 320 px and at 400 % nothing is too wide, too small or covered."""
    page = open_page(SCALE, SMALL_PHONE)
    for state in states(page):
        faults = [*barriers_in_both_schemes(page), *sideways(page), *small_targets(page, MAIN_TARGETS, 44)]
        assert not page.evaluate(UNDER_THE_BAR), state
        resize(page, ZOOMED)
        faults += sideways(page)
        resize(page, SMALL_PHONE)
        assert faults == [], state


def test_the_picture_can_be_read(open_page: OpenPage) -> None:
    """At 320 px its words fit, the longest name of a part too; what it shows for the eye alone, the table says."""
    page = open_page(SCALE, SMALL_PHONE)
    assert len(LONGEST) == get_args(DimensionTitle)[1].max_length
    page.locator("#onderdeel-bakken h2").evaluate("(heading, name) => { heading.textContent = name; }", LONGEST)
    page.locator("handbook-scale").evaluate("one => { one.scale = one.sheet.scale; }")
    assert sit(page, BACK, HIGH, LOW).rows[1][0] == LONGEST
    assert page.evaluate(UNREADABLE) == []
    expect(page.locator(".hb-scale__picture svg")).to_have_attribute("aria-hidden", "true")


def test_a_choice_shows_in_forced_colours(open_page: OpenPage) -> None:
    """Where colours are the system's, what is chosen has an outline, and the bar is the browser's own."""
    page = open_page(SCALE, replace(PHONE, forced_colors="active"))
    begin(page, AFTER)
    label = page.locator("[data-item=ui] label").nth(2)
    plain = label.evaluate("one => getComputedStyle(one).outlineStyle")
    choose(page, "ui", 3)
    page.evaluate("document.activeElement.blur()")
    assert label.evaluate("one => getComputedStyle(one).outlineStyle") != plain
    assert page.locator("progress").evaluate("bar => getComputedStyle(bar).appearance") == "auto"


def test_on_paper_a_sheet_to_fill_in(open_page: OpenPage) -> None:
    """Without a script: every statement with its points and the key, and no field for a code."""
    page = open_page(SCALE, replace(DESK, scripts=False))
    page.emulate_media(media="print")
    expect(page.locator(".hb-scale__item:visible")).to_have_count(10)
    expect(page.locator(".hb-scale__point:visible")).to_have_count(60)
    expect(page.locator(".hb-scale__sum:visible")).to_have_count(3)
    expect(page.locator(".hb-scale__honest")).to_be_visible()
    expect(page.locator("input[name=code]")).to_have_count(0)


def test_on_paper_a_picture_with_its_code(open_page: OpenPage) -> None:
    """The words, the picture, the table, the advice and the code with its QR; nothing that can only be clicked."""
    page = open_page(SCALE, DESK)
    sit(page, BACK, HIGH, LOW)
    page.emulate_media(media="print")
    shown = (
        ".hb-scale__whole",
        ".hb-scale__picture svg",
        ".hb-scale__result table",
        "[data-piece=code] .hb-code__digits",
        "[data-piece=code] svg",
    )
    for part in shown:
        expect(page.locator(part)).to_be_visible()
    expect(page.locator(".hb-scale__result")).to_contain_text("Terugblik, ")
    expect(page.locator(".hb-scale__item:visible")).to_have_count(0)
    expect(page.locator("main").get_by_role("button")).to_have_count(0)
    assert page.locator(".hb-scale__result h2").evaluate("one => getComputedStyle(one).outlineStyle") == "none"
    page.goto(page.url.split("#")[0])
    expect(page.locator(".hb-scale__bring")).to_be_hidden()


def test_on_paper_the_sheet_is_whole_with_the_script_too(open_page: OpenPage) -> None:
    """Who prints at the beginning gets every statement, room for a date, and no advice or sources."""
    page = open_page(SCALE, DESK)
    page.emulate_media(media="print")
    expect(page.locator(".hb-scale__item:visible")).to_have_count(10)
    expect(page.locator(".hb-scale__day")).to_be_visible()
    expect(page.locator(".hb-scale__sum:visible")).to_have_count(3)
    for part in (".hb-scale__stage", ".hb-scale__advices", ".hb-scale__roots"):
        expect(page.locator(part)).to_be_hidden()
