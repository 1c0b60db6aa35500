"""Filling in a self-test: what is kept and when, going on later, Back and Forward, and looking back."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.scale.browser.scale_reader import (
    AFTER,
    BACK,
    BEFORE,
    KEY,
    SCALE,
    again,
    begin,
    checked,
    choose,
    dimension,
    kept,
    onward,
    shown,
    sit,
    view,
)
from tests.scale.scales import items_of

ALL_TWO = dict.fromkeys(items_of(), 2)
IN_ONE_TICK = """name => {
  document.querySelector('[data-item=ui] input[value="2"]').click();
  return localStorage.getItem(name);
}"""


def test_each_answer_is_kept_in_its_own_tick_and_found_again(open_page: OpenPage) -> None:
    """Nothing before the first; after a reload, Back, Forward and another visit it goes on where something is open."""
    page = open_page(SCALE, PHONE)
    begin(page, BEFORE)
    expect(dimension(page).locator("h2")).to_be_focused()
    assert page.evaluate("() => Object.keys(localStorage).filter(name => name.startsWith('verzonnen/'))") == []
    assert '"ui":[2,"' in page.evaluate(IN_ONE_TICK, KEY)
    choose(page, "prei", 0)
    onward(page)
    choose(page, "pan", 3)
    page.reload()
    expect(dimension(page).locator("h2")).to_have_text("Bakken")
    assert checked(page) == {"pan": 3}
    page.go_back()
    expect(dimension(page).locator("h2")).to_be_focused()
    assert checked(page) == {"ui": 2, "prei": 0}
    page.go_forward()
    expect(dimension(page).locator("h2")).to_have_text("Bakken")
    page.locator("[data-slot=back]").click()
    expect(dimension(page).locator("h2")).to_have_text("Snijden & hakken")
    expect(page.locator("[data-slot=back]")).to_be_hidden()
    page.goto(page.url.split("#")[0])
    expect(page.locator("[data-piece=resume]")).to_contain_text("Vóór de training, of zomaar: 3 van de 10 antwoorden.")
    page.reload()
    page.get_by_role("button", name="Ga verder").click()
    expect(dimension(page).locator("h2")).to_have_text("Snijden & hakken")
    choose(page, "kool", 5)
    page.goto(page.url.split("#")[0])
    page.get_by_role("button", name="Ga verder").click()
    expect(dimension(page).locator("h2")).to_have_text("Bakken")
    [moment] = kept(page)
    assert {item: points for item, (points, _) in moment["answers"].items()} == {
        "ui": 2,
        "prei": 0,
        "pan": 3,
        "kool": 5,
    }
    assert (moment["moment"], moment["done"], moment["then"]) == (BEFORE, False, {})


def test_a_picture_stays_where_it_is(open_page: OpenPage) -> None:
    """After Back, Forward, a reload, in another tab, under an address that was kept; others lead to the beginning."""
    page = open_page(SCALE, DESK)
    first = sit(page, BEFORE, ALL_TWO)
    expect(page.get_by_role("heading", name="Je beeld")).to_be_focused()
    address = page.url
    assert re.search(r"#beeld-\d+$", address)
    page.go_back()
    expect(page).to_have_url(re.compile("#onderdeel-keuken$"))
    expect(dimension(page).locator("h2")).to_have_text("De keuken")
    assert set(checked(page).values()) == {2}
    page.go_forward()
    page.reload()
    assert shown(page) == first
    page.reload()
    for _ in range(4):
        page.go_back()
    expect(page.locator("[data-piece=begin]")).to_be_visible()
    page.get_by_role("link", name=re.compile(r"^Vóór de training, of zomaar, \d+ \w+ \d{4}$")).click()
    expect(page.locator(".hb-scale__result")).to_contain_text("Vóór de training, of zomaar, ")
    assert shown(page) == first
    for bookmark, where in {address: "result", f"{address.split('#')[0]}#beeld": "result"}.items():
        other = page.context.new_page()
        other.goto(bookmark)
        assert (view(other), shown(other)) == (where, first)
        other.close()
    for bookmark in ("#beeld-1", "#beeld-", "#onderdeel-bakken", "#%E0%A4%A", "#advies", "#code"):
        page.goto("about:blank")
        page.goto(address.split("#")[0] + bookmark)
        assert view(page) == "begin", bookmark


def test_a_second_moment_and_what_was_begun_in_it(open_page: OpenPage) -> None:
    """A new sitting begins empty; what lies open is offered, and goes after a second word."""
    page = open_page(SCALE, DESK)
    sit(page, AFTER, ALL_TWO)
    page.go_back()
    assert view(page) == "dimension"
    page.go_forward()
    again(page)
    begin(page, BEFORE)
    assert checked(page) == {}
    choose(page, "ui", 4)
    page.goto(page.url.split("#")[0])
    expect(page.locator("[data-piece=resume]")).to_contain_text("1 van de 10 antwoorden")
    for answer in ("Nee, laat staan", "Gooi weg"):
        assert len(kept(page)) == 2
        page.get_by_role("button", name="Gooi dit weg").click()
        expect(page.get_by_text("Weet je het zeker?")).to_be_focused()
        page.get_by_role("button", name=answer).click()
    expect(page.locator("[data-piece=resume]")).to_have_count(0)
    expect(page.locator(".hb-scale__ask")).to_be_focused()
    assert [one["moment"] for one in kept(page)] == [AFTER]


def test_to_begin_anew_asks_before_what_lies_open_goes(open_page: OpenPage) -> None:
    """Also when another moment is begun: nothing goes at one press, and after the second word the new one begins."""
    page = open_page(SCALE, PHONE)
    begin(page, BEFORE)
    choose(page, "ui", 4)
    page.goto(page.url.split("#")[0])
    for moment, answer in ((BEFORE, "Nee, laat staan"), (AFTER, "Nee, laat staan"), (AFTER, "Gooi weg")):
        assert [one["moment"] for one in kept(page)] == [BEFORE]
        page.locator(f"[data-piece=begin] [data-moment='{moment}']").click()
        expect(page.get_by_text("Weet je het zeker?")).to_be_focused()
        assert view(page) == "begin"
        page.get_by_role("button", name=answer).click()
    expect(dimension(page)).to_have_count(1)
    assert (checked(page), kept(page)) == ({}, [])
    choose(page, "ui", 2)
    assert [one["moment"] for one in kept(page)] == [AFTER]


def test_looking_back_asks_now_first_and_then_below_it(open_page: OpenPage) -> None:
    """Two rows under one statement, each with its own name and its own answer; the next sitting has one row again."""
    page = open_page(SCALE, DESK)
    begin(page, BACK)
    asked = page.get_by_role("group", name="Ik kan een ui snijden.")
    rows = [asked.get_by_role("group", name=name) for name in ("Nu", "Toen, vóór de training")]
    for row, points in zip(rows, ("5 Heel goed", "1 Nog niet"), strict=True):
        row.get_by_role("radio", name=points).check()
    assert checked(page) == {"ui": 5, "then-ui": 1}
    page.reload()
    assert checked(page) == {"ui": 5, "then-ui": 1}
    assert kept(page)[0]["then"].keys() == {"ui"}
    for _ in range(3):
        onward(page)
    expect(page.locator(".hb-scale__notice")).to_contain_text("te weinig ingevuld")
    again(page)
    begin(page, AFTER)
    expect(asked.get_by_role("group")).to_have_count(0)
    expect(asked.get_by_role("radio")).to_have_count(6)
    assert checked(page) == {}


def test_too_little_says_so(open_page: OpenPage) -> None:
    """With no answer at all, also after an earlier moment; with two of three; and with n.v.t. alone."""
    page = open_page(SCALE, DESK)
    sit(page, BEFORE, ALL_TWO)
    for now in ({}, {"ui": 1, "prei": 1, "pan": 1}, dict.fromkeys(items_of(), 0)):
        again(page)
        found = sit(page, AFTER, now)
        assert len(found.notices) == 1, now
        assert "te weinig ingevuld voor een beeld" in found.notices[0]
        assert {cell for row in found.rows for cell in row[1:2]} == {"te weinig antwoorden"}
        assert (found.advice, found.lowest, found.growth, found.moved) == ({}, "", "", [])
        expect(page.get_by_role("heading", name="Wat kun je doen?")).to_be_hidden()
    assert [len(one["answers"]) for one in kept(page)] == [10, 3, 10]


def test_two_tabs_agree_on_a_moment(open_page: OpenPage) -> None:
    """What is answered in one shows in the other, and both write to the same moment; neither is disturbed."""
    page = open_page(SCALE, DESK)
    begin(page, BEFORE)
    choose(page, "ui", 4)
    other = page.context.new_page()
    other.goto(page.url)
    assert checked(other) == {"ui": 4}
    choose(other, "prei", 2)
    expect(page.locator("[data-item=prei] input[value='2']")).to_be_checked()
    choose(page, "ui", 5)
    expect(other.locator("[data-item=ui] input[value='5']")).to_be_checked()
    [moment] = kept(page)
    assert {item: points for item, (points, _) in moment["answers"].items()} == {"ui": 5, "prei": 2}
    other.goto(other.url.split("#")[0])
    expect(other.locator("[data-piece=resume]")).to_contain_text("2 van de 10")
    choose(page, "kool", 1)
    expect(other.locator("[data-piece=resume]")).to_contain_text("3 van de 10")
    other.locator("input[name=code]").fill("12")
    choose(page, "kool", 0)
    last_one_in(other)
    expect(other.locator("input[name=code]")).to_have_value("12")


def last_one_in(page: Page) -> None:
    """Wait until this tab was told of what other ones kept: a storage event from a frame of its own comes behind it."""
    page.evaluate("""() => new Promise(done => {
      addEventListener("storage", ({ key }) => key === "last" && done());
      const frame = document.body.appendChild(document.createElement("iframe"));
      frame.contentWindow.localStorage.setItem("last", "1");
    })""")
