"""Reasons of outcomes, over all paths: one that no reader gets to see, and readers who get to see none."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from macros.conditions.condition import Condition, atoms
from macros.problems.problem import Problem
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.outcome import Outcome
from macros.tree.model.tree import Tree
from macros.tree.model.walk import fits, reasons
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploration import Exploration
from macros.tree.proof.exploring import explore

ReasonPlace = tuple[str, int]
"""An outcome's id, and the place of the reason in its list."""


def problems_of_reasons(marked: MarkedTree, walked: Exploration) -> Iterator[Problem]:
    """Every fault in the reasons. `walked`: the tree, which is sound, explored."""
    yield from unused(marked, walked)
    for id_, outcome in marked.tree.outcomes.items():
        if not any(reason.otherwise for reason in outcome.why):
            yield from unexplained(marked, id_, outcome)


def unused(marked: MarkedTree, walked: Exploration) -> Iterator[Problem]:
    """Reasons whose condition holds on no path to their outcome."""
    used = used_reasons(marked.tree, walked)
    for id_, outcome in marked.tree.outcomes.items():
        for number, reason in enumerate(outcome.why):
            if reason.when is not None and (id_, number) not in used:
                message = f"reason {number + 1} of outcome '{id_}' can never show: no path that ends here makes it hold"
                place = marked.place("outcomes", id_, "why", number)
                help_ = "change its condition, or remove it"
                yield Problem(place, "unused-reason", message, help=help_, severity="warning")


def used_reasons(tree: Tree, walked: Exploration) -> set[ReasonPlace]:
    """Every reason with a condition that some path makes hold, or of which that is too much to find out.

    Most show on the paths that were found already. For the others the tree is walked again, with the ends told apart by
    what they look at: reasons that look at the same questions together, for all at once could be far too many paths.
    """
    waiting = {
        (id_, number): reason.when
        for id_, outcome in tree.outcomes.items()
        for number, reason in enumerate(outcome.why)
        if reason.when
    }
    used = shown(waiting, walked)
    for group in grouped({place: condition for place, condition in waiting.items() if place not in used}):
        try:
            used |= shown(group, explore(tree, group.values()))
        except TooLargeError:
            used |= group.keys()
    return used


def shown(waiting: Mapping[ReasonPlace, Condition], walked: Exploration) -> set[ReasonPlace]:
    """The reasons that show at the end of some path that was found."""
    ends = [(path.end, path.answers) for path in walked.arrivals]
    return {
        (outcome, number)
        for (outcome, number), condition in waiting.items()
        if any(end == outcome and fits(condition, answers) for end, answers in ends)
    }


def grouped(waiting: Mapping[ReasonPlace, Condition]) -> Iterable[dict[ReasonPlace, Condition]]:
    """Reasons that look at the same questions, or at some of them, together."""
    groups: dict[frozenset[str], dict[ReasonPlace, Condition]] = {}
    looks_at = {place: frozenset(about for about, _ in atoms(condition, "")) for place, condition in waiting.items()}
    for place in sorted(waiting, key=lambda one: len(looks_at[one]), reverse=True):
        wider = next((questions for questions in groups if looks_at[place] <= questions), looks_at[place])
        groups.setdefault(wider, {})[place] = waiting[place]
    return groups.values()


def unexplained(marked: MarkedTree, id_: str, outcome: Outcome) -> Iterator[Problem]:
    """An outcome that some reader comes to without any reason."""
    place, help_ = marked.key("outcomes", id_, "why"), "add a last reason {otherwise: …}"
    conditions = [reason.when for reason in outcome.why if reason.when]
    try:
        ends = explore(marked.tree, conditions).ends
    except TooLargeError:
        message = f"outcome '{id_}' has too many conditions to prove that one always holds"
        yield Problem(place, "no-reason", message, help=help_)
        return
    path = next((path for path in ends if path.end == id_ and not reasons(outcome, path.answers)), None)
    if path:
        message = f"outcome '{id_}' gives no reason to who comes by this path: none of its conditions holds"
        yield Problem(place, "no-reason", message, help=help_, path=marked.story(path.steps))
