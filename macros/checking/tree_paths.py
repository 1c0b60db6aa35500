"""What walking every class of path shows: holes, loops, reaches for unasked questions, and nodes nobody comes to."""

from __future__ import annotations

from collections.abc import Iterator

from macros.checking.paths import Exploration, Steps, explore
from macros.problems.problem import Problem
from macros.reading.marked_tree import MarkedTree


def problems_of_paths(marked: MarkedTree) -> Iterator[Problem]:
    """Every fault that a reader would meet on the way. For a tree whose form and names are right."""
    found = explore(marked.tree)
    yield from holes(marked, found)
    yield from loops(marked, found)
    yield from unasked(marked, found)
    if not (found.holes or found.loops or found.unasked):
        yield from unreachable(marked, found)


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
        help_ = "let at least one answer on this path lead to an outcome"
        place = marked.key("questions", id_)
        yield Problem(place, "endless-loop", message, help=help_, path=circle(marked, steps[start:], id_))


def circle(marked: MarkedTree, steps: Steps, back_to: str) -> str:
    """A loop in ids and labels: "blind --Nee--> dubbel --Nee--> blind"."""
    return "".join(f"{asked} --{marked.said(asked, chosen)}--> " for asked, chosen in steps) + back_to


def unasked(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Conditions that reach for a question which some path has not asked."""
    for (id_, about), steps in found.unasked.items():
        message = f"a route of question '{id_}' looks at question '{about}', which this path has not asked"
        help_ = "put the route behind a condition that only holds where it was asked"
        place = marked.word(about, "questions", id_, "routes")
        yield Problem(place, "unasked-question", message, help=help_, path=marked.story(steps))


def unreachable(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Questions and outcomes to which no answers lead."""
    for kind, nodes in (("question", marked.tree.questions), ("outcome", marked.tree.outcomes)):
        for id_ in nodes:
            if id_ not in found.reached:
                message = f"no answers lead to {kind} '{id_}'"
                help_ = "let an answer or a route lead to it, or remove it"
                yield Problem(marked.key(f"{kind}s", id_), f"unreachable-{kind}", message, help=help_)
