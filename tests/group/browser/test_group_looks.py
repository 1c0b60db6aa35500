"""How a group's page looks in each of its states: for axe, on the smallest phone, in forced colours and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from playwright.sync_api import Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.conftest import OpenPage
from tests.browser.page_sweeps import MAIN_TARGETS, resize
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE, ZOOMED
from tests.group.browser.group_reader import (
    AFTER,
    GROUP,
    SIZES,
    begin,
    count_all,
    give,
    kept,
    long_code,
    people,
    reveal,
    shown,
)

EVERYBODY = people(91, 20)
LIVE = """() => [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")]
  .filter(one => one.checkVisibility() && one.textContent.trim()).map(one => one.textContent.trim())"""


def states(page: Page) -> Iterator[str]:
    """Brings the page to each of its states, one after the other; the bare beginning is swept with all pages."""
    begin(page, 0, "8")
    page.get_by_text("Iemand met alleen papier").click()
    page.get_by_text("Een tweede apparaat").click()
    yield "open"
    give(page, "12")
    yield "a fault"
    count_all(page, EVERYBODY[:8])
    give(page, long_code(EVERYBODY[0]).digits())
    yield "the same code"
    page.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    page.get_by_role("button", name="Laat het beeld zien").click()
    yield "before the picture"
    page.get_by_role("button", name="Ja, laat zien").click()
    shown(page)
    page.get_by_role("button", name="Meet deze groep op een ander moment").click()
    begin(page, AFTER)
    count_all(page, EVERYBODY[8:18], AFTER)
    reveal(page)
    for summary in page.locator("[data-piece=statements] summary").all():
        summary.click()
    page.get_by_text("Komt er nog iemand bij?").click()
    yield "two pictures side by side"
    page.get_by_role("button", name="Wis alles van deze groep").click()
    yield "wiping"


def test_nothing_is_in_the_way_in_any_state(open_page: OpenPage) -> None:
    """Axe finds nothing in the light or the dark; at 320 px and at 400 % all fits; one word is live at a time."""
    page = open_page(GROUP, SMALL_PHONE)
    for state in states(page):
        faults = [*barriers_in_both_schemes(page), *sideways(page), *small_targets(page, MAIN_TARGETS, 44)]
        resize(page, ZOOMED)
        faults += sideways(page)
        resize(page, SMALL_PHONE)
        assert faults == [], state
        assert len(page.evaluate(LIVE)) <= 1, state


def test_the_room_sees_nothing_in_the_way(open_page: OpenPage) -> None:
    """Axe finds nothing in the view for a beamer either, also where the page is dark."""
    page = open_page(GROUP, replace(DESK, scheme="dark"))
    begin(page)
    page.get_by_role("button", name="Op de beamer").click()
    assert barriers_in_both_schemes(page) == []
    page.keyboard.press("Escape")
    count_all(page, EVERYBODY[:8])
    reveal(page)
    page.locator("[data-deed=project-picture]").click()
    assert barriers_in_both_schemes(page) == []


def test_with_the_keys_alone(open_page: OpenPage) -> None:
    """From the beginning to the picture: Enter counts a code, and the focus goes where the next thing is."""
    page = open_page(GROUP, DESK)
    page.locator("[name=expected]").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    for place, one in enumerate(EVERYBODY[:6]):
        expect(page.locator("[name=code]")).to_be_focused()
        page.keyboard.type(long_code(one, salt=place).digits())
        page.keyboard.press("Enter")
        expect(page.locator(".hb-group__count")).to_have_text(f"{place + 1} binnen")
    page.get_by_role("button", name="Laat het beeld zien").focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".hb-group__shown h3").first).to_be_focused()


def test_without_a_script_it_is_how_it_goes_with_paper(open_page: OpenPage) -> None:
    """What the picture is, the box, and a table to add up by hand; nothing that only a script could do."""
    page = open_page(GROUP, replace(PHONE, scripts=False))
    expect(page.get_by_role("heading", name="Met papier: de doos")).to_be_visible()
    expect(page.locator(".hb-group__sums tbody tr")).to_have_count(len(SIZES))
    expect(page.locator("main").get_by_role("button")).to_have_count(0)
    expect(page.locator("main").get_by_role("textbox")).to_have_count(0)


def test_on_paper(open_page: OpenPage) -> None:
    """The box and its table; once there is a picture, that with its table and openers. Nothing to click or fill in."""
    page = open_page(GROUP, DESK)
    page.emulate_media(media="print")
    expect(page.locator(".hb-group__sums")).to_be_visible()
    page.emulate_media(media="screen")
    begin(page)
    count_all(page, EVERYBODY[:8])
    reveal(page)
    page.emulate_media(media="print")
    for part in (".hb-group__picture svg", ".hb-group__shown table", "[data-piece=openers]"):
        expect(page.locator(part).first).to_be_visible()
    expect(page.locator(".hb-group__sums")).to_be_hidden()
    expect(page.locator("main").get_by_role("button")).to_have_count(0)
    expect(page.locator("main").get_by_role("textbox")).to_have_count(0)


def test_on_the_beamer_the_questions_stand_beside_the_picture(open_page: OpenPage) -> None:
    """A room sees both without anybody scrolling."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:8])
    reveal(page)
    page.get_by_role("button", name="Op de beamer").last.click()
    room = page.locator(".hb-group__room")
    parts = (".hb-group__picture", "[data-piece=openers]")
    picture, openers = (room.locator(part).evaluate("part => part.getBoundingClientRect().toJSON()") for part in parts)
    assert openers["left"] >= picture["right"]
    assert max(picture["bottom"], openers["bottom"]) <= DESK.height


def test_marks_show_in_forced_colours(open_page: OpenPage) -> None:
    """Where colours are the system's, the mark and the bar still differ from the ground."""
    page = open_page(GROUP, replace(PHONE, forced_colors="active"))
    begin(page)
    count_all(page, EVERYBODY[:6])
    reveal(page)
    colours = page.evaluate(
        """() => [getComputedStyle(document.querySelector(".hb-group__mark")).fill,
          getComputedStyle(document.querySelector(".hb-group__bar")).stroke,
          getComputedStyle(document.body).backgroundColor]"""
    )
    assert colours[2] not in colours[:2]


def test_when_the_script_fails_the_paper_way_is_there(open_page: OpenPage) -> None:
    """Nothing of the script is left on the page, and what was counted stays on the device."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:2])
    page.evaluate("() => document.querySelector('handbook-group').makePlain()")
    expect(page.locator(".hb-group__stage")).to_have_text("")
    assert kept(page)["batches"][0]["people"] == 2
