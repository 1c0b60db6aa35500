"""A module on its page: parts to tick off and a question to look back, kept on the reader's own device."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways
from tests.browser.conftest import OpenPage
from tests.browser.test_tree_together import tab_to
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE
from tests.module.browser.conftest import Device

MODULE = "modules/zien/index.html"
QUIZ = "quiz/zien.html"
KEY = "verzonnen/module/zien"
PARTS = ["Startvraag", "Lezen", "Keuzehulp en casus", "Praktijkopdracht", "Quiz", "Terugkijken"]
ASKED = "Wat doe je <b>morgen</b> anders?"
IN_ONE_TICK = """name => {
  document.querySelector("[data-part=read] input").click();
  return localStorage.getItem(name);
}"""
FOUR_CM = 150
"""In CSS pixels, nearly."""
NO_STORAGE = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });"""
)


def tick(page: Page, part: str) -> Locator:
    """The box of a part."""
    return page.get_by_role("checkbox", name=re.compile(f"^Gedaan ?: {part}$"))


def field(page: Page) -> Locator:
    """Where a reader looks back."""
    return page.get_by_role("textbox", name=ASKED)


def kept(page: Page) -> dict[str, Any] | None:
    """What the device keeps of the module."""
    text = page.evaluate("name => localStorage.getItem(name)", KEY)
    return json.loads(text) if text else None


def test_what_is_ticked_and_written_is_kept_at_once(open_page: OpenPage) -> None:
    """Nothing before the first tick; each in its own tick of the clock, found again after a reload, and taken back."""
    page = open_page(MODULE, PHONE)
    assert kept(page) is None
    assert '"read":' in page.evaluate(IN_ONE_TICK, KEY)
    for part in PARTS:
        if part != "Lezen":
            tick(page, part).check()
    field(page).fill("Eerst vragen.\nDan kijken.")
    found = kept(page)
    assert found is not None
    assert (len(found["done"]), found["text"]) == (6, "Eerst vragen.\nDan kijken.")
    page.reload()
    for part in PARTS:
        expect(tick(page, part)).to_be_checked()
    expect(field(page)).to_have_value("Eerst vragen.\nDan kijken.")
    tick(page, "Lezen").uncheck()
    page.reload()
    expect(tick(page, "Lezen")).not_to_be_checked()
    expect(tick(page, "Quiz")).to_be_checked()
    expect(field(page)).to_have_value("Eerst vragen.\nDan kijken.")


def test_a_finished_quiz_is_ticked(device: Device) -> None:
    """On the next visit and in a tab that is open; half of it is not, and who takes the tick away has the last word."""
    page = device(MODULE, view=DESK)
    quiz = page.context.new_page()
    quiz.goto(page.url.replace(MODULE, QUIZ))
    for _ in range(quiz.locator(".hb-quiz__item").count()):
        expect(tick(page, "Quiz")).not_to_be_checked()
        assert kept(page) is None
        quiz.locator("[data-sure=none]").click()
        quiz.locator("[data-slot=next]").click()
    expect(quiz.get_by_role("heading", name="Je uitkomst")).to_be_visible()
    expect(tick(page, "Quiz")).to_be_checked()
    for is_done in (True, False):
        page.reload()
        expect(tick(page, "Quiz")).to_be_checked(checked=is_done)
        tick(page, "Quiz").set_checked(checked=False)
    tick(page, "Lezen").check()
    assert (kept(page) or {})["done"].keys() == {"read"}


def test_each_part_is_led_to_and_ticked_with_the_keys(open_page: OpenPage) -> None:
    """A link and a box for each of the six, in their order; the link leads to the heading of that name."""
    page = open_page(MODULE, DESK)
    links = page.locator(".hb-module__parts a")
    expect(links).to_have_text(PARTS)
    tab_to(page, links.first)
    for place, part in enumerate(PARTS):
        expect(links.nth(place)).to_be_focused()
        page.keyboard.press("Tab")
        expect(tick(page, part)).to_be_focused()
        page.keyboard.press("Space")
        expect(tick(page, part)).to_be_checked()
        page.keyboard.press("Tab")
    for place, part in enumerate(PARTS):
        links.nth(place).click()
        target = page.url.split("#")[1]
        expect(page.locator(f"h2[id='{target}']")).to_contain_text(part)


