"""The trees of the handbook, in its own pages: every end is shown as the engine in Python says."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import expect

from macros.handbook import Handbook
from macros.tree.addresses import tree_page
from macros.tree.model.question import NONE
from macros.tree.model.tree import Tree
from macros.tree.model.walk import reasons
from macros.tree.proof.paths import Path as TreePath
from macros.tree.proof.paths import paths
from macros.tree.shelf import trees_of
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


@pytest.mark.parametrize("tree_id", trees_of(handbook().library))
def test_every_end_is_shown_with_its_reasons(tree_id: str, open_page: OpenPage) -> None:
    """The link of each path opens the outcome, or the way on to the other tree, with the reasons that fit."""
    tree = trees_of(handbook().library)[tree_id]
    page = open_page(address(tree_id), PHONE)
    for (end, *why), path in ends(tree).items():
        page.evaluate("state => { location.hash = state; }", state(tree, path))
        others = trees_of(handbook().library)
        title = tree.outcomes[end].title if end in tree.outcomes else others[end.removeprefix("tree:")].title
        expect(heading(page)).to_contain_text(title)
        expect(page.locator(".hb-tree__why > li:visible")).to_have_text(why, use_inner_text=True)


@pytest.mark.parametrize("tree_id", trees_of(handbook().library))
def test_the_longest_path_is_walked_by_tapping(tree_id: str, open_page: OpenPage) -> None:
    """From the first question to an outcome with nothing but the answers and 'Verder'."""
    tree = trees_of(handbook().library)[tree_id]
    longest = max((path for path in paths(tree) if path.end in tree.outcomes), key=lambda path: len(path.steps))
    page = open_page(address(tree_id), PHONE)
    for id_, chosen in longest.steps:
        question = tree.questions[id_]
        expect(heading(page)).to_have_text(question.ask)
        found = [question.answer(one) for one in sorted(chosen) or [NONE]]
        answer(page, *(one.text for one in found if one))
    expect(heading(page)).to_contain_text(tree.outcomes[longest.end].title)
