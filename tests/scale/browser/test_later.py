"""The picture has a script of its own, which comes after the page: in time, or the page says that it did not."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import OpenPage
from tests.browser.until import until
from tests.browser.watched_page import PHONE
from tests.scale.browser.scale_reader import BEFORE, SCALE, begin, choose, kept, onward, shown, sit
from tests.scale.scales import items_of

LATER = "**/later.*.js"


def test_a_page_that_was_opened_needs_no_network(open_page: OpenPage) -> None:
    """The script comes by itself, without being needed; then a whole sitting works without a network, its code too."""
    page = open_page(SCALE, PHONE)
    until(page, "window.Handbook.scaleShown")
    page.context.set_offline(offline=True)
    found = sit(page, BEFORE, dict.fromkeys(items_of(), 4))
    page.context.set_offline(offline=False)
    assert [row[1] for row in found.rows] == ["4,0"] * 3
    expect(page.get_by_role("img", name="QR-code die je antwoorden opent")).to_be_visible()


def test_it_comes_from_a_file_too(open_page: OpenPage, file_url: str) -> None:
    """In a folder, where nothing can be fetched; also when the picture is what is asked for first."""
    page = open_page(SCALE, PHONE, site=file_url)
    first = sit(page, BEFORE, dict.fromkeys(items_of(), 4))
    page.reload()
    assert shown(page) == first


@pytest.mark.parametrize("reloads", [False, True])
def test_a_picture_that_cannot_come_says_so(browser: Browser, site_url: str, reloads: bool) -> None:  # noqa: FBT001
    """What to do, and that nothing is lost; with a network the picture is there, after a reload or another look."""
    page = browser.new_page(reduced_motion="reduce")
    page.route(LATER, lambda route: route.abort())
    page.goto(site_url + SCALE)
    begin(page, BEFORE)
    for item in items_of():
        if not page.locator(f"[data-item={item}]").is_visible():
            onward(page)
        choose(page, item, 2)
    onward(page)
    expect(page.get_by_role("status").filter(has_text="Je beeld kon niet laden")).to_be_visible()
    assert [one["done"] for one in kept(page)] == [True]
    page.unroute(LATER)
    if reloads:
        page.reload()
    else:
        page.go_back()
        page.go_forward()
    assert [row[1] for row in shown(page).rows] == ["2,0"] * 3
    expect(page.locator(".hb-scale__notice")).to_have_count(0)
    page.close()
