"""Our own trees in a browser: its engine replays every path as Python does, and their pages show every end."""

from __future__ import annotations

from itertools import islice

import pytest
from playwright.sync_api import Page

from macros.tree.proof.paths import paths
from tests.browser.conftest import OpenPage
from tests.browser.test_tree_engine import compare, engine
from tests.browser.tree_ends import MOST_PATHS, address, expect_ends
from tests.browser.watched_page import PHONE
from tests.content.our_handbook import TREES

__all__ = ["engine"]


@pytest.mark.parametrize("tree_id", TREES)
def test_every_path_is_the_same_in_the_browser(tree_id: str, engine: Page) -> None:
    """In the browser a reader of this tree gets the same questions, outcome and reasons as in Python."""
    tree = TREES[tree_id]
    compare(engine, tree, [path.answers for path in islice(paths(tree), MOST_PATHS)])


@pytest.mark.parametrize("tree_id", TREES)
def test_every_end_is_shown_with_its_reasons(tree_id: str, open_page: OpenPage) -> None:
    """The page of this tree shows every outcome, and every way on to another tree, with the reasons that fit."""
    expect_ends(open_page(address(tree_id), PHONE), TREES[tree_id], TREES)
