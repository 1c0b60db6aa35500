"""The self-test as a trainer's code opens it, and the codes for the picture of a group that it ends with."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.code.long_code import read as read_long
from tests.code.short_code import shortened
from tests.scale.browser.scale_reader import AFTER, BACK, BEFORE, SCALE, begin, choose, kept, sit
from tests.scale.scales import items_of

SIZES = [3, 4, 3]
MIXED = {item: 1 + place % 5 for place, item in enumerate(items_of())}
STARTS = {"voor": BEFORE, "na": AFTER, "terugblik": BACK}


@pytest.mark.parametrize("word", STARTS)
def test_a_trainers_code_opens_the_right_moment(open_page: OpenPage, word: str) -> None:
    """It says which, and begins after one press; the codes for the group then stand above the picture."""
    page = open_page(f"{SCALE}#start={word}", PHONE)
    asked = page.locator("[data-piece=start]")
    expect(asked).to_contain_text("Voor de groep")
    assert kept(page) == []
    asked.get_by_role("button", name="Begin").click()
    choose(page, "ui", 4)
    assert [one["moment"] for one in kept(page)] == [STARTS[word]]
    for _ in SIZES:
        page.locator("[data-slot=next]").click()
    page.locator(".hb-scale__result").wait_for()
    parts = page.locator(".hb-scale__result h2, [data-piece=group-code], .hb-scale__whole")
    assert parts.evaluate_all("all => all.map(one => one.localName)") == ["h2", "section", "p"]


def test_what_was_begun_is_not_thrown_away(open_page: OpenPage) -> None:
    """Who had begun is asked first, and keeps it unless they say so."""
    page = open_page(SCALE, PHONE)
    begin(page, AFTER)
    choose(page, "ui", 4)
    page.goto("about:blank")
    page.go_back()
    page.evaluate("window.location.hash = 'start=voor'")
    page.locator("[data-piece=start]").get_by_role("button", name="Begin").click()
    expect(page.get_by_text("Weet je het zeker?")).to_be_focused()
    page.get_by_role("button", name="Nee, laat staan").click()
    expect(page.locator("[data-piece=resume]")).to_be_visible()
    assert [(one["moment"], one["answers"]["ui"][0]) for one in kept(page)] == [(AFTER, 4)]
    page.locator("[data-piece=start]").get_by_role("button", name="Begin").click()
    page.get_by_role("button", name="Gooi weg").click()
    choose(page, "ui", 2)
    assert [(one["moment"], one["answers"]["ui"][0]) for one in kept(page)] == [(BEFORE, 2)]


@pytest.mark.parametrize("fragment", ["start=", "start=morgen", "start=voor%", "start=<b>", "start=3"])
def test_a_start_that_is_none_is_the_beginning(open_page: OpenPage, fragment: str) -> None:
    """Whatever stands there, the self-test begins as always."""
    page = open_page(f"{SCALE}#{fragment}", DESK)
    expect(page.locator("[data-piece=begin]")).to_be_visible()
    expect(page.locator("[data-piece=start]")).to_have_count(0)


@pytest.mark.parametrize("moment", [BEFORE, AFTER, BACK])
def test_the_codes_for_a_group(open_page: OpenPage, moment: int) -> None:
    """The digits are those that follow from the long code, and the link brings that to the trainer's page."""
    page = open_page(SCALE, DESK)
    found = sit(page, moment, MIXED, MIXED if moment == BACK else None)
    code = read_long(found.digits.replace(" ", ""), 20 if moment == BACK else 10)
    assert code
    part = page.locator("[data-piece=group-code]")
    assert part.locator("[data-slot=digits]").inner_text().replace(" ", "") == shortened(code, SIZES).digits()
    link = part.locator("[data-slot=link]").get_attribute("href")
    assert link == page.url.split("zelftest/")[0] + f"leren/groep.html#code={code.digits()}"
    expect(part.get_by_role("img", name="QR-code voor het beeld van de groep")).to_be_visible()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    part.get_by_role("button", name="Kopieer de cijfers").click()
    expect(part.get_by_role("status")).to_have_text("De cijfers zijn gekopieerd.")
    assert page.evaluate("navigator.clipboard.readText()") == shortened(code, SIZES).digits()
