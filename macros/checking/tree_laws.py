"""Laws, proved for every class of path: what must never happen, and what must always have happened before.

`never`: on no path for which `when` holds does a question of `ask`, or a node of `passes` or `reach`, occur.
`always`: every path for which `when` holds (and, with `before`, that comes to one of those) has asked and passed all
that the law names, before the first of `before`; with `reach`, it ends in one of those. A `when` that looks at a
question which a path did not ask does not hold for that path.
"""

from __future__ import annotations

from collections.abc import Iterator

from macros.checking.classes import TooLargeError
from macros.checking.exploring import explore
from macros.checking.paths import Path
from macros.model.condition import Condition
from macros.model.law import Claim, Law
from macros.model.tree import Tree
from macros.model.walk import fits
from macros.problems.problem import Problem
from macros.reading.marked_tree import MarkedTree


def problems_of_laws(marked: MarkedTree) -> Iterator[Problem]:
    """Every law that some path breaks, with that path. For a tree whose form, names and paths are right."""
    for number, law in enumerate(marked.tree.laws):
        try:
            broken = breach(marked.tree, law)
        except TooLargeError as fault:
            yield unproved(marked, number, fault)
            continue
        if broken is not None:
            word = "never" if law.never else "always"
            message = f"law {number + 1} ({word}: {law.because}) does not hold on every path"
            path = f"{marked.story(broken.steps)} → {broken.end}"
            help_ = "change the routes on this path, or the law"
            yield Problem(marked.place("laws", number), "broken-law", message, help=help_, path=path)


def unproved(marked: MarkedTree, number: int, fault: TooLargeError) -> Problem:
    """A law that asks for more paths to be told apart than can be tried."""
    ways = f"question '{fault.question}' can be answered in {fault.classes} ways that it tells apart"
    message = f"law {number + 1} is too large to prove: {ways}"
    help_ = "let its `when` look at fewer answers, or split it into laws that name fewer questions"
    return Problem(marked.place("laws", number), "too-large-to-prove", message, help=help_)


def breach(tree: Tree, law: Law) -> Path | None:
    """The first class of path that breaks the law; None when all keep it. Raises TooLargeError."""
    claim = law.never or law.always
    if claim is None:
        return None
    conditions = [claim.when] if claim.when else []
    marked = frozenset((*claim.ask, *claim.passes, *claim.before, *claim.reach))
    broken_by = happens if law.never else fails
    ends = explore(tree, conditions, marked).ends
    return next((path for path in ends if applies(claim.when, path) and broken_by(claim, path)), None)


def applies(when: Condition | None, path: Path) -> bool:
    """Whether the law speaks of this path."""
    return when is None or fits(when, path.answers)


def happens(claim: Claim, path: Path) -> bool:
    """Whether something that must never happen does."""
    return not {*claim.ask, *claim.passes, *claim.reach}.isdisjoint(nodes_of(path))


def fails(claim: Claim, path: Path) -> bool:
    """Whether something that must always happen does not."""
    nodes = nodes_of(path)
    arrivals = [nodes.index(node) for node in claim.before if node in nodes]
    if claim.before and not arrivals:
        return False
    earlier = nodes[: min(arrivals)] if arrivals else nodes
    misses = not {*claim.ask, *claim.passes} <= set(earlier)
    return misses or bool(claim.reach and path.end not in claim.reach)


def nodes_of(path: Path) -> list[str]:
    """Every question and the end of a path, in order."""
    return [*path.answers, path.end]
