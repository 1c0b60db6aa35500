"""Walking every class of path once for all that can still make a difference: what the proofs of a tree rest on."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator

from macros.conditions.condition import Chosen, Condition, UnaskedQuestionError
from macros.tree.model.tree import Tree
from macros.tree.model.walk import way_after
from macros.tree.proof.classes import Classes, classes_of, too_large
from macros.tree.proof.exploration import Exploration, Onward, State
from macros.tree.proof.graph import ahead_of, in_a_circle
from macros.tree.proof.once import once_a_tree
from macros.tree.proof.paths import Steps

NOT_KEPT: Chosen = frozenset()
MOST_STEPS = 100_000
"""So many answers to so many different histories may be tried; a tree that needs more is not proved."""


def explore(tree: Tree, also: Iterable[Condition] = (), marked: Collection[str] = ()) -> Exploration:
    """Walk every class of path once for each thing that can still make a difference, and note what is found.

    What can make a difference at a question: the answers that it or a question ahead looks back at, and, in a circle of
    the plain graph, which of its questions were asked. The rest of the history is forgotten, so that trees whose
    branches come together stay quick to prove. `also`: conditions that the ends have to be told apart by as well.
    `marked`: questions of which it has to be remembered whether, and in which order, a path came by.
    Raises TooLargeError.
    """
    conditions = tuple(also)
    if conditions or marked:
        return _Walker(tree, Classes(tree, conditions), frozenset(marked)).walk()
    return _explored(tree)


@once_a_tree
def _explored(tree: Tree) -> Exploration:
    """The tree explored for what its routes tell apart, as most ask for it."""
    return _Walker(tree, classes_of(tree), frozenset()).walk()


@once_a_tree
def _ways_of(_: Tree) -> dict[tuple[str | Chosen | None, ...], tuple[str, str] | None]:
    """Ways out of questions by all that their routes look at: whatever else is asked of the tree, they are the same."""
    return {}


class _Walker:
    """Walks one tree, nearest first, so that what it finds has the shortest path there is, in the author's order."""

    def __init__(self, tree: Tree, classes: Classes, marked: frozenset[str]) -> None:
        self.tree, self.classes, self.marked = tree, classes, marked
        self.found = Exploration(classes)
        self.circling = in_a_circle(tree)
        self.ahead = ahead_of(tree)
        self.kept = {at: self.worth_keeping(at) for at in tree.questions}
        self.worth: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
        self.ways = _ways_of(tree)
        self.spent = 0

    def worth_keeping(self, at: str) -> frozenset[str]:
        """The questions of which a walk that stands at this question has to remember the answers."""
        looks_back_at = self.classes.looks_back_at
        return self.classes.also_looked_at.union(*(looks_back_at.get(asked, ()) for asked in (at, *self.ahead[at])))

    def walk(self) -> Exploration:
        found = self.found
        waiting: deque[tuple[State, tuple[State, Chosen] | None]] = deque()
        waiting.append((State(self.tree.start, frozenset(), ()), None))
        while waiting:
            state, came = waiting.popleft()
            if state in found.came_from:
                continue
            found.came_from[state] = came
            if self.tree.is_question(state.at):
                if state.at in state.answers:
                    found.loops.setdefault(state.at, found.steps_to(state))
                    found.onward[state] = []
                else:
                    onward = found.onward[state] = list(self.onward(state))
                    waiting += [(after, (state, chosen)) for chosen, _, after in onward]
        return found

    def onward(self, state: State) -> Iterator[Onward]:
        """Where each class of answers leads from here; holes and reaches for unasked questions are noted."""
        answers = state.answers
        ways = self.classes.of(state.at)
        self.spent += len(ways)
        if self.spent > MOST_STEPS:
            raise too_large(self.classes, {asked for kept in self.kept.values() for asked in kept} or {state.at})
        for chosen in ways:
            answers[state.at] = chosen
            try:
                way = self.way(state.at, answers)
            except UnaskedQuestionError as fault:
                self.found.unasked.setdefault((state.at, fault.question), self.longer(state, chosen))
                continue
            if way is None:
                self.found.holes.setdefault(state.at, self.longer(state, chosen))
            else:
                yield chosen, way[0], self.after(state, chosen, way[1])

    def way(self, at: str, answers: dict[str, Chosen]) -> tuple[str, str] | None:
        """The way by which these answers leave the question, and its target, as `way_after`."""
        seen = (at, answers[at], *map(answers.get, self.classes.looks_back_at[at]))
        if seen not in self.ways:
            self.ways[seen] = way_after(self.tree, at, answers)
        return self.ways[seen]

    def longer(self, state: State, chosen: Chosen) -> Steps:
        return (*self.found.steps_to(state), (state.at, chosen))

    def after(self, state: State, chosen: Chosen, target: str) -> State:
        """The state to which this answer leads: what may be forgotten is, and what was only asked has no answer."""
        kept, asked = self.remembered(target)
        memory = state.memory
        if state.at in kept or state.at in asked:
            memory |= {(state.at, chosen)}
        dropped = [entry for entry in memory if entry[0] not in kept]
        if dropped:
            memory = memory.difference(dropped) | {(question, NOT_KEPT) for question, _ in dropped if question in asked}
        passed = (*state.passed, state.at) if state.at in self.marked else state.passed
        return State(target, memory, passed)

    def remembered(self, target: str) -> tuple[frozenset[str], frozenset[str]]:
        """The questions of which a walk at this target keeps the answers, and those that it only knows were asked."""
        if target not in self.worth:
            asked = self.circling & self.ahead.get(target, frozenset())
            self.worth[target] = (self.kept.get(target, self.classes.also_looked_at), asked)
        return self.worth[target]
