"""Shadowed routes, reasons that never show, answers that change nothing: found where brute force finds them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import assume, given, settings

from macros.conditions.condition import Chosen
from macros.tree.check.answers import Difference
from macros.tree.check.reasons import used_reasons
from macros.tree.model.tree import Tree
from macros.tree.model.walk import fits, walk, way_after
from macros.tree.proof.exploring import explore
from tests.random_trees import trees
from tests.tree.test_paths import raw_combinations
from tests.tree.test_tree_laws import every_path


def sound(tree: Tree) -> Tree:
    """The tree, when every reader comes to an end; otherwise hypothesis looks for another."""
    assume(explore(tree).sound)
    return tree


@pytest.mark.brute
@settings(max_examples=80, deadline=None)
@given(trees())
def test_a_way_is_taken_as_by_brute_force(tree: Tree) -> None:
    """The ways out that readers take are those that some raw path takes; the other routes are shadowed."""
    raw = set()
    for path in every_path(sound(tree)):
        for number, (asked, _) in enumerate(path.steps):
            way = way_after(tree, asked, dict(path.steps[: number + 1]))
            raw.add((asked, way[0] if way else ""))
    assert explore(tree).ways == raw


@pytest.mark.brute
@settings(max_examples=80, deadline=None)
@given(trees())
def test_a_reason_shows_as_by_brute_force(tree: Tree) -> None:
    """A reason counts as used when, and only when, some raw path to its outcome makes it hold."""
    raw = {
        (path.end, number)
        for path in every_path(sound(tree))
        if path.end in tree.outcomes
        for number, reason in enumerate(tree.outcomes[path.end].why)
        if reason.when and fits(reason.when, path.answers)
    }
    assert used_reasons(tree, explore(tree)) == raw


@pytest.mark.brute
@settings(max_examples=80, deadline=None)
@given(trees())
def test_the_length_is_that_of_brute_force(tree: Tree) -> None:
    """The fewest and the most questions are those of the shortest and the longest raw path."""
    lengths = [len(path.steps) for path in every_path(sound(tree))]
    assert explore(tree).lengths == (min(lengths), max(lengths))


@pytest.mark.brute
@settings(max_examples=120, deadline=None)
@given(trees())
def test_an_answer_is_dead_as_by_brute_force(tree: Tree) -> None:
    """An answer (or a whole question of one answer) makes a difference when, and only when, some raw walk shows it."""
    difference = Difference(sound(tree), explore(tree))
    every = [path.answers for path in every_path(tree)]
    for id_, question in tree.questions.items():
        reached = [answers for answers in every if id_ in answers]
        if not question.several:
            others = [(given, other) for given in reached for other in raw_combinations(tree, id_)]
            assert difference.is_made(id_, difference.all_pairs(id_)) is differs(tree, id_, others)
            continue
        for answer_id in question.answers:
            without = [(given, given[id_] - {answer_id}) for given in reached if answer_id in given[id_]]
            allowed = [(given, other) for given, other in without if other in raw_combinations(tree, id_)]
            assert difference.is_made(id_, difference.pairs(id_, answer_id)) is differs(tree, id_, allowed)


def differs(tree: Tree, id_: str, changes: list[tuple[dict[str, Chosen], Chosen]]) -> bool:
    """Whether one of these changed answers can lead elsewhere, or to other reasons, whatever is answered after it."""
    return any(seen(tree, given, id_, given[id_]) != seen(tree, given, id_, other) for given, other in changes)


def seen(tree: Tree, given: dict[str, Chosen], id_: str, chosen: Chosen) -> list[object]:
    """Every raw continuation after this answer: the questions asked, their answers, the end, which reasons fit."""
    asked = list(given)
    start = {question: given[question] for question in asked[: asked.index(id_)]} | {id_: chosen}
    return list(continuations(tree, start, id_))


def continuations(tree: Tree, answers: dict[str, Chosen], id_: str) -> Iterator[object]:
    """Every way to go on from these answers, without the answer that is held against the light."""
    at = walk(tree, answers).at or ""
    if not tree.is_question(at):
        why = tree.outcomes[at].why if at in tree.outcomes else ()
        fitting = [bool(reason.when and fits(reason.when, answers)) for reason in why]
        yield [(question, sorted(ids)) for question, ids in answers.items() if question != id_], at, fitting
        return
    for chosen in raw_combinations(tree, at):
        yield from continuations(tree, {**answers, at: chosen}, id_)
