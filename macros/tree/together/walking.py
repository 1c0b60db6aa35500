"""Walking all trees as one: every class of path through each, and on into the tree to which it hands over.

A watch looks at the marks that a path meets and remembers one thing of them; what it need not see is not walked.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from macros.conditions.condition import Chosen
from macros.reading.written_form import KeyPath
from macros.tree.model.carried import Carried, after_answer, answered, on_leaving
from macros.tree.model.marks import marks_at, marks_of, told_apart
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.model.walk import way_after
from macros.tree.proof.classes import Classes, too_large
from macros.tree.proof.graph import ahead_of
from macros.tree.together.watch import Watch

MOST_STEPS = 200_000
"""So many answers may be tried for one law; a handbook that needs more is not proved."""
NOTHING: Carried = frozenset()


class Stand(NamedTuple):
    """Where a walk stands, what of its answers still matters, what it takes along, and what the watch remembers."""

    tree: str
    at: str
    memory: frozenset[tuple[str, Chosen]]
    brought: Carried
    """What was taken along to this tree."""
    carried: Carried
    """What is taken along from here."""
    kept: str


class Came(NamedTuple):
    """What was answered where, to come to a state."""

    before: Stand
    chosen: Chosen


class Breach(NamedTuple):
    """Where what is watched for was broken: the state, the answer given there, and where that ends."""

    state: Stand
    chosen: Chosen
    end: str


@dataclass
class Walked:
    """What a walk found: how one comes to each state, the first that breaks what is watched, and each hand-over."""

    came_from: dict[Stand, Came | None] = field(default_factory=dict)
    broken: Breach | None = None
    hand_overs: dict[tuple[str, str, Carried], KeyPath] = field(default_factory=dict)
    """By tree, next tree and what is taken along, the question or the step of an outcome that leads there."""

    def story(self, state: Stand, last: Chosen) -> list[tuple[str, str, Chosen]]:
        """The tree, question and answer of each step to this state, and of the answer given there."""
        steps = [(state.tree, state.at, last)]
        step = self.came_from[state]
        while step is not None:
            steps.append((step.before.tree, step.before.at, step.chosen))
            step = self.came_from[step.before]
        return steps[::-1]


class Walker:
    """Walks these trees, each of them sound, nearest first, from the start of every one."""

    def __init__(self, trees: Mapping[str, Tree], watch: Watch) -> None:
        self.trees, self.watch = trees, watch
        self.classes = {id_: Classes(tree, told_apart(tree, watch.looks_at)) for id_, tree in trees.items()}
        self.needed = {id_: needed_at(tree, self.classes[id_]) for id_, tree in trees.items()}
        self.too_early = frozenset[str]().union(*(questions_with(tree, watch.too_early) for tree in trees.values()))
        self.waiting: deque[tuple[Stand, Came | None]] = deque()
        self.found = Walked()
        self.spent = 0

    def walk(self, starts: Collection[str]) -> Walked:
        """Walk from the start of these trees until something is broken or all was seen. Raises TooLargeError."""
        self.waiting.extend((self.start(id_, NOTHING, ""), None) for id_ in starts)
        while self.waiting and self.found.broken is None:
            state, came = self.waiting.popleft()
            if state not in self.found.came_from:
                self.found.came_from[state] = came
                self.leave(state)
        return self.found

    def starts(self, borne: Mapping[str, Collection[str]]) -> list[str]:
        """The trees from which a path can break what is watched for, with the marks that each bears."""
        begins = set(self.watch.begins)
        return [id_ for id_, marks in borne.items() if self.too_early or not begins.isdisjoint(marks)]

    def start(self, id_: str, carried: Carried, kept: str) -> Stand:
        """The first question of a tree, for who brings this along."""
        return Stand(id_, self.trees[id_].start, frozenset(), carried, carried, kept)

    def leave(self, state: Stand) -> None:
        """Give every class of answers to the question at which this state stands."""
        tree, answers = self.trees[state.tree], dict(state.memory)
        brought = answered(tree, state.brought).get(state.at)
        classes = self.classes[state.tree]
        ways = classes.of(state.at) if brought is None else (classes.all_of(state.at)[brought],)
        self.spent += len(ways)
        if self.spent > MOST_STEPS:
            raise too_large(classes, classes.questions)
        for chosen in ways:
            marks = marks_at(tree.questions[state.at], chosen)
            kept, broken = self.watch.met(state.kept, marks, before=brought is not None)
            if broken:
                self.found.broken = Breach(state, chosen, "")
                return
            way = way_after(tree, state.at, {**answers, state.at: chosen})
            if way is not None:
                self.arrive(state, chosen, way[1], kept)

    def arrive(self, state: Stand, chosen: Chosen, target: str, kept: str) -> None:
        """Come to the next question, to an outcome, or to another tree."""
        tree = self.trees[state.tree]
        carried = after_answer(tree, state.carried, state.at, chosen) if self.watch.looks_beyond else NOTHING
        step = Came(state, chosen)
        if target in tree.questions:
            if not self.watch.is_done(kept):
                needed = self.needed[state.tree][target]
                memory = frozenset(one for one in (*state.memory, (state.at, chosen)) if one[0] in needed)
                self.waiting.append((Stand(state.tree, target, memory, state.brought, carried, kept), step))
            return
        if target.startswith(TREE_PREFIX):
            self.hand_over(state, step, target.removeprefix(TREE_PREFIX), on_leaving(tree, carried, target), kept)
            return
        self.end(state, step, target, carried, kept)

    def end(self, state: Stand, step: Came, target: str, carried: Carried, kept: str) -> None:
        """Come to an outcome; its steps may offer another tree to look into."""
        outcome = self.trees[state.tree].outcomes[target]
        kept, broken = self.watch.met(kept, marks_of(outcome))
        if broken or self.watch.broken_at_end(kept):
            self.found.broken = Breach(state, step.chosen, target)
        along = on_leaving(self.trees[state.tree], carried, target)
        for number, offered in enumerate(outcome.steps):
            if offered.tree:
                path: KeyPath = ("outcomes", target, "steps", number, "tree")
                self.found.hand_overs.setdefault((state.tree, offered.tree, along), path)

    def hand_over(self, state: Stand, step: Came, other: str, carried: Carried, kept: str) -> None:
        """Go on in another tree."""
        self.found.hand_overs.setdefault((state.tree, other, carried), ("questions", state.at))
        early = any(asked in self.too_early for asked, _ in carried)
        if other in self.trees and (early or self.watch.crosses(kept)):
            self.waiting.append((self.start(other, carried, kept), step))


def questions_with(tree: Tree, marks: Collection[str]) -> set[str]:
    """The questions of which the answers go along, and that bear one of these marks, or have an answer that does."""
    found: set[str] = set()
    for id_ in tree.travelling:
        question = tree.questions[id_]
        borne = {*question.marks, *(mark for answer in question.all_answers.values() for mark in answer.marks)}
        if not borne.isdisjoint(marks):
            found.add(id_)
    return found


def needed_at(tree: Tree, classes: Classes) -> dict[str, frozenset[str]]:
    """By question, the questions of which a walk that stands there has to remember the answers."""
    ahead = ahead_of(tree)
    back = classes.looks_back_at
    return {
        id_: frozenset[str]().union(*(back.get(asked, ()) for asked in (id_, *ahead[id_]))) for id_ in tree.questions
    }
