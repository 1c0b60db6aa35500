"""The trees of the handbook, in its own pages: every end is shown as the engine in Python says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import expect

from macros.checking.paths import Path as TreePath
from macros.checking.paths import paths
from macros.handbook import Handbook
from macros.model.question import NONE
from macros.model.tree import Tree
from macros.model.walk import reasons
from macros.rendering.links import tree_page
from tests.browser.conftest import OpenPage
from tests.browser.tree_reader import answer, heading
from tests.browser.watched_page import PHONE


@cache
def handbook() -> Handbook:
    """The handbook of this repository."""
    return Handbook.open(Path(__file__).parents[2])


def address(tree_id: str) -> str:
    """The address of a tree's page."""
    return tree_page(tree_id).removesuffix(".md") + ".html"


def state(tree: Tree, path: TreePath) -> str:
    """The fragment of this path."""
    steps = [f"/{id_}={'.'.join(sorted(chosen)) or NONE}" for id_, chosen in path.steps]
    return f"#{''.join(steps)}@{tree.version}"


def ends(tree: Tree) -> dict[tuple[str, ...], TreePath]:
    """One path to every end, and to every set of reasons at it."""
    found: dict[tuple[str, ...], TreePath] = {}
    for path in paths(tree):
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


@pytest.mark.parametrize("tree_id", handbook().trees)
def test_every_end_is_shown_with_its_reasons(tree_id: str, open_page: OpenPage) -> None:
    """The link of each path opens the outcome, or the way on to the other tree, with the reasons that fit."""
    tree = handbook().trees[tree_id]
    page = open_page(address(tree_id), PHONE)
    found = page.evaluate(SHOWN_AT, [state(tree, path) for path in ends(tree).values()])
    for (end, *why), (shown, reasons_shown) in zip(ends(tree), found, strict=True):
        title = tree.outcomes[end].title if end in tree.outcomes else handbook().trees[end.removeprefix("tree:")].title
        assert title in shown
        assert reasons_shown == why


@pytest.mark.parametrize("tree_id", handbook().trees)
def test_the_longest_path_is_walked_by_tapping(tree_id: str, open_page: OpenPage) -> None:
    """From the first question to an outcome with nothing but the answers and 'Verder'."""
    tree = handbook().trees[tree_id]
    longest = max((path for path in paths(tree) if path.end in tree.outcomes), key=lambda path: len(path.steps))
    page = open_page(address(tree_id), PHONE)
    for id_, chosen in longest.steps:
        question = tree.questions[id_]
        expect(heading(page)).to_have_text(question.ask)
        found = [question.answer(one) for one in sorted(chosen) or [NONE]]
        answer(page, *(one.text for one in found if one))
    expect(heading(page)).to_contain_text(tree.outcomes[longest.end].title)
