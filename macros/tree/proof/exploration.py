"""What walking a tree found: where each state leads, how one comes there, and the shortest path to each fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from macros.conditions.condition import Chosen
from macros.tree.proof.classes import Classes
from macros.tree.proof.paths import Path, Steps


class State(NamedTuple):
    """Where a walk stands, what of its answers can still make a difference, and which marked questions it came by."""

    at: str
    memory: frozenset[tuple[str, Chosen]]
    passed: tuple[str, ...]

    @property
    def answers(self) -> dict[str, Chosen]:
        """The answers that can still make a difference."""
        return dict(self.memory)


Onward = tuple[Chosen, str, State]
"""A class of answers, the way by which it leaves the question, and the state it leads to."""


@dataclass
class Exploration:
    """What walking all classes of path found: where each state leads, and the shortest path to each fault."""

    classes: Classes
    onward: dict[State, list[Onward]] = field(default_factory=dict)
    came_from: dict[State, tuple[State, Chosen] | None] = field(default_factory=dict)
    holes: dict[str, Steps] = field(default_factory=dict)
    loops: dict[str, Steps] = field(default_factory=dict)
    unasked: dict[tuple[str, str], Steps] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Whether every reader comes to an end."""
        return not (self.holes or self.loops or self.unasked)

    @property
    def reached(self) -> set[str]:
        """Every question, outcome and other tree that some reader comes to."""
        return {state.at for state in self.came_from}

    @property
    def ways(self) -> set[tuple[str, str]]:
        """Every way out of a question that some reader takes, by question and way (see `way_after`)."""
        return {(state.at, way) for state, onward in self.onward.items() for _, way, _ in onward}

    @property
    def ends(self) -> Iterator[Path]:
        """The shortest path to each state in which a walk ends."""
        return (Path(self.steps_to(state), state.at) for state in self.came_from if state not in self.onward)

    @property
    def arrivals(self) -> Iterator[Path]:
        """For each state and each class of answers that ends there, the shortest path: more of them than `ends`."""
        for state, onward in self.onward.items():
            last = [(chosen, after) for chosen, _, after in onward if after not in self.onward]
            steps = self.steps_to(state) if last else ()
            yield from (Path((*steps, (state.at, chosen)), after.at) for chosen, after in last)

    @property
    def last_first(self) -> list[State]:
        """Every state, each behind all those that it leads to. For a sound tree."""
        ordered: dict[State, None] = {}
        stack = [(next(iter(self.came_from)), False)]
        while stack:
            state, ready = stack.pop()
            if ready:
                ordered[state] = None
            elif state not in ordered:
                stack.append((state, True))
                stack += [(after, False) for _, _, after in self.onward.get(state, ()) if after not in ordered]
        return list(ordered)

    @property
    def lengths(self) -> tuple[int, int]:
        """The fewest and the most questions that a reader gets. For a sound tree."""
        left: dict[State, tuple[int, int]] = {}
        for state in self.last_first:
            ahead = [left[after] for _, _, after in self.onward.get(state, ())]
            fewest, most = min((few for few, _ in ahead), default=-1), max((many for _, many in ahead), default=-1)
            left[state] = (fewest + 1, most + 1)
        return left[next(iter(self.came_from))]

    def steps_to(self, state: State) -> Steps:
        """The steps of the shortest path that leads to this state."""
        steps: list[tuple[str, Chosen]] = []
        came = self.came_from[state]
        while came is not None:
            before, chosen = came
            steps.append((before.at, chosen))
            came = self.came_from[before]
        return tuple(reversed(steps))
