"""What holds on every page of the built handbook, for every kind of reader."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.accessibility import barriers, moving_parts, sideways, small_targets
from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE, ZOOMED

MAIN_TARGETS = "button, summary, select, .md-button, [role=button], [role=radio], [role=checkbox]"
"""What a thumb has to hit without looking; links in running text may be as high as their line."""

LOST = "404.html"
"""The page for lost readers names its files from the root of the site, as no other page may: it has no place."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_the_way(page_path: str, scheme: Literal["light", "dark"], open_page: OpenPage) -> None:
    """Axe finds nothing, in a wide window and on the smallest phone, in both schemes."""
    page = open_page(page_path, replace(DESK, scheme=scheme))
    wide = barriers(page)
    page.set_viewport_size({"width": SMALL_PHONE.width, "height": SMALL_PHONE.height})
    found = dict.fromkeys(wide + barriers(page))
    assert not found, "\n".join(found)


def test_it_fits_a_small_window(page_path: str, open_page: OpenPage) -> None:
    """Nobody has to scroll sideways at 320 pixels or at 400 %, nor hit a target too small; nothing moves unasked."""
    page = open_page(page_path, SMALL_PHONE)
    found = [
        *sideways(page),
        *(f"too small for a thumb, {target}" for target in small_targets(page, MAIN_TARGETS, 44)),
        *(f"moves: {part}" for part in moving_parts(page)),
    ]
    page.set_viewport_size({"width": ZOOMED.width, "height": ZOOMED.height})
    found += sideways(page)
    assert not found, "\n".join(found)
    assert covered_height(page) <= ZOOMED.height / 3, "what stays on the screen covers more than a third of it"


def test_it_reads_without_its_script(page_path: str, open_page: OpenPage) -> None:
    """With JavaScript off the main part can be read and does not run out of the window."""
    page = open_page(page_path, replace(PHONE, scripts=False))
    heading = page.get_by_role("main").get_by_role("heading", level=1)
    assert heading.is_visible()
    assert len(page.get_by_role("main").inner_text()) > len(heading.inner_text()) + 40
    assert sideways(page) == []


def test_it_opens_from_a_folder(page_path: str, open_page: OpenPage, file_url: str) -> None:
    """Without a server the page looks and works the same: every file that it names is found."""
    if page_path != LOST:
        page = open_page(page_path, PHONE, site=file_url)
        assert page.get_by_role("main").get_by_role("heading", level=1).is_visible()
        assert styled(page)


def test_it_opens_under_a_path(page_path: str, open_page: OpenPage, sub_path_url: str) -> None:
    """In a folder of a larger site the page works the same: it asks for nothing outside that folder."""
    if page_path != LOST:
        assert styled(open_page(page_path, PHONE, site=sub_path_url))


def styled(page: Page) -> bool:
    """Whether the handbook's own style has come through: its ink, not the black of a page without style."""
    ink: str = page.evaluate("() => getComputedStyle(document.querySelector('h1')).color")
    return ink != "rgb(0, 0, 0)"


def covered_height(page: Page) -> int:
    """How much of the window's height is taken by what stays in place when the page is scrolled."""
    covered: int = page.evaluate("""() => {
      scrollTo(0, 400);
      const stays = element => {
        for (let up = element; up; up = up.parentElement)
          if (["fixed", "sticky"].includes(getComputedStyle(up).position)) return true;
        return false;
      };
      let covered = 0;
      for (let y = 0; y < innerHeight; y += 2) if (stays(document.elementFromPoint(innerWidth / 2, y))) covered += 2;
      return covered;
    }""")
    return covered
