"""Faults that show only over all trees together: in what they share, hand over and must all keep to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.library import Library
from macros.noun import Around
from macros.problems.problem import Problem
from macros.shelf import Marked
from macros.tree.check.whole import is_sound
from macros.tree.model.marked_tree import MarkedTrees
from macros.tree.model.marks import bearers_in, own_bearers
from macros.tree.model.shared_question import SharedQuestion
from macros.tree.shelf import LAWS, SHARED_QUESTIONS, TREES
from macros.tree.together.hand_overs import problems_of_hand_overs
from macros.tree.together.laws import problems_of_laws
from macros.tree.together.settled import problems_of_settled, settled_by_shared, settled_in
from macros.tree.together.text_watch import problems_of_texts


def problems_of_all_trees(library: Library, _: Around) -> Iterator[Problem]:
    """Every fault of what trees share and hand over. A tree with faults of its own is left out."""
    trees = sound(library)
    yield from problems_of_hand_overs(trees)
    shared = library.on(SHARED_QUESTIONS)
    for marked in library.on(TREES).values():
        yield from problems_of_settled(marked, settled_in(marked), shared)
    for entry in shared.values():
        yield from problems_of_settled(entry, settled_by_shared(entry), shared)
    if library.is_whole(TREES.noun):
        yield from unused(shared, library.on(TREES))


def problems_of_law_book(library: Library, _: Around) -> Iterator[Problem]:
    """Every fault of the laws of the handbook, and every text that names what they guard without its mark."""
    for book in library.on(LAWS).values():
        yield from problems_of_laws(book, sound(library), whole=library.is_whole(TREES.noun))
        for marked in library.on(TREES).values():
            yield from problems_of_texts(marked, own_bearers(marked), book.value.marks)
        for entry in library.on(SHARED_QUESTIONS).values():
            yield from problems_of_texts(entry, bearers_in(entry.value), book.value.marks)


def sound(library: Library) -> MarkedTrees:
    """The trees in use that can be walked."""
    trees = library.on(TREES).values()
    return {marked.id: marked for marked in trees if marked.tree.status != "retired" and is_sound(marked)}


def unused(shared: Mapping[str, Marked[SharedQuestion]], trees: MarkedTrees) -> Iterator[Problem]:
    """Shared questions that no tree asks."""
    asked = {id_ for marked in trees.values() for id_ in marked.tree.questions}
    for id_, entry in shared.items():
        if id_ not in asked:
            message = f"no tree asks shared question '{id_}'"
            yield Problem(
                entry.key(), "unused-shared-question", message, help="ask it, or remove it", severity="warning"
            )
