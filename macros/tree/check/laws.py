"""Laws, proved for every class of path: what must never happen, and what must always have happened before.

`never`: on no path for which `when` holds does a question of `ask`, or a node of `passes` or `reach`, occur.
`always`: every path for which `when` holds (and, with `before`, that comes to one of those) has asked and passed all
that the law names, before the first of `before`; with `reach`, it ends in one of those. A `when` that looks at a
question which a path did not ask does not hold for that path.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from macros.conditions.condition import Condition
from macros.problems.problem import Problem
from macros.tree.model.law import Claim, Law
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.model.walk import fits
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import Path


def problems_of_laws(marked: MarkedTree) -> Iterator[Problem]:
    """Every law that some path breaks, with that path, and every law that speaks of none. For a tree without faults."""
    for number, law in enumerate(marked.tree.laws):
        try:
            concerned = paths_under(marked.tree, law)
        except TooLargeError as fault:
            yield unproved(marked, number, fault)
            continue
        broken = first_breach(law, concerned)
        if broken is not None:
            word = "never" if law.never else "always"
            message = f"law {number + 1} ({word}: {law.because}) does not hold on every path"
            path = f"{marked.story(broken.steps)} → {broken.end}"
            help_ = "change the routes on this path, or the law"
            yield Problem(marked.place("laws", number), "broken-law", message, help=help_, path=path)
        elif not concerned:
            message = f"law {number + 1} speaks of no path, so it guards nothing"
            help_ = "change its `when` or `before`, or remove it"
            yield Problem(marked.place("laws", number), "idle-law", message, help=help_, severity="warning")


def unproved(marked: MarkedTree, number: int, fault: TooLargeError) -> Problem:
    """A law that asks for more paths to be told apart than can be tried."""
    ways = f"question '{fault.question}' can be answered in {fault.classes} ways that it tells apart"
    message = f"law {number + 1} is too large to prove: {ways}"
    help_ = "let its `when` look at fewer answers, or split it into laws that name fewer questions"
    return Problem(marked.place("laws", number), "too-large-to-prove", message, help=help_)


def first_breach(law: Law, concerned: Sequence[Path]) -> Path | None:
    """The first of the paths that a law speaks of that breaks it."""
    claim, broken_by = claim_of(law), happens if law.never else fails
    return next((path for path in concerned if broken_by(claim, path)), None)


def paths_under(tree: Tree, law: Law) -> list[Path]:
    """Of all that the law can tell apart, one path each, those that it speaks of. Raises TooLargeError."""
    claim = claim_of(law)
    conditions = [claim.when] if claim.when else []
    marked = frozenset((*claim.ask, *claim.passes, *claim.before, *claim.reach))
    ends = explore(tree, conditions, marked).ends
    return [path for path in ends if applies(claim.when, path) and comes_by(claim.before, path)]


def claim_of(law: Law) -> Claim:
    """What the law claims, never or always."""
    return law.never or law.always or Claim()


def applies(when: Condition | None, path: Path) -> bool:
    """Whether the condition of a law, if it has one, holds on this path."""
    return when is None or fits(when, path.answers)


def comes_by(before: Sequence[str], path: Path) -> bool:
    """Whether the path comes by one of these; true when there are none."""
    return not before or not set(before).isdisjoint(nodes_of(path))


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
