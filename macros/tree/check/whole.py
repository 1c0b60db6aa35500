"""All checks of one tree by itself, each only where those before it found nothing that would mislead it."""

from __future__ import annotations

from collections.abc import Iterator

from macros.language.review import Calendar, problems_of_dates
from macros.problems.problem import Problem
from macros.tree.check.answers import problems_of_answers
from macros.tree.check.examples import problems_of_examples
from macros.tree.check.folded import problems_of_folds
from macros.tree.check.form import problems_of_form
from macros.tree.check.laws import problems_of_laws
from macros.tree.check.names import problems_of_names
from macros.tree.check.paths import problems_of_paths, too_large
from macros.tree.check.reasons import problems_of_reasons
from macros.tree.check.renamed import problems_of_renamed
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploring import explore


def problems_of_tree(marked: MarkedTree, calendar: Calendar) -> list[Problem]:
    """Every fault of one tree by itself: its form and names first; when those are right, its paths and examples."""
    reviewed = marked.tree.reviewed
    dates = [*problems_of_dates(reviewed, marked.place("reviewed", "on"), marked.place("reviewed", "again"), calendar)]
    on_its_face = [*problems_on_its_face(marked), *problems_of_renamed(marked)]
    if on_its_face:
        return [*dates, *on_its_face]
    return [*dates, *problems_of_folds(marked), *problems_of_walking(marked)]


def problems_on_its_face(marked: MarkedTree) -> Iterator[Problem]:
    """Every fault that keeps a tree from being walked."""
    yield from problems_of_form(marked)
    yield from problems_of_names(marked)


def is_sound(marked: MarkedTree) -> bool:
    """Whether every reader of the tree comes to an end, as far as that can be proved."""
    try:
        return not any(problems_on_its_face(marked)) and explore(marked.tree).sound
    except TooLargeError:
        return False


def problems_of_walking(marked: MarkedTree) -> list[Problem]:
    """Every fault that shows only on the paths of a tree; those of texts and examples where all paths are right."""
    try:
        walked = explore(marked.tree)
    except TooLargeError as fault:
        return [too_large(marked, fault)]
    on_the_way = [*problems_of_paths(marked, walked)]
    if on_the_way:
        return on_the_way
    texts = [*problems_of_reasons(marked, walked), *problems_of_answers(marked, walked)]
    return [*texts, *problems_of_laws(marked), *problems_of_examples(marked)]
