"""All reasons that a class of path can get: answers that lead alike can still get other reasons for where they lead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, product

from macros.conditions.condition import Atom, Chosen, atoms
from macros.tree.model.outcome import Outcome
from macros.tree.model.tree import Tree
from macros.tree.model.walk import reasons
from macros.tree.proof.classes import Classes, represented
from macros.tree.proof.paths import Path

MOST_VARIANTS = 5_000
"""So many ways of answering one class of path are tried; a class with more may leave a reason out."""


def other_reasons(tree: Tree, path: Path, classes: Classes) -> tuple[str, ...]:
    """The reasons at the end of this class of path that its own answers do not get, in the author's order.

    `classes`: those of the routes, which made the path.
    """
    outcome = tree.outcomes.get(path.end)
    if outcome is None:
        return ()
    own = reasons(outcome, path.answers)
    shown = {why for answers in variants(path, classes, outcome) for why in reasons(outcome, answers)}
    return tuple(reason.words for reason in outcome.why if reason.words in shown and reason.words not in own)


def variants(path: Path, classes: Classes, outcome: Outcome) -> Iterator[dict[str, Chosen]]:
    """Every way of answering that leads along this path and that some reason of its outcome can tell from another."""
    facts: dict[str, list[Atom]] = {asked: [] for asked in path.answers}
    for reason in outcome.why:
        for about, atom in atoms(reason.when, "") if reason.when else ():
            if about in facts:
                facts[about].append(atom)
    ways = [told_apart(classes, asked, chosen, facts[asked]) for asked, chosen in path.steps]
    for chosen in islice(product(*ways), MOST_VARIANTS):
        yield dict(zip(path.answers, chosen, strict=True))


def told_apart(classes: Classes, asked: str, chosen: Chosen, facts: list[Atom]) -> Iterable[Chosen]:
    """Of the answers that lead as these do, one for each difference that these facts see."""
    alike = [one for one, representative in classes.all_of(asked).items() if representative == chosen]
    return set(represented(alike, facts).values())
