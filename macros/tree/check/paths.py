"""What walking every class of path shows: holes, loops, unasked questions, and what no reader ever comes to."""

from __future__ import annotations

from collections.abc import Iterator

from macros.problems.problem import Problem
from macros.tree.check.shadows import problems_of_shadows
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploration import Exploration
from macros.tree.proof.paths import Steps


def problems_of_paths(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Every fault that a reader would meet on the way. `found`: the tree, whose form and names are right, explored."""
    yield from holes(marked, found)
    yield from loops(marked, found)
    yield from unasked(marked, found)
    if found.sound:
        yield from unreachable(marked, found)
        yield from problems_of_shadows(marked, found)


def too_large(marked: MarkedTree, fault: TooLargeError) -> Problem:
    """A tree with more ways through than can be tried."""
    id_ = fault.question
    message = (
        f"this tree is too large to prove: question '{id_}' can be answered in {fault.classes} ways that "
        "routes further on tell apart"
    )
    help_ = "let fewer routes look back at it, or go on in another tree (tree:…) behind it"
    return Problem(marked.key("questions", id_), "too-large-to-prove", message, help=help_)


def holes(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Answers for which no route holds."""
    for id_, steps in found.holes.items():
        said = marked.said(*steps[-1])
        message = f"who answers '{said}' to '{marked.tree.questions[id_].ask}' gets no outcome: no route holds"
        help_ = "add a route for it, or a last {otherwise: …}"
        yield Problem(marked.key("questions", id_, "routes"), "hole", message, help=help_, path=marked.story(steps))


def loops(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Questions to which readers come back."""
    for id_, steps in found.loops.items():
        start = next(number for number, (asked, _) in enumerate(steps) if asked == id_)
        message = f"from question '{id_}' the reader can come back to question '{id_}'"
        help_ = "let one of these answers lead further on: to another question, or to an outcome"
        place = marked.key("questions", id_)
        yield Problem(place, "endless-loop", message, help=help_, path=circle(marked, steps[start:], id_))


def circle(marked: MarkedTree, steps: Steps, back_to: str) -> str:
    """A loop in ids and labels: "blind --Nee--> dubbel --Nee--> blind"."""
    return "".join(f"{asked} --{marked.said(asked, chosen)}--> " for asked, chosen in steps) + back_to


def unasked(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Conditions that reach for a question which some path has not asked."""
    for (id_, about), steps in found.unasked.items():
        message = f"a route of question '{id_}' looks at question '{about}', which this path has not asked"
        help_ = "let a guard go before it that holds only where it was asked: {and: [{earlier-question: {…}}, …]}"
        place = marked.word(about, "questions", id_, "routes")
        yield Problem(place, "unasked-question", message, help=help_, path=marked.story(steps))


def unreachable(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Questions and outcomes to which no answers lead."""
    tree, help_ = marked.tree, "let an answer or a route lead to it, or remove it"
    for id_ in tree.questions:
        if id_ not in found.reached:
            message = f"no answers lead to question '{id_}'"
            yield Problem(marked.key("questions", id_), "unreachable-question", message, help=help_)
    for id_ in tree.outcomes:
        if id_ not in found.reached:
            message = f"no answers lead to outcome '{id_}'"
            yield Problem(marked.key("outcomes", id_), "unreachable-outcome", message, help=help_)
