"""The lines of a family: between two people, down to their children, and around who live in one house."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from macros.drawings.layouts.kin.clusters import LANE, SYMBOL
from macros.drawings.layouts.kin.family import Brood
from macros.drawings.layouts.kin.plan import LEVEL, FamilyPlan, Standing
from macros.drawings.svg import Point
from macros.reading.written_form import FormFault

_DROP = 14.0
"""How far above a sign the line turns down to it."""
_RIM, _SIDE, _INSET = 7.0, 5.5, 3.0
"""How far above and beside its people the line around a house runs, and how far within it that around a second."""


@dataclass(frozen=True)
class Branch:
    """The line to children of the same parents: where it comes from, and the runs from which it leads down to them."""

    origin: Point | None
    runs: tuple[tuple[float, tuple[Point, ...]], ...]
    """How high each runs, and the tops of the signs below it."""
    lane: float | None
    """Where a line leads down beside children in several lines."""

    def strokes(self) -> Iterator[tuple[Point, Point]]:
        """Every straight stroke of it."""
        top = self.runs[0][0]
        if self.origin:
            yield self.origin, (self.origin[0], top)
        if self.lane is not None:
            yield (self.lane, top), (self.lane, self.runs[-1][0])
        for number, (y, tops) in enumerate(self.runs):
            ends = [x for x, _ in tops] + ([self.lane] if self.lane is not None else [])
            ends += [self.origin[0]] if self.origin and number == 0 else []
            if min(ends) < max(ends):
                yield (min(ends), y), (max(ends), y)
            yield from (((x, y), (x, at)) for x, at in tops)


def branches(plan: FamilyPlan) -> list[Branch]:
    """The lines to all children; those that pass over the same place run above each other, so that none is mistaken."""
    found = [(brood, branch(plan, brood, 0)) for brood in plan.family.broods]
    return [branch(plan, brood, level_of(number, [one for _, one in found])) for number, (brood, _) in enumerate(found)]


def branch(plan: FamilyPlan, brood: Brood, level: int) -> Branch:
    """The line to these children."""
    stands = [plan.stands[name] for name in brood.children]
    runs: list[tuple[float, tuple[Point, ...]]] = []
    for line in sorted({stand.line for stand in stands}):
        below = sorted((stand for stand in stands if stand.line == line), key=lambda stand: stand.left)
        lift = level * LEVEL if not runs else 0
        runs.append((below[0].top - _DROP - lift, tuple((stand.centre[0], stand.top) for stand in below)))
    lane = min(stand.left for stand in stands) - LANE / 2 if len(runs) > 1 else None
    return Branch(plan.origin(brood), tuple(runs), lane)


def level_of(number: int, found: list[Branch]) -> int:
    """How many lines run below this one: those of which the children reach below its origin, and so on."""
    here, row = found[number], found[number].runs[0][1][0][1]
    below = [
        other
        for other, branch_ in enumerate(found)
        if other != number and branch_.runs[0][1][0][1] == row and passes_below(branch_, here)
    ]
    return max((level_of(other, found) + 1 for other in below), default=0)


def passes_below(one: Branch, other: Branch) -> bool:
    """Whether the children of one stand below where the line of the other comes down, so that its own runs lower."""
    if not (one.origin and other.origin):
        return False
    tops = [x for x, _ in one.runs[0][1]] + ([one.lane] if one.lane is not None else [])
    if one.origin[0] < other.origin[0]:
        return max(tops) >= other.origin[0] - 1
    return min(tops) <= other.origin[0] + 1


def house(plan: FamilyPlan, number: int) -> list[Point]:
    """The corners of the dotted line around who live in one house."""
    rim, side = _RIM - _INSET * number, _SIDE - _INSET * number
    pieces = [(line[0].edges(side)[0], line[-1].edges(side)[1], line) for line in those_in(plan, number)]
    right: list[Point] = [(pieces[0][1], top_of(pieces[0][2]) - rim)]
    left: list[Point] = [(pieces[0][0], top_of(pieces[0][2]) - rim)]
    for (l0, r0, above), (l1, r1, below) in pairwise(pieces):
        upper, lower = bottom_of(plan.lines[above[0].line]) + rim, top_of(below) - rim
        right += [(r0, upper), (max(r0, r1), upper), (max(r0, r1), lower), (r1, lower)]
        left += [(l0, upper), (min(l0, l1), upper), (min(l0, l1), lower), (l1, lower)]
    foot = bottom_of(pieces[-1][2]) + rim
    return [*right, (pieces[-1][1], foot), (pieces[-1][0], foot), *reversed(left)]


def those_in(plan: FamilyPlan, number: int) -> list[list[Standing]]:
    """Who live in this house, line by line."""
    home = plan.family.homes[number]
    lines = ([stand for stand in line if stand.place.person.name in home] for line in plan.lines)
    return [line for line in lines if line]


def top_of(line: list[Standing]) -> float:
    """Above the signs."""
    return min(stand.top for stand in line)


def bottom_of(line: list[Standing]) -> float:
    """Below the lowest words."""
    return max(stand.bottom for stand in line)


def faults_of_homes(plan: FamilyPlan) -> Iterator[FormFault]:
    """Houses of which the people do not stand together, so that a line around them would hold others too."""
    for number, home in enumerate(plan.family.homes):
        lines = those_in(plan, number)
        levels = [line[0].line for line in lines]
        whole = all(
            [one for one in plan.lines[line[0].line] if line[0].left <= one.left <= line[-1].left] == line
            for line in lines
        )
        if not whole or levels != list(range(levels[0], levels[0] + len(levels))):
            message = f"a line around {', '.join(home)} would hold others too"
            help_ = "write who live together beside each other in `people`, or leave this house out"
            yield FormFault(("homes", number), "split-home", message, help=help_)


def between(one: Standing, other: Standing) -> tuple[Point, Point]:
    """From the side of one sign to that of the other."""
    first, second = sorted((one, other), key=lambda stand: stand.left)
    return (first.centre[0] + SYMBOL / 2, first.centre[1]), (second.centre[0] - SYMBOL / 2, second.centre[1])
