"""What goes along from tree to tree: the answers to shared questions, so that nobody is asked twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from macros.conditions.condition import Chosen
from macros.tree.model.question import NONE
from macros.tree.model.tree import Tree

Carried = frozenset[tuple[str, Chosen]]
"""Answers by shared question."""


def after_answer(tree: Tree, carried: Carried, asked: str, chosen: Chosen) -> Carried:
    """What a reader takes along after this answer: the answer itself, when it travels, and what it settles."""
    question = tree.questions[asked]
    settles = [answer.settles for id_, answer in question.answers.items() if id_ in chosen]
    settles += [question.none.settles] if question.none and not chosen else []
    known = dict(carried) | ({asked: chosen} if asked in tree.travelling else {})
    for settled in settles:
        known |= as_chosen(settled)
    return frozenset(known.items())


def carried_on(tree: Tree, steps: Iterable[tuple[str, Chosen]], brought: Carried, end: str = "") -> Carried:
    """What a reader takes along who brought this to the tree, took these steps in it and now stands here.

    The last word counts: an answer replaces what was brought, and what the outcome settles replaces an answer.
    """
    for asked, chosen in steps:
        brought = after_answer(tree, brought, asked, chosen)
    return brought if not end or tree.is_question(end) else on_leaving(tree, brought, end)


def on_leaving(tree: Tree, carried: Carried, end: str) -> Carried:
    """What goes along from an outcome, or on to another tree: without what this tree reopens, with what it settles."""
    outcome = tree.outcomes.get(end)
    kept = {asked: chosen for asked, chosen in carried if asked not in tree.reopens}
    return frozenset((kept | as_chosen(outcome.settles if outcome else {})).items())


def as_chosen(settles: Mapping[str, tuple[str, ...]]) -> dict[str, Chosen]:
    """What is settled, as answers."""
    return {asked: frozenset(() if ids == (NONE,) else ids) for asked, ids in settles.items()}


def answered(tree: Tree, brought: Carried) -> dict[str, Chosen]:
    """Of what a reader brings to a tree, the answers that it takes: those to questions that travel and it asks."""
    return {asked: chosen for asked, chosen in brought if asked in tree.travelling and takes(tree, asked, chosen)}


def takes(tree: Tree, asked: str, chosen: Chosen) -> bool:
    """Whether the tree offers this answer to the question."""
    question = tree.questions[asked]
    if not chosen:
        return question.none is not None
    return chosen <= question.answers.keys() and (question.several or len(chosen) == 1)
