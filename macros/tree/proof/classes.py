"""Classes of answers: the ways of answering a question that some route can tell apart, one representative for each.

A question of several answers has 2^n combinations, but the routes look at a few facts only ("any of these", "two or
more"). Combinations for which all those facts are the same lead everywhere alike, so one of them stands for all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import cached_property
from itertools import combinations

from macros.conditions.condition import Atom, Chosen, Condition, atom_holds, atoms
from macros.tree.model.question import Question
from macros.tree.model.tree import Tree
from macros.tree.proof.once import once_a_tree


class TooLargeError(Exception):
    """A tree with more ways through than can be tried or listed; `question` is the one that makes it so."""

    def __init__(self, question: str, classes: int) -> None:
        super().__init__(question)
        self.question, self.classes = question, classes


class Classes:
    """The classes of every question of one tree, made when they are first asked for."""

    def __init__(self, tree: Tree, also: Iterable[Condition] = ()) -> None:
        """`also`: conditions beside the routes that the classes have to tell apart, in the long form."""
        self.questions, self.also = tree.questions, tuple(also)
        self.of_routes = classes_of(tree) if self.also else self
        self._all: dict[str, dict[Chosen, Chosen]] = {}
        self._first: dict[str, tuple[Chosen, ...]] = {}

    def of(self, question_id: str) -> tuple[Chosen, ...]:
        """One representative for each class, the smallest combination first, in the author's order."""
        if self.also and question_id not in self.also_looked_at:
            return self.of_routes.of(question_id)
        if question_id not in self._first:
            self._first[question_id] = tuple(dict.fromkeys(self.all_of(question_id).values()))
        return self._first[question_id]

    def all_of(self, question_id: str) -> dict[Chosen, Chosen]:
        """Every combination of answers with the representative of its class, the smallest combination first."""
        if self.also and question_id not in self.also_looked_at:
            return self.of_routes.all_of(question_id)
        if question_id not in self._all:
            question = self.questions[question_id]
            every = combinations_of(question)
            facts = self.facts[question_id]
            self._all[question_id] = represented(every, facts) if question.several else {one: one for one in every}
        return self._all[question_id]

    @cached_property
    def facts(self) -> dict[str, list[Atom]]:
        """For each question, every fact about its answers that a route (or an extra condition) looks at."""
        found: dict[str, list[Atom]] = defaultdict(list)
        for asked, question in self.questions.items():
            for route in question.routes:
                for about, atom in atoms(route.when, asked) if route.when else ():
                    found[about].append(atom)
        for condition in self.also:
            for about, atom in atoms(condition, ""):
                found[about].append(atom)
        return found

    @cached_property
    def looks_back_at(self) -> dict[str, frozenset[str]]:
        """For each question, the earlier questions whose answers its routes look at."""
        if self.also:
            return self.of_routes.looks_back_at
        return {
            asked: frozenset(
                about
                for route in question.routes
                for about, _ in (atoms(route.when, asked) if route.when else ())
                if about != asked
            )
            for asked, question in self.questions.items()
        }

    @cached_property
    def also_looked_at(self) -> frozenset[str]:
        """The questions whose answers an extra condition looks at."""
        return frozenset(about for condition in self.also for about, _ in atoms(condition, ""))

    @cached_property
    def looked_back_at(self) -> frozenset[str]:
        """The questions whose answers a later question's routes, or an extra condition, look at."""
        return self.also_looked_at.union(*self.looks_back_at.values())


@once_a_tree
def classes_of(tree: Tree) -> Classes:
    """The classes that the routes of a tree tell apart."""
    return Classes(tree)


def combinations_of(question: Question) -> Iterable[Chosen]:
    """Every way to answer the question, fewest answers first; the empty set is 'none of these', where there is one."""
    none = [frozenset[str]()] if question.none else []
    if not question.several:
        return [frozenset([answer]) for answer in question.answers] + none
    ids = list(question.answers)
    some = (frozenset(chosen) for size in range(1, len(ids) + 1) for chosen in combinations(ids, size))
    return [*some, *none]


def represented(every: Iterable[Chosen], facts: list[Atom]) -> dict[Chosen, Chosen]:
    """Each combination with the first of its class: of those for which every fact is the same."""
    classes: dict[tuple[bool, ...], Chosen] = {}
    each_once = tuple(dict.fromkeys(facts))
    return {
        chosen: classes.setdefault((not chosen, *(atom_holds(fact, chosen) for fact in each_once)), chosen)
        for chosen in every
    }


def too_large(classes: Classes, questions: Collection[str]) -> TooLargeError:
    """The error that names, among these questions, the first with most classes of answers."""
    question = max(
        (asked for asked in classes.questions if asked in questions), key=lambda asked: len(classes.of(asked))
    )
    return TooLargeError(question, len(classes.of(question)))
