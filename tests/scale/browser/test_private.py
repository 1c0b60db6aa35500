"""A browser that keeps nothing: everything works for as long as the page is open, and it says that it will be gone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.browser.watched_page import DESK
from tests.scale.browser.conftest import Device
from tests.scale.browser.scale_reader import AFTER, BEFORE, SCALE, again, sit
from tests.scale.scales import items_of

NO_STORAGE = (
    """Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });"""
)
FULL = """Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };"""
SAID = "Deze browser bewaart nu niets"


@pytest.mark.parametrize("script", [NO_STORAGE, FULL], ids=["refused", "full"])
def test_a_whole_self_test_without_a_place_to_keep_it(device: Device, script: str) -> None:
    """Two moments, growth between them, and a code that is known; at the first answer at the latest it says so."""
    page = device(SCALE, view=DESK, script=script)
    told = page.locator("handbook-kept").get_by_text(SAID)
    expect(told).to_be_visible(visible=script == NO_STORAGE)
    first = sit(page, BEFORE, dict.fromkeys(items_of(), 2))
    expect(told).to_be_visible()
    again(page)
    expect(page.locator("[data-piece=earlier] li")).to_have_count(1)
    found = sit(page, AFTER, dict.fromkeys(items_of(), 4))
    assert [row[1:] for row in found.rows] == [["4,0", "2,0 (nu duidelijk hoger)"]] * 3
    again(page)
    page.locator("input[name=code]").fill(first.digits)
    page.get_by_role("button", name="Open de code").click()
    expect(page.locator(".hb-scale__notice")).to_contain_text("stonden hier al")
    page.reload()
    expect(page.locator("[data-piece=earlier]")).to_have_count(0)
