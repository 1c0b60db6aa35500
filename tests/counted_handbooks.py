"""A small handbook counted out: every answer to every question, in every tree, and on into the trees that follow.

It knows nothing of how the engine walks. The marks are written down as they come; what was brought along came before,
and does not happen again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from macros.conditions.condition import Chosen
from macros.tree.model.handbook_law import HandbookLaw
from macros.tree.model.question import Answer
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from tests.tree.test_paths import raw_combinations

Brought = frozenset[tuple[str, Chosen]]


class Past(NamedTuple):
    """What came before: the marks, and the laws of which something is still to come."""

    came: frozenset[str] = frozenset()
    owed: frozenset[int] = frozenset()


class Entry(NamedTuple):
    """Somebody at the start of a tree, with what was brought there, and the past."""

    tree: str
    brought: Brought = frozenset()
    past: Past = Past()


class Counted:
    """Everything that can happen in a handbook, counted out."""

    def __init__(self, trees: Mapping[str, Tree], laws: Sequence[HandbookLaw]) -> None:
        self.trees, self.laws = trees, laws
        self.broken: set[int] = set()
        self.unknown: set[tuple[str, str, str]] = set()
        self.entered: set[Entry] = set()
        self.rings = False
        waiting = [Entry(id_) for id_ in self.trees]
        while waiting:
            entry = waiting.pop()
            if entry not in self.entered:
                self.entered.add(entry)
                waiting += self.onward(entry)

    def onward(self, entry: Entry) -> Iterator[Entry]:
        """Go through one tree in every way, to each tree to which that hands over."""
        stack = [(self.trees[entry.tree].start, dict[str, Chosen](), dict(entry.brought), entry.past)]
        while stack:
            at, answers, carried, past = stack.pop()
            tree = self.trees[entry.tree]
            if tree.is_question(at):
                brought = taken(tree, at, dict(entry.brought))
                for chosen in raw_combinations(tree, at) if brought is None else [brought]:
                    now = self.marked(tree, at, chosen, past, again=brought is not None)
                    longer = {**answers, at: chosen}
                    stack.append((next_after(tree, at, longer) or "", longer, told(tree, at, chosen, carried), now))
            elif at in tree.outcomes:
                self.end(entry.tree, at, carried, past)
            elif at.removeprefix("tree:") in self.trees:
                other, along = at.removeprefix("tree:"), left_with(tree, carried)
                self.hand_over(entry.tree, other, along)
                yield Entry(other, frozenset(along.items()), past)

    def marked(self, tree: Tree, at: str, chosen: Chosen, past: Past, *, again: bool) -> Past:
        """The past once this question was answered."""
        marks = [*tree.questions[at].marks, *(mark for one in chosen_of(tree, at, chosen) for mark in one.marks)]
        return Past(past.came.union(marks), past.owed) if again else self.after(past, marks)

    def after(self, past: Past, marks: list[str]) -> Past:
        """The past once these marks came, one after another."""
        came, owed = set(past.came), set(past.owed)
        for mark in marks:
            for number, law in enumerate(self.laws):
                if mark == law.mark and breaks(law, came):
                    self.broken.add(number)
                if law.leads_to and mark in law.leads_to:
                    owed.discard(number)
                if law.leads_to and mark == law.mark:
                    owed.add(number)
            came.add(mark)
        return Past(frozenset(came), frozenset(owed))

    def end(self, here: str, at: str, carried: dict[str, Chosen], past: Past) -> None:
        """Come to an outcome."""
        outcome = self.trees[here].outcomes[at]
        marks = [*outcome.marks, *(mark for step in outcome.steps for mark in step.marks)]
        self.broken |= self.after(past, marks).owed
        along = {**left_with(self.trees[here], carried), **as_answers(outcome.settles)}
        for step in outcome.steps:
            if step.tree in self.trees:
                self.hand_over(here, step.tree or "", along)

    def hand_over(self, here: str, other: str, carried: dict[str, Chosen]) -> None:
        """Come to another tree: does it know what is brought, and does it ask anything at all."""
        tree = self.trees[other]
        for asked in carried:
            if asked in tree.travelling and taken(tree, asked, carried) is None:
                self.unknown.add((here, other, asked))
        passed = {(here, frozenset(carried.items()))} if here != other else set()
        at, along = other, frozenset(carried.items())
        while at in self.trees and not self.rings:
            self.rings = (at, along) in passed
            passed.add((at, along))
            at, along = self.unasked(at, dict(along))

    def unasked(self, here: str, brought: dict[str, Chosen]) -> tuple[str, Brought]:
        """The tree to which one comes from this one by what was brought alone, or ''."""
        tree, answers, carried = self.trees[here], dict[str, Chosen](), dict(brought)
        at = tree.start
        while tree.is_question(at):
            chosen = taken(tree, at, brought)
            if chosen is None:
                return "", frozenset()
            answers[at], carried = chosen, told(tree, at, chosen, carried)
            at = next_after(tree, at, answers) or ""
        return at.removeprefix("tree:") if at.startswith("tree:") else "", frozenset(left_with(tree, carried).items())


def breaks(law: HandbookLaw, came: set[str]) -> bool:
    """Whether the mark of the law may not come after these."""
    return bool(law.needs and came.isdisjoint(law.needs)) or not came.isdisjoint(law.never_after)


def taken(tree: Tree, asked: str, brought: dict[str, Chosen]) -> Chosen | None:
    """What was brought as the answer to this question, when it goes along and this tree offers that answer."""
    fits = asked in tree.travelling and brought.get(asked) in raw_combinations(tree, asked)
    return brought[asked] if fits else None


def chosen_of(tree: Tree, at: str, chosen: Chosen) -> list[Answer]:
    """The chosen answers in the author's order."""
    question = tree.questions[at]
    return [one for id_, one in question.all_answers.items() if id_ in (chosen or {"none"})]


def told(tree: Tree, at: str, chosen: Chosen, carried: dict[str, Chosen]) -> dict[str, Chosen]:
    """What one takes along once this was answered."""
    now = {**carried, at: chosen} if at in tree.travelling else dict(carried)
    for answer in chosen_of(tree, at, chosen):
        now |= as_answers(answer.settles)
    return now


def left_with(tree: Tree, carried: dict[str, Chosen]) -> dict[str, Chosen]:
    """What goes along from this tree: not what it reopens."""
    return {asked: chosen for asked, chosen in carried.items() if asked not in tree.reopens}


def as_answers(settles: dict[str, tuple[str, ...]]) -> dict[str, Chosen]:
    """What is settled, as answers."""
    return {asked: frozenset(set(ids) - {"none"}) for asked, ids in settles.items()}
