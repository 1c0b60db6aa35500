"""The ends of a tree in its own page: each is shown as the engine in Python says."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from playwright.sync_api import Page

from macros.tree.addresses import tree_page
from macros.tree.model.question import NONE
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.model.walk import reasons
from macros.tree.proof.paths import Path, paths

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


SHOWN_AT = """async (states) => {
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const text = (one) => one.innerText.trim().replace(/\\s+/g, " ");
  const found = [];
  for (const state of states) {
    const shown = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = state;
    await shown;
    found.push([text(seen("handbook-tree h2")[0]), seen(".hb-tree__why > li").map(text)]);
  }
  return found;
}"""
"""Goes to one state after another, all inside the page; gives the heading and the reasons that stand there then."""


def expect_ends(page: Page, tree: Tree, trees: Mapping[str, Tree]) -> None:
    """The link of each path opens the outcome, or the way on to the other tree, with the reasons that fit."""
    found = page.evaluate(SHOWN_AT, [state(tree, path) for path in ends(tree).values()])
    for (end, *why), (shown, reasons_shown) in zip(ends(tree), found, strict=True):
        title = tree.outcomes[end].title if end in tree.outcomes else trees[end.removeprefix(TREE_PREFIX)].title
        assert title in shown
        assert reasons_shown == why
