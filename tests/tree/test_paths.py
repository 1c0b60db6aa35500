"""Walking in classes finds what walking every combination finds, and nothing that no reader can meet."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings

from macros.conditions.condition import UnaskedQuestionError
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after, walk
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import paths
from tests.random_trees import tree_of, trees


def every_walk(tree: Tree) -> tuple[set[str], bool, bool, bool]:
    """By brute force over raw combinations: ends reached, and whether there is a hole, a loop, an unasked question."""
    ends: set[str] = set()
    hole = loop = unasked = False
    stack: list[tuple[dict[str, frozenset[str]], str]] = [({}, tree.start)]
    while stack:
        answers, at = stack.pop()
        if not tree.is_question(at):
            ends.add(at)
            continue
        if at in answers:
            loop = True
            continue
        for chosen in raw_combinations(tree, at):
            given_ = {**answers, at: chosen}
            try:
                target = next_after(tree, at, given_)
            except UnaskedQuestionError:
                unasked = True
                continue
            if target is None:
                hole = True
            else:
                stack.append((given_, target))
    return ends, hole, loop, unasked


def raw_combinations(tree: Tree, question_id: str) -> list[frozenset[str]]:
    """Every way to answer a question, by counting them out."""
    question = tree.questions[question_id]
    ids = list(question.answers)
    sizes = range(1, len(ids) + 1) if question.several else [1]
    some = [frozenset(chosen) for size in sizes for chosen in combinations(ids, size)]
    return some + ([frozenset()] if question.none else [])


@pytest.mark.brute
@settings(max_examples=200, deadline=None)
@given(trees())
def test_classes_find_what_brute_force_finds(tree: Tree) -> None:
    """On random trees with routes that look back: the same ends, and a hole, loop or unasked question where one is."""
    ends, hole, loop, unasked = every_walk(tree)
    found = explore(tree)
    assert {at for at in found.reached if not tree.is_question(at)} == ends
    assert (bool(found.holes), bool(found.loops), bool(found.unasked)) == (hole, loop, unasked)


@pytest.mark.brute
@settings(max_examples=100, deadline=None)
@given(trees())
def test_every_listed_path_replays_to_its_end(tree: Tree) -> None:
    """Each path of a sound tree, replayed from the start, asks the same questions and ends at the same place."""
    found = explore(tree)
    if found.holes or found.loops or found.unasked:
        return
    for path in paths(tree):
        walked = walk(tree, path.answers)
        assert (walked.steps, walked.at) == (path.steps, path.end)


@pytest.mark.brute
@settings(max_examples=150, deadline=None)
@given(trees())
def test_what_is_shown_is_the_shortest(tree: Tree) -> None:
    """The path to a hole, or round a loop, has no more questions than the shortest that brute force finds."""
    found = explore(tree)
    for faults, raw in zip((found.holes, found.loops), shortest(tree), strict=True):
        assert {at: len(steps) for at, steps in faults.items()} == raw


def shortest(tree: Tree) -> tuple[dict[str, int], dict[str, int]]:
    """By brute force, nearest first: after how many answers a question has no route, or comes back."""
    holes: dict[str, int] = {}
    loops: dict[str, int] = {}
    waiting: list[tuple[dict[str, frozenset[str]], str]] = [({}, tree.start)]
    for answers, at in waiting:
        if at in answers:
            loops.setdefault(at, len(answers))
        for chosen in raw_combinations(tree, at) if tree.is_question(at) and at not in answers else ():
            given_ = {**answers, at: chosen}
            try:
                target = next_after(tree, at, given_)
            except UnaskedQuestionError:
                continue
            if target is None:
                holes.setdefault(at, len(given_))
            else:
                waiting.append((given_, target))
    return holes, loops


def looking_back(second_answer_to: str) -> Tree:
    """Two questions whose plain graph has a circle that no reader can walk."""
    both: dict[str, Any] = {
        "een": {"ask": "Een?", "answers": {"a": {"text": "A", "to": "twee"}, "b": {"text": "B", "to": "drie"}}},
        "twee": {"ask": "Twee?", "answers": {"c": {"text": "C"}}, "routes": [{"otherwise": "drie"}]},
        "drie": {
            "ask": "Drie?",
            "answers": {"d": {"text": "D"}},
            "routes": [{"when": {"een": {"is": "b"}}, "to": second_answer_to}, {"otherwise": "eind"}],
        },
    }
    return tree_of(both, start="een")


def test_a_circle_that_no_reader_can_walk_is_no_loop() -> None:
    """Twee leads to drie, and drie back to twee only for who never came by twee; then drie would come again."""
    assert set(explore(looking_back("eind")).loops) == set()


def test_a_circle_that_a_reader_can_walk_is_a_loop() -> None:
    """Who chose B comes from drie to twee, and from twee back to drie."""
    assert set(explore(looking_back("twee")).loops) == {"drie"}


@pytest.mark.parametrize("answers", [4, 12])
def test_several_answers_stay_in_classes(answers: int) -> None:
    """Twelve answers have 4,095 combinations; routes that look at two facts make a handful of paths."""
    ids = [f"a{number}" for number in range(answers)]
    question = {
        "ask": "Wat?",
        "choose": "several",
        "answers": {id_: {"text": id_} for id_ in ids},
        "routes": [
            {"when": {"any": ["a0"]}, "to": "eind"},
            {"when": {"at_least": "2"}, "to": "eind"},
            {"otherwise": "eind"},
        ],
    }
    assert len(list(paths(tree_of({"wat": question}, start="wat")))) == 4
