"""The laws of our handbook: each is broken on purpose in every tree, and found there."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

import pytest

from macros.shelf import Marked
from macros.tree.model.handbook_law import HandbookLaw, LawBook
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.shelf import LAWS, TREES
from macros.tree.together.laws import problems_of_laws
from tests.content.our_handbook import IS_SOUND, LIBRARY, of_the_engine, promise

BOOKS = list(LIBRARY.on(LAWS).values()) if IS_SOUND else []
WRITTEN = dict(LIBRARY.on(TREES)) if IS_SOUND else {}
Change = Callable[[tuple[str, ...]], tuple[str, ...]]


def with_marks(tree: Tree, change: Change) -> Tree:
    """The tree with other marks wherever marks stand."""

    def changed(thing: Any, **also: Any) -> Any:
        return thing.model_copy(update={"marks": change(thing.marks), **also})

    questions = {}
    for id_, question in tree.questions.items():
        answers = {name: changed(answer) for name, answer in question.answers.items()}
        questions[id_] = changed(question, answers=answers, none=question.none and changed(question.none))
    outcomes = {
        id_: changed(outcome, steps=tuple(map(changed, outcome.steps))) for id_, outcome in tree.outcomes.items()
    }
    return tree.model_copy(update={"questions": questions, "outcomes": outcomes})


def with_marks_in_outcomes(tree: Tree, marks: tuple[str, ...]) -> Tree:
    """The tree with these marks in front of all others at each of its outcomes."""
    outcomes = {id_: one.model_copy(update={"marks": marks + one.marks}) for id_, one in tree.outcomes.items()}
    return tree.model_copy(update={"outcomes": outcomes})


def without(tree: Tree, marks: Collection[str]) -> Tree:
    """The tree as a copy that forgot these marks."""
    return with_marks(tree, lambda own: tuple(mark for mark in own if mark not in marks))


def changed_tree(marked: MarkedTree, tree: Tree) -> MarkedTree:
    """Another tree in the same file."""
    return MarkedTree(marked.id, tree, marked.document)


def cut(tree: Tree, law: HandbookLaw) -> Tree:
    """The tree with the law broken in it: what has to come before or after is forgotten, or comes where it may not."""
    if law.never_after:
        return with_marks_in_outcomes(tree, (law.never_after[0], law.mark))
    return with_marks_in_outcomes(without(tree, (*law.needs, *law.leads_to)), (law.mark,))


def broken_in(trees: dict[str, MarkedTree], number: int) -> list[str]:
    """What the proof says of one law."""
    [book] = BOOKS
    law = book.value.laws[number]
    alone = Marked(book.id, LawBook.model_construct(marks=book.value.marks, laws=(law,)), book.document)
    return [one.message for one in problems_of_laws(alone, trees, whole=False) if one.rule == "broken-law"]


LAWS_OF_OURS = [law for book in BOOKS for law in book.value.laws]


@pytest.mark.parametrize("number", range(len(LAWS_OF_OURS)), ids=lambda number: LAWS_OF_OURS[number].because[:40])
def test_a_law_that_is_cut_in_any_tree_is_found(number: int) -> None:
    """In each tree by turns, the law is broken on purpose, and the proof names a path; uncut, it finds none."""
    of_the_engine(broken_in(WRITTEN, number), "a law is said to be broken that `check` finds whole")
    in_use = {id_: marked for id_, marked in WRITTEN.items() if marked.tree.status != "retired"}
    cuts = {id_: changed_tree(marked, cut(marked.tree, LAWS_OF_OURS[number])) for id_, marked in in_use.items()}
    missed = [id_ for id_, marked in cuts.items() if not broken_in(in_use | {id_: marked}, number)]
    of_the_engine(missed, "a law was broken in these trees, and the proof did not see it")


@pytest.mark.parametrize("number", range(len(LAWS_OF_OURS)), ids=lambda number: LAWS_OF_OURS[number].because[:40])
def test_each_law_guards_one_of_our_trees(number: int) -> None:
    """Without the marks that satisfy it, it is broken as our trees stand: so it is not empty."""
    law = LAWS_OF_OURS[number]
    if law.never_after:
        bearing = [one for one in WRITTEN.values() if without(one.tree, law.never_after) != one.tree]
        promise(bearing, f"decision_trees/_laws.yml: nothing bears {', '.join(law.never_after)} in any tree")
        return
    needed = (*law.needs, *law.leads_to)
    forgetful = {id_: changed_tree(marked, without(marked.tree, needed)) for id_, marked in WRITTEN.items()}
    promise(broken_in(forgetful, number), f"decision_trees/_laws.yml: no tree leans on the law '{law.because}'")
