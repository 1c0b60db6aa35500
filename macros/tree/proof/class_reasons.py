"""All reasons that a class of path can get: answers that lead alike can still get other reasons for where they lead."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice, product

from macros.conditions.condition import Atom, Chosen, atoms
from macros.tree.model.outcome import Outcome
from macros.tree.model.tree import Tree
from macros.tree.model.walk import reasons
from macros.tree.proof.classes import classes_of, represented
from macros.tree.proof.paths import Path

MOST_VARIANTS = 5_000
"""So many ways of answering one class of path are tried; a class with more may leave a reason out."""


class ClassReasons:
    """The reasons of the classes of path of one tree; what paths have in common is worked out once."""

    def __init__(self, tree: Tree) -> None:
        self.outcomes, self.classes = tree.outcomes, classes_of(tree)
        self._facts: dict[str, dict[str, list[Atom]]] = {}
        self._told_apart: dict[tuple[str, str, Chosen], tuple[Chosen, ...]] = {}

    def others(self, path: Path) -> tuple[str, ...]:
        """The reasons at the end of this class of path that its own answers do not get, in the author's order."""
        outcome = self.outcomes.get(path.end)
        if outcome is None:
            return ()
        own = reasons(outcome, path.answers)
        shown = {why for answers in self.variants(path) for why in reasons(outcome, answers)}
        return tuple(reason.words for reason in outcome.why if reason.words in shown and reason.words not in own)

    def variants(self, path: Path) -> Iterator[dict[str, Chosen]]:
        """Every way of answering that leads along this path and that some reason of its outcome tells from another."""
        ways = [self.told_apart(path.end, asked, chosen) for asked, chosen in path.steps]
        for chosen in islice(product(*ways), MOST_VARIANTS):
            yield dict(zip(path.answers, chosen, strict=True))

    def told_apart(self, end: str, asked: str, chosen: Chosen) -> tuple[Chosen, ...]:
        """Of the answers that lead as these do, one for each difference that the reasons of an outcome see."""
        key = (end, asked, chosen)
        if key not in self._told_apart:
            every = self.classes.all_of(asked).items()
            alike = [one for one, representative in every if representative == chosen]
            self._told_apart[key] = tuple(set(represented(alike, self.facts(end)[asked]).values()))
        return self._told_apart[key]

    def facts(self, end: str) -> dict[str, list[Atom]]:
        """For each question, every fact about its answers that a reason of this outcome looks at."""
        if end not in self._facts:
            self._facts[end] = facts_of(self.outcomes[end])
        return self._facts[end]


def facts_of(outcome: Outcome) -> dict[str, list[Atom]]:
    """For each question, every fact about its answers that a reason looks at."""
    found: dict[str, list[Atom]] = defaultdict(list)
    for reason in outcome.why:
        for about, atom in atoms(reason.when, "") if reason.when else ():
            found[about].append(atom)
    return found
