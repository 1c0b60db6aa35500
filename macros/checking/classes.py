"""Classes of answers: the ways of answering a question that some route can tell apart, one representative for each.

A question of several answers has 2^n combinations, but the routes look at a few facts only ("any of these", "two or
more"). Combinations for which all those facts are the same lead everywhere alike, so one of them stands for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from itertools import combinations

from macros.model.condition import Atom, Chosen, Condition, atom_holds, atoms
from macros.model.tree import Question, Tree


class Classes:
    """The classes of every question of one tree, made when they are first asked for."""

    def __init__(self, tree: Tree, also: Iterable[Condition] = ()) -> None:
        """`also`: conditions beside the routes that the classes have to tell apart, in the long form."""
        self.tree, self.also = tree, tuple(also)
        self._made: dict[str, tuple[Chosen, ...]] = {}

    def of(self, question_id: str) -> tuple[Chosen, ...]:
        """One representative for each class, the smallest combination first, in the author's order."""
        if question_id not in self._made:
            question = self.tree.questions[question_id]
            every = combinations_of(question)
            self._made[question_id] = distinct(every, self.facts[question_id]) if question.several else tuple(every)
        return self._made[question_id]

    @cached_property
    def facts(self) -> dict[str, list[Atom]]:
        """For each question, every fact about its answers that a route (or an extra condition) looks at."""
        found: dict[str, list[Atom]] = defaultdict(list)
        for asked, question in self.tree.questions.items():
            for route in question.routes:
                for about, atom in atoms(route.when, asked) if route.when else ():
                    found[about].append(atom)
        for condition in self.also:
            for about, atom in atoms(condition, ""):
                found[about].append(atom)
        return found

    @cached_property
    def looked_back_at(self) -> frozenset[str]:
        """The questions whose answers a later question's routes, or an extra condition, look at."""
        by_routes = {
            about
            for asked, question in self.tree.questions.items()
            for route in question.routes
            if route.when
            for about, _ in atoms(route.when, asked)
            if about != asked
        }
        return frozenset(by_routes | {about for condition in self.also for about, _ in atoms(condition, "")})


def combinations_of(question: Question) -> Iterable[Chosen]:
    """Every way to answer the question, fewest answers first; the empty set is 'none of these', where there is one."""
    none = [frozenset[str]()] if question.none else []
    if not question.several:
        return [frozenset([answer]) for answer in question.answers] + none
    ids = list(question.answers)
    some = (frozenset(chosen) for size in range(1, len(ids) + 1) for chosen in combinations(ids, size))
    return [*some, *none]


def distinct(every: Iterable[Chosen], facts: list[Atom]) -> tuple[Chosen, ...]:
    """The first combination of each class: those for which every fact is the same."""
    classes: dict[tuple[bool, ...], Chosen] = {}
    for chosen in every:
        classes.setdefault((not chosen, *(atom_holds(fact, chosen) for fact in facts)), chosen)
    return tuple(classes.values())
