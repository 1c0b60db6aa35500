"""A statement of which the words were changed after somebody answered it: only that answer drops, and it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK
from tests.scale.browser.scale_reader import AFTER, BEFORE, SCALE, again, begin, checked, choose, onward, shown, sit
from tests.scale.scales import items_of

ALL_FOUR = dict.fromkeys(items_of(), 4)


def change(page: Page, items: Iterable[str]) -> None:
    """Give these statements another hash from now on, as a build does when their words change."""
    changed = {f'data-item="{item}" data-hash="' for item in items}

    def otherwise(text: str) -> str:
        for head in changed:
            assert text.count(head) == 1
            text = re.sub(rf"({head})[0-9a-f]{{4}}", r"\g<1>beef", text)
        return text

    page.unroute_all()
    page.route(f"**/{SCALE}", lambda route: route.fulfill(response=(got := route.fetch()), body=otherwise(got.text())))


def test_a_picture_without_what_was_changed(open_page: OpenPage) -> None:
    """One, then two statements drop out; the rest is as it was, and so is what the device keeps."""
    page = open_page(SCALE, DESK)
    before = sit(page, BEFORE, ALL_FOUR)
    change(page, ["ui"])
    page.reload()
    found = shown(page)
    assert [notice.split(".")[0] for notice in found.notices] == ["1 stelling is gewijzigd nadat je dit invulde"]
    assert found.rows == [["Snijden & hakken", "te weinig antwoorden"], *before.rows[1:]]
    change(page, ["ui", "pan"])
    page.reload()
    assert shown(page).notices[0].startswith("2 stellingen zijn gewijzigd")
    assert shown(page).rows == found.rows
    change(page, [])
    page.reload()
    assert shown(page) == before


def test_growth_without_what_was_changed_in_between(open_page: OpenPage) -> None:
    """What was answered to other words is compared with nothing; the page says that there is such an answer."""
    page = open_page(SCALE, DESK)
    sit(page, BEFORE, dict.fromkeys(items_of(), 2))
    change(page, ["olie"])
    page.reload()
    again(page)
    found = sit(page, AFTER, {**ALL_FOUR, "olie": 1})
    assert found.notices[0].startswith("1 stelling is gewijzigd")
    assert found.rows[1] == ["Bakken", "3,3", "2,0 (nu duidelijk hoger)"]
    assert not any("olie" in text for text in found.moved)


def test_going_on_asks_again_what_was_changed(open_page: OpenPage) -> None:
    """Who goes on comes to the statement with other words, which is not filled in, and the new answer counts."""
    page = open_page(SCALE, DESK)
    begin(page, BEFORE)
    for item in ("ui", "prei", "kool"):
        choose(page, item, 3)
    onward(page)
    choose(page, "pan", 5)
    change(page, ["prei"])
    page.goto(page.url.split("#")[0])
    page.reload()
    resume = page.locator("[data-piece=resume]")
    expect(resume).to_contain_text("3 van de 10 antwoorden")
    expect(resume.locator(".hb-scale__notice")).to_contain_text("1 stelling is gewijzigd")
    page.get_by_role("button", name="Ga verder").click()
    expect(page.get_by_role("heading", name="Snijden & hakken")).to_be_focused()
    assert checked(page) == {"ui": 3, "kool": 3}
    choose(page, "prei", 1)
    page.reload()
    assert checked(page) == {"ui": 3, "prei": 1, "kool": 3}
    page.goto(page.url.split("#")[0])
    expect(resume.locator(".hb-scale__notice")).to_have_count(0)
