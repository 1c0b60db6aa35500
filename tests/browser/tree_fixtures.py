"""Pages with made-up trees; a test file that needs them names this file in `pytest_plugins`."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kept_windows import windows_of
from tests.browser.site_server import served
from tests.browser.tree_pages import write_tree_site
from tests.browser.tree_reader import OpenTree
from tests.browser.watched_page import PHONE, View
from tests.written_trees import made_up_trees


@pytest.fixture(scope="session")
def tree_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a small site with the made-up trees."""
    folder = tmp_path_factory.mktemp("trees") / "site"
    write_tree_site(folder, made_up_trees())
    with served(folder) as address:
        yield address


@pytest.fixture
def open_tree(browser: Browser, tree_site: str) -> Iterator[OpenTree]:
    """Opens the page of a made-up tree, at a fragment; fails on anything that goes wrong there."""
    kept = windows_of(browser, tree_site)

    def opened(fragment: str = "", tree: str = "proef", view: View = PHONE) -> Page:
        return kept.open(f"keuzehulpen/{tree}.html{fragment}", view)

    yield opened
    faults = kept.rest()
    assert not faults, "\n".join(faults)
