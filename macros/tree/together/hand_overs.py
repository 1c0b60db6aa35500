"""Faults at hand-overs: an answer that the next tree does not offer, and trees that send a reader round unasked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.problems.did_you_mean import listed
from macros.problems.problem import Place, Problem
from macros.tree.model.carried import Carried, answered, carried_on, takes
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.model.walk import walk
from macros.tree.proof.classes import TooLargeError
from macros.tree.together.walking import Walker
from macros.tree.together.watch import Watch


def problems_of_hand_overs(trees: Mapping[str, MarkedTree]) -> Iterator[Problem]:
    """Every fault at the hand-overs between these trees, each of them sound."""
    if not any(marked.tree.travelling for marked in trees.values()):
        return
    plain = {id_: marked.tree for id_, marked in trees.items()}
    try:
        found = Walker(plain, Watch("hand_overs")).walk(plain)
    except TooLargeError as fault:
        yield too_large(trees, fault)
        return
    told: set[tuple[str, ...] | frozenset[str]] = set()
    for (tree, other, carried), path in found.hand_overs.items():
        if other not in plain:
            continue
        place = trees[tree].word(f"{TREE_PREFIX}{other}", *path)
        for asked, chosen in sorted(carried, key=lambda one: one[0]):
            offered = asked not in plain[other].travelling or takes(plain[other], asked, chosen)
            if not offered and (tree, other, asked) not in told:
                told.add((tree, other, asked))
                yield not_offered(place, other, asked, listed(sorted(chosen) or [NONE]))
        circle = circle_from(plain, tree, other, carried)
        if circle and frozenset(circle) not in told:
            told.add(frozenset(circle))
            yield in_a_circle(place, circle)


def too_large(trees: Mapping[str, MarkedTree], fault: TooLargeError) -> Problem:
    """More answers can be taken along than can be tried: nothing is known of the hand-overs then."""
    marked = next(marked for marked in trees.values() if fault.question in marked.tree.questions)
    ways = f"question '{fault.question}' can be answered in {fault.classes} ways that it tells apart"
    message = f"what goes along from tree to tree is too large to prove: {ways}"
    help_ = "let fewer shared questions travel (`travels: false`), or give this question fewer answers"
    return Problem(marked.key("questions", fault.question), "too-large-to-prove", message, help=help_)


def not_offered(place: Place, other: str, asked: str, chosen: str) -> Problem:
    """An answer that is taken along to a tree which left it out."""
    message = f"tree '{other}' is handed answer '{chosen}' to shared question '{asked}', which it leaves out"
    help_ = f"let '{other}' offer that answer, for its reader is asked again now"
    return Problem(place, "carried-answer-unknown", message, help=help_, severity="warning")


def in_a_circle(place: Place, circle: list[str]) -> Problem:
    """Trees that hand over to each other without asking anything."""
    message = f"a reader is sent round by what was answered before: {' → '.join(circle)}"
    help_ = "let one of these trees lead elsewhere, or ask something, for who comes with these answers"
    return Problem(place, "hand-over-circle", message, help=help_)


def circle_from(trees: Mapping[str, Tree], left: str, first: str, carried: Carried) -> list[str]:
    """The trees by which a reader who leaves one with this is sent on without a question, back to it; else none.

    Who comes to a tree again with another answer, which was settled on the way, may get on from there.
    """
    passed = [(left, carried)] if left != first else []  # who begins the same tree again wants to
    at = first
    while at in trees:
        if (at, carried) in passed:
            return [*(tree for tree, _ in passed[passed.index((at, carried)) :]), at]
        passed.append((at, carried))
        walked = walk(trees[at], answered(trees[at], carried))
        if walked.at is None or not walked.at.startswith(TREE_PREFIX):
            return []
        carried = carried_on(trees[at], walked.steps, carried, walked.at)
        at = walked.at.removeprefix(TREE_PREFIX)
    return []
