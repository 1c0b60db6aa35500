"""The page for who reviews a tree: every way through it once, as in the sheet, each leading where it says."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.site.search_index import INDEX_NAME
from macros.tree.export.path_table import as_csv
from macros.tree.view.path_rows import rows_of
from tests.browser.conftest import OpenPage
from tests.browser.tree_reader import heading
from tests.written_trees import made_up_trees

TREES = made_up_trees()
FEW = "proef"


@pytest.mark.parametrize("tree_id", TREES)
def test_every_way_stands_there_once(open_page: OpenPage, tree_id: str) -> None:
    """By the numbers of the sheet, which can be downloaded beside it."""
    page = open_page(f"toetsen/{tree_id}.html")
    numbers = page.locator(".hb-paths__list > li").evaluate_all("(items) => items.map((item) => item.value)")
    assert sorted(numbers) == list(range(1, len(rows_of(TREES[tree_id])) + 1))
    with page.expect_download() as download:
        page.get_by_role("link", name="Download alle wegen als tabel").click()
    assert Path(download.value.path()).read_bytes().decode() == as_csv(TREES[tree_id])


def test_every_way_leads_where_it_stands(open_page: OpenPage) -> None:
    """Each link opens the tree at the end under whose heading it stands, with the same reasons."""
    page = open_page(f"toetsen/{FEW}.html")
    found = page.locator(".hb-paths__list > li").evaluate_all(
        """(items) => items.map((item) => {
          let end = item.parentElement;
          while (end.tagName !== "H2") end = end.previousElementSibling;
          return {
            end: end.textContent,
            why: [...item.querySelectorAll("p")].filter((line) => line.textContent.startsWith("Omdat: ")).length,
            href: item.querySelector(".hb-paths__walk a").href,
          };
        })"""
    )
    assert len(found) == len(rows_of(TREES[FEW]))
    for way in found:
        page.goto(way["href"])
        expect(heading(page)).to_contain_text(way["end"].removeprefix("Verder in: "))
        expect(page.locator(".hb-tree__why > li:visible")).to_have_count(way["why"])


def test_a_reviewer_finds_it_and_a_reader_does_not_stumble_on_it(open_page: OpenPage) -> None:
    """A link at the foot of the tree; not in the menu, and not in what search finds."""
    page = open_page(f"keuzehulpen/{FEW}.html")
    page.get_by_role("link", name="Alle wegen door deze keuzehulp").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(f"Alle wegen: {TREES[FEW].title}")
    assert page.locator(".md-nav a[href*='toetsen']").count() == 0
    assert "toetsen/" not in index_of(page)


def test_on_paper_there_is_room_for_a_verdict(open_page: OpenPage) -> None:
    """Every way has a line to fill in, and no link to walk it."""
    page = open_page(f"toetsen/{FEW}.html")
    expect(page.locator(".hb-paths__verdict").first).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.locator(".hb-paths__verdict").first).to_be_visible()
    expect(page.locator(".hb-paths__walk").first).to_be_hidden()


def index_of(page: Page) -> str:
    """What search can find."""
    return str(page.request.get(f"{page.url.split('/toetsen/')[0]}/{INDEX_NAME}").text())
