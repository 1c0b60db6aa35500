"""The ends of a tree in its own page: each is shown as the engine in Python says."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from playwright.sync_api import Page, expect

from macros.tree.addresses import tree_page
from macros.tree.model.question import NONE
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.model.walk import reasons
from macros.tree.proof.paths import Path, paths
from tests.browser.tree_reader import heading

MOST_PATHS = 2000
"""Of a tree with more paths, the first so many are looked at."""


def address(tree_id: str) -> str:
    """The address of a tree's page."""
    return tree_page(tree_id).removesuffix(".md") + ".html"


def state(tree: Tree, path: Path) -> str:
    """The fragment of this path."""
    steps = [f"/{id_}={'.'.join(sorted(chosen)) or NONE}" for id_, chosen in path.steps]
    return f"#{''.join(steps)}@{tree.version}"


def ends(tree: Tree) -> dict[tuple[str, ...], Path]:
    """One path to every end, and to every set of reasons at it."""
    found: dict[tuple[str, ...], Path] = {}
    for path in islice(paths(tree), MOST_PATHS):
        outcome = tree.outcomes.get(path.end)
        found.setdefault((path.end, *(reasons(outcome, path.answers) if outcome else ())), path)
    return found


def expect_ends(page: Page, tree: Tree, trees: Mapping[str, Tree]) -> None:
    """The link of each path opens the outcome, or the way on to the other tree, with the reasons that fit."""
    for (end, *why), path in ends(tree).items():
        page.evaluate("state => { location.hash = state; }", state(tree, path))
        title = tree.outcomes[end].title if end in tree.outcomes else trees[end.removeprefix(TREE_PREFIX)].title
        expect(heading(page)).to_contain_text(title)
        expect(page.locator(".hb-tree__why > li:visible")).to_have_text(why, use_inner_text=True)
