"""The start page of our own handbook, on the phone of somebody in a hallway."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import PHONE
from tests.content.our_handbook import promise

SIZES = [(390, 780), (360, 640)]
FOOT = "all => Math.max(...all.map((one) => one.getBoundingClientRect().bottom))"
COUNT = 4


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_what_most_come_for_is_in_view(size: tuple[int, int], open_page: OpenPage) -> None:
    """Without scrolling: the field for searching, and below it four trees as large buttons."""
    page = open_page("index.html", replace(PHONE, width=size[0], height=size[1]))
    many = page.locator(".hb-most__link").count()
    promise(many == COUNT, f"content/index.md: name {COUNT} trees under `most_asked`; it has {many}")
    foot = page.locator("#hb-ask, .hb-most__link").evaluate_all(FOOT)
    help_ = "make the title, the lead or the titles of these trees shorter"
    promise(foot <= size[1], f"content/index.md: on a phone of {size} the last button ends at {foot:.0f} px; {help_}")
