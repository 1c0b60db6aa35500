"""Two engines, one truth: the browser replays every path as Python does, counts what is left and finds what is near."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from macros.conditions.condition import Chosen, UnaskedQuestionError
from macros.html.templates import FRONT_END
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after, reasons, walk
from macros.tree.proof.classes import combinations_of
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import paths
from macros.tree.view.engine_data import engine_data
from tests.random_trees import trees
from tests.written_trees import walkable_trees

Answers = dict[str, Chosen]
REPLAY = """([data, all]) => {
  const { load, walk, reasons } = window.Handbook.treeEngine;
  const tree = load(data);
  return all.map((given) => {
    try {
      const { steps, at } = walk(tree, new Map(given));
      return { steps: [...steps], at, reasons: tree.outcomes.has(at) ? reasons(tree, at, steps) : [] };
    } catch (fault) {
      return { fault: fault.message };
    }
  });
}"""
LEFT = """([data, all]) => {
  const { load, walk, remaining } = window.Handbook.treeEngine;
  const tree = load(data);
  return all.map((given) => {
    const { steps, at } = walk(tree, new Map(given));
    const kept = new Map(given.filter(([id]) => !steps.has(id)));
    return remaining(tree, steps, at, kept);
  });
}"""
NEAR = """([data, all]) => {
  const { load, walk, alternatives } = window.Handbook.treeEngine;
  const tree = load(data);
  return all.map((given) => {
    const { steps, at } = walk(tree, new Map(given));
    return alternatives(tree, steps, at).map((way) => ({ ...way, answers: [...way.answers] }));
  });
}"""


@pytest.fixture(scope="module")
def engine(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the engine."""
    page = browser.new_page()
    page.evaluate((FRONT_END / "tree/engine.js").read_text(encoding="utf-8"))
    yield page
    page.close()


def data_of(tree: Tree) -> dict[str, Any]:
    """What the page of this tree gives to the engine."""
    return engine_data("boom", tree, {})


def sent(answers: Answers) -> list[list[Any]]:
    """Answers as the browser keeps them."""
    return [[question, sorted(chosen)] for question, chosen in answers.items()]


def in_python(tree: Tree, answers: Answers) -> dict[str, Any]:
    """What the engine in Python makes of these answers, in the browser's words."""
    try:
        walked = walk(tree, answers)
        outcome = tree.outcomes.get(walked.at or "")
        words = reasons(outcome, walked.answers) if outcome else ()
    except UnaskedQuestionError as fault:
        return {"fault": str(fault)}
    return {"steps": sent(walked.answers), "at": walked.at, "reasons": list(words)}


def compare(engine: Page, tree: Tree, every: list[Answers]) -> None:
    """Replay all of these in both engines."""
    found = engine.evaluate(REPLAY, [data_of(tree), [sent(answers) for answers in every]])
    for answers, browsers in zip(every, found, strict=True):
        outcome = tree.outcomes.get(browsers.get("at", ""))
        if outcome:
            browsers["reasons"] = [outcome.why[place].words for place in browsers["reasons"]]
        assert browsers == in_python(tree, answers), answers


@pytest.mark.parametrize("tree_id", sorted(walkable_trees()))
def test_every_path_of_every_tree(engine: Page, tree_id: str) -> None:
    """Same questions in the same order, same outcome, same reasons."""
    tree = walkable_trees()[tree_id]
    compare(engine, tree, [path.answers for path in paths(tree)])


AT_ONCE, TIMES = 8, 26
MOST_RAW = 60


@settings(max_examples=TIMES, deadline=None)
@given(some=st.lists(trees(), min_size=AT_ONCE, max_size=AT_ONCE))
def test_every_path_of_random_trees(engine: Page, some: list[Tree]) -> None:
    """Of more than two hundred trees with every kind of condition: the complete list of paths, and raw answers.

    Raw answers also where there are holes, loops and questions that were not asked: both stop at the same fault.
    """
    for tree in some:
        every = [path.answers for path in paths(tree)] if explore(tree).sound else []
        compare(engine, tree, every + raw_answers(tree))


