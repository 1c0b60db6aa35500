"""Names in a tree that point outside its own file: sources, contacts, pages, signs and other trees."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import Known, entry_ref, page_ref, source_ref
from macros.problems.problem import Problem
from macros.tree.check.marks import problems_of_marks
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.outcome import Outcome
from macros.tree.model.tree import TREE_PREFIX, Tree


def problems_of_references(marked: MarkedTree, known: Known) -> Iterator[Problem]:
    """Every reference of a tree to something that is not in the handbook."""
    tree = marked.tree
    for id_, question in tree.questions.items():
        if question.source and marked.has("questions", id_, "source"):
            yield from source_ref(known, question.source, marked.place("questions", id_, "source"))
    for id_, outcome in tree.outcomes.items():
        yield from references_of_outcome(marked, known, id_, outcome)
    yield from other_trees(marked, known, tree)
    yield from problems_of_marks(marked, known)


def references_of_outcome(marked: MarkedTree, known: Known, id_: str, outcome: Outcome) -> Iterator[Problem]:
    """Sources, contacts, drawing, pages and trees that an outcome names."""
    path = ("outcomes", id_)
    for number, source in enumerate(outcome.sources):
        yield from source_ref(known, source, marked.place(*path, "sources", number))
    for contact in outcome.call:
        yield from entry_ref(known, "contact", contact, marked.word(contact, *path, "call"))
    if outcome.drawing:
        yield from entry_ref(known, "sign", outcome.drawing, marked.place(*path, "drawing"))
    for number, step in enumerate(outcome.steps):
        if step.page:
            yield from page_ref(known, step.page, marked.place(*path, "steps", number, "page"))
        if step.tree:
            yield from entry_ref(known, "tree", step.tree, marked.place(*path, "steps", number, "tree"))


def other_trees(marked: MarkedTree, known: Known, tree: Tree) -> Iterator[Problem]:
    """Other trees that this one leads to."""
    if tree.replaced_by:
        yield from entry_ref(known, "tree", tree.replaced_by, marked.place("replaced_by"))
    for id_, question in tree.questions.items():
        for target in question.targets:
            name = target.removeprefix(TREE_PREFIX)
            if target != name and known.lacks("tree", name):
                yield from entry_ref(known, "tree", name, marked.word(target, "questions", id_))
            elif target != name and name == marked.id:
                message = f"question '{id_}' leads to this very tree"
                place = marked.word(target, "questions", id_)
                yield Problem(place, "tree-to-itself", message, help="lead to a question of this tree instead")
