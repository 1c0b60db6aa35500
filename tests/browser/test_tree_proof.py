"""What the browser proves of given answers is what brute force over raw answers finds, on every path."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations
from typing import Any

import pytest
from hypothesis import assume, given, settings
from playwright.sync_api import Browser, Page

from macros.conditions.condition import Chosen
from macros.html.templates import FRONT_END
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from macros.tree.proof.classes import combinations_of
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import Path, paths
from tests.browser.test_tree_engine import Answers, data_of, sent
from tests.random_trees import trees
from tests.written_trees import walkable_trees

POSSIBLE = """([data, all]) => {
  const { treeEngine, treeProof } = window.Handbook;
  const tree = treeEngine.load(data);
  return all.map((given) => {
    const { steps, at } = treeEngine.walk(tree, new Map(given));
    return [...treeProof.possible(tree, steps, at)].sort();
  });
}"""
DECIDING = """([data, all]) => {
  const { treeEngine, treeProof } = window.Handbook;
  const tree = treeEngine.load(data);
  return all.map((given) => {
    const { steps, at } = treeEngine.walk(tree, new Map(given));
    return [...treeProof.deciding(tree, steps, at)];
  });
}"""
MANY = 25


@pytest.fixture(scope="module")
def proof(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the engine and the proof."""
    page = browser.new_page()
    for name in ("engine", "proof"):
        page.evaluate((FRONT_END / "tree" / f"{name}.js").read_text(encoding="utf-8"))
    yield page
    page.close()


def ends_from(tree: Tree, at: str, answers: Answers) -> set[str]:
    """By brute force: every end that raw answers lead to from here."""
    found: set[str] = set()
    stack = [(at, answers)]
    while stack:
        here, so_far = stack.pop()
        if not tree.is_question(here):
            found.add(here)
            continue
        longer = [{**so_far, here: chosen} for chosen in combinations_of(tree.questions[here])]
        stack += [(next_after(tree, here, one) or "", one) for one in longer]
    return found


def places(tree: Tree) -> list[tuple[Answers, str]]:
    """Every question on every path, with the answers before it."""
    found = {}
    for path in paths(tree):
        for place, (asked, _) in enumerate(path.steps):
            found[(path.steps[:place], asked)] = dict(path.steps[:place])
    return [(answers, asked) for (_, asked), answers in found.items()]


def check_possible(proof: Page, tree: Tree) -> None:
    """Compare what can still come out, at each of these places."""
    every = places(tree)
    found = proof.evaluate(POSSIBLE, [data_of(tree), [sent(answers) for answers, _ in every]])
    for (answers, asked), ends in zip(every, found, strict=True):
        assert ends == sorted(ends_from(tree, asked, answers)), answers


Fixed = dict[str, tuple[Chosen, Chosen]]
"""What is held fixed: of each question the answers that were chosen, and those that were not."""


def leads_only_to(tree: Tree, end: str, fixed: Fixed) -> bool:
    """By brute force over raw answers: whether everybody with these answers ends there."""
    stack: list[tuple[str, Answers]] = [(tree.start, {})]
    while stack:
        at, answers = stack.pop()
        if not tree.is_question(at):
            if at != end:
                return False
            continue
        ways = combinations_of(tree.questions[at])
        if at in fixed:
            ticked, left = fixed[at]
            ways = [chosen for chosen in ways if ticked <= chosen and not left & chosen]
        longer = [{**answers, at: chosen} for chosen in ways]
        stack += [(next_after(tree, at, one) or "", one) for one in longer]
    return True


def whole(tree: Tree, asked: str, chosen: Chosen) -> tuple[Chosen, Chosen]:
    """Exactly this answer to a question: all that was chosen, and all that was not."""
    return chosen, frozenset(tree.questions[asked].answers) - chosen


def check_deciding(proof: Page, tree: Tree, walked: list[Path]) -> None:
    """The answers that are said to decide do; with fewer questions, or with one tick less, another end is possible."""
    found = proof.evaluate(DECIDING, [data_of(tree), [sent(path.answers) for path in walked]])
    for path, told in zip(walked, found, strict=True):
        exactly = {asked: whole(tree, asked, chosen) for asked, chosen in path.steps}
        fixed: Fixed = {
            asked: (frozenset(one["ids"]), frozenset(one["without"]))
            if tree.questions[asked].several and path.answers[asked]
            else exactly[asked]
            for asked, one in told
        }
        assert all(ids <= path.answers[asked] for asked, (ids, _) in fixed.items())
        assert leads_only_to(tree, path.end, fixed), (path, told)
        for some in combinations(exactly, len(fixed) - 1) if fixed else ():
            assert not leads_only_to(tree, path.end, {asked: exactly[asked] for asked in some}), (path, told, some)
        for asked, (ids, left) in fixed.items():
            if tree.questions[asked].several and path.answers[asked]:
                for tick in ids | left:
                    fewer = {**fixed, asked: (ids - {tick}, left - {tick})}
                    assert not leads_only_to(tree, path.end, fewer), (path, told, tick)


@cache
def some_paths(tree_id: str) -> list[Path]:
    """Paths over the whole breadth of a tree, not all of them: brute force takes its time."""
    every = list(paths(walkable_trees()[tree_id]))
    return every[:: max(1, len(every) // MANY)]


@pytest.mark.parametrize("tree_id", sorted(walkable_trees()))
def test_what_can_still_come_out_is_exact(proof: Page, tree_id: str) -> None:
    """At every question of every path, the ends named are those that some further answers lead to, and no others."""
    check_possible(proof, walkable_trees()[tree_id])


@pytest.mark.parametrize("tree_id", sorted(walkable_trees()))
def test_the_deciding_answers_decide(proof: Page, tree_id: str) -> None:
    """In every tree: enough to be sure of the end, and nothing in it that can be missed."""
    check_deciding(proof, walkable_trees()[tree_id], some_paths(tree_id))


@settings(max_examples=60, deadline=None)
@given(tree=trees())
def test_proofs_are_exact_on_random_trees(proof: Page, tree: Tree) -> None:
    """The same for routes nobody thought of, on all paths."""
    assume(explore(tree).sound)
    check_possible(proof, tree)
    check_deciding(proof, tree, list(paths(tree)))


def test_too_many_paths_are_not_proved(proof: Page) -> None:
    """Where it would take too long, the browser says that it does not know, instead of keeping a reader waiting."""
    data: dict[str, Any] = {
        "id": "groot",
        "version": 1,
        "start": "v0",
        "questions": [[f"v{n}", {"answers": [["a", f"v{n + 1}"], ["b", f"v{n + 1}"]]}] for n in range(20)],
        "remembered": [f"v{n}" for n in range(20)],
        "outcomes": [["v20", [None]]],
        "renamed": [[], []],
        "trees": [],
    }
    script = """(data) => {
      const tree = window.Handbook.treeEngine.load(data);
      const steps = new Map(data.questions.map(([id]) => [id, ["a"]]));
      const { possible, deciding } = window.Handbook.treeProof;
      return [possible(tree, new Map(), "v0"), deciding(tree, steps, "v20")];
    }"""
    assert proof.evaluate(script, data) == [None, None]