def raw_answers(tree: Tree) -> list[Answers]:
    """Answers to all questions, in many of the ways there are."""
    ways = [combinations_of(question) for question in tree.questions.values()]
    return [dict(zip(tree.questions, chosen, strict=True)) for chosen in islice(product(*ways), MOST_RAW)]


def lengths(tree: Tree, at: str, answers: Answers, kept: Answers) -> set[int]:
    """By brute force over raw combinations: how many questions can still be asked from here."""
    if not tree.is_question(at):
        return {0}
    cost, ways = (0, [kept[at]]) if at in kept else (1, list(combinations_of(tree.questions[at])))
    longer = [{**answers, at: chosen} for chosen in ways]
    return {cost + left for one in longer for left in lengths(tree, next_after(tree, at, one) or "", one, kept)}


def states(tree: Tree) -> list[Answers]:
    """Every place on every path where a question is asked: also with later answers kept, as after a change."""
    found = {}
    for path in paths(tree):
        for place in range(len(path.steps)):
            for steps in (path.steps[:place], path.steps[:place] + path.steps[place + 1 :]):
                found[frozenset(steps)] = dict(steps)
    return list(found.values())


def check_lengths(engine: Page, tree: Tree, every: list[Answers]) -> None:
    """Compare what the browser counts with brute force."""
    found = engine.evaluate(LEFT, [data_of(tree), [sent(answers) for answers in every]])
    for answers, counted in zip(every, found, strict=True):
        walked = walk(tree, answers)
        kept = {id_: chosen for id_, chosen in answers.items() if id_ not in walked.answers}
        possible = lengths(tree, walked.at or "", walked.answers, kept)
        assert counted == [min(possible), max(possible)], answers


@pytest.mark.parametrize("tree_id", sorted(walkable_trees()))
def test_what_is_left_is_exact_on_every_path(engine: Page, tree_id: str) -> None:
    """'Nog 1 tot 3 vragen' is the fewest and the most that brute force finds, at each question of each path."""
    tree = walkable_trees()[tree_id]
    check_lengths(engine, tree, states(tree))


@settings(max_examples=60, deadline=None)
@given(tree=trees())
def test_what_is_left_is_exact_on_random_trees(engine: Page, tree: Tree) -> None:
    """The same for routes nobody thought of, in trees that have no fault."""
    found = explore(tree)
    if not (found.holes or found.loops or found.unasked):
        check_lengths(engine, tree, states(tree))


@pytest.mark.parametrize("tree_id", sorted(walkable_trees()))
def test_alternatives_change_one_answer_and_lead_elsewhere(engine: Page, tree_id: str) -> None:
    """Each is one answer away, really leads where it says, and no other end that is one answer away is left out."""
    tree = walkable_trees()[tree_id]
    some = list(paths(tree))[:40]
    every = engine.evaluate(NEAR, [data_of(tree), [sent(path.answers) for path in some]])
    for path, found in zip(some, every, strict=True):
        for way in found:
            answers = {question: frozenset(chosen) for question, chosen in way["answers"]}
            assert [id_ for id_ in answers if answers[id_] != path.answers[id_]] == [way["question"]]
            assert walk(tree, answers).at == way["at"] != path.end
        assert {(way["question"], way["at"]) for way in found} == near_by_hand(tree, path.answers, path.end)


def near_by_hand(tree: Tree, answers: Answers, end: str) -> set[tuple[str, str | None]]:
    """Every other end or question that one changed answer leads to, counted out."""
    near = set()
    for id_, chosen in answers.items():
        question = tree.questions[id_]
        for other in combinations_of(question):
            one_tick = not question.several or not other or not chosen or len(other ^ chosen) == 1
            wide = question.several and not chosen and len(other) > 1
            if other != chosen and one_tick and not wide:
                near.add((id_, walk(tree, {**answers, id_: other}).at))
    return {(id_, at) for id_, at in near if at != end}