def test_two_tabs_agree_and_nobody_is_disturbed(open_page: OpenPage) -> None:
    """A tick shows in the other tab, and so does a text, but not where somebody is writing."""
    page = open_page(MODULE, DESK)
    other = page.context.new_page()
    other.goto(page.url)
    tick(page, "Quiz").check()
    expect(tick(other, "Quiz")).to_be_checked()
    field(page).fill("Eerst vragen.")
    expect(field(other)).to_have_value("Eerst vragen.")
    tick(other, "Lezen").check()
    expect(tick(page, "Lezen")).to_be_checked()
    expect(field(page)).to_be_focused()
    field(other).fill("Anders.")
    tick(other, "Lezen").uncheck()
    expect(tick(page, "Lezen")).not_to_be_checked()
    expect(field(page)).to_have_value("Eerst vragen.")


@pytest.mark.parametrize("script", ["", NO_STORAGE], ids=["kept", "not kept"])
def test_it_says_whether_it_is_kept(device: Device, script: str) -> None:
    """One line; where nothing can be kept, ticks and text work for as long as the page is open."""
    page = device(MODULE, view=PHONE, script=script)
    tick(page, "Lezen").check()
    field(page).fill("Eerst vragen.")
    tick(page, "Quiz").check()
    expect(tick(page, "Lezen")).to_be_checked()
    line = page.locator("handbook-kept p:visible")
    expect(line).to_have_count(1)
    expect(line).to_contain_text("Deze browser bewaart nu niets" if script else "blijft op dit apparaat")


def test_nothing_is_in_the_way(open_page: OpenPage) -> None:
    """With everything ticked and written axe finds nothing in the light or the dark, and nothing runs out of 320 px."""
    page = open_page(MODULE, SMALL_PHONE)
    for part in PARTS:
        tick(page, part).check()
    field(page).fill("lang" * 200)
    assert [*barriers_in_both_schemes(page), *sideways(page)] == []


def test_without_a_script_it_is_a_list_of_links(open_page: OpenPage) -> None:
    """What it is for, each part with its time, the question, and hours with EC and course; no box to tick in vain."""
    page = open_page(MODULE, replace(PHONE, scripts=False))
    expect(page.locator(".hb-module__parts a")).to_have_text(PARTS)
    expect(page.locator(".hb-module__parts > li")).to_have_count(6)
    expect(page.locator(".hb-module")).to_contain_text("Module 1 · 1,5 uur · voor studenten en trainers")
    expect(page.locator(".hb-module")).to_contain_text("Vragen wat <i>helpt</i>.")
    expect(page.get_by_text(ASKED)).to_be_visible()
    expect(page.get_by_role("checkbox")).to_have_count(0)
    expect(page.locator("handbook-kept")).to_be_hidden()
    expect(page.locator(".hb-hours")).to_contain_text("Jullie opleiding geeft 0,5 EC. Vak: PROEF-1.")


def test_on_paper_there_is_room_to_write_and_what_was_written_is_whole(open_page: OpenPage) -> None:
    """Without a script lines of four centimetres; with one all that somebody wrote, however long."""
    paper = open_page(MODULE, replace(DESK, scripts=False))
    paper.emulate_media(media="print")
    room = "one => parseFloat(getComputedStyle(one, '::after').height)"
    assert paper.locator(".hb-reflection").evaluate(room) > FOUR_CM
    page = open_page(MODULE, DESK)
    field(page).fill("Een regel.\n" * 40)
    page.emulate_media(media="print")
    assert page.locator("textarea").evaluate("one => one.scrollHeight <= one.clientHeight + 1")


def test_the_list_of_modules_leads_to_each(open_page: OpenPage) -> None:
    """With its number, what somebody can do after it, and how long it takes."""
    page = open_page("leren/index.html", PHONE)
    card = page.locator("#module-zien")
    expect(card).to_contain_text("Zeggen wat je ziet. 1,5 uur")
    card.get_by_role("link", name=re.compile("^Module 1. Zien & wegen$")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Zien & wegen")
