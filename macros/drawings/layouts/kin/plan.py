"""The plan of a family: where each stands, before anything is painted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from macros.drawings.layouts.kin.clusters import ROOMS, SYMBOL, Cluster, Portrait, clusters_of
from macros.drawings.layouts.kin.family import Brood, Family
from macros.drawings.layouts.kin.rows import Generations, rows_of
from macros.drawings.layouts.kin.settling import settled
from macros.drawings.svg import Point

GUTTER, LEVEL, BRANCH = 38.0, 9.0, 26.0
"""The room between two rows, for each line that has to pass another there, and between lines of one row."""
_SPREAD = 16.0
"""How much wider a place becomes at most, where its row leaves room."""
_ABOVE = 20.0
"""What the line over brothers and sisters in the top row needs."""


@dataclass(frozen=True)
class Standing:
    """Where somebody stands: their place, its left and right side, the top of their sign, and the line they are in."""

    place: Portrait
    left: float
    right: float
    top: float
    line: int

    @property
    def centre(self) -> Point:
        """The middle of the sign."""
        return (self.left + self.right) / 2, self.top + SYMBOL / 2

    def edges(self, rim: float) -> tuple[float, float]:
        """So far at both sides of the sign and the words."""
        half = self.place.content / 2 + rim
        return self.centre[0] - half, self.centre[0] + half

    @property
    def bottom(self) -> float:
        """Below the words."""
        return self.top + self.place.height


@dataclass(frozen=True)
class FamilyPlan:
    """Where everybody in a family stands."""

    family: Family
    stands: dict[str, Standing]

    @cached_property
    def lines(self) -> list[list[Standing]]:
        """Who stand beside each other, from the top down and from left to right."""
        there = sorted(self.stands.values(), key=lambda stand: (stand.line, stand.left))
        return [[one for one in there if one.line == line] for line in range(there[-1].line + 1)]

    @property
    def height(self) -> float:
        """Down to below the lowest words."""
        return max(stand.bottom for stand in self.stands.values())

    def moved(self, down: float) -> FamilyPlan:
        """The same, further down."""
        return FamilyPlan(self.family, {name: replace(one, top=one.top + down) for name, one in self.stands.items()})

    def origin(self, brood: Brood) -> Point | None:
        """Where the line to these children begins: between their parents, or below the one that they have."""
        return origin_of(brood.parents, self.stands)


def origin_of(parents: Sequence[str], stands: dict[str, Standing]) -> Point | None:
    """Between two people who stand beside each other, or below the words of one; None for nobody."""
    there = sorted((stands[name] for name in parents), key=lambda stand: stand.left)
    if not there:
        return None
    return (there[0].right, there[0].centre[1]) if len(there) > 1 else (there[0].centre[0], there[0].bottom + 2)


def clusters_that_fit(family: Family, row: tuple[str, ...], width: float) -> list[Cluster] | None:
    """The clusters of a row, in as few lines and with as much room for names as there is; None when it does not fit."""
    for lines in range(1, len(row) + 1):
        for room in ROOMS:
            clusters = clusters_of(family, row, room, lines)
            rest = width - sum(cluster.width for cluster in clusters)
            if rest >= 0:
                spread = min(_SPREAD, rest / sum(len(cluster.columns) for cluster in clusters))
                return [replace(cluster, spread=spread) for cluster in clusters]
    return None


def plan_of(family: Family, left: float, width: float) -> FamilyPlan:
    """Where everybody stands between these sides, from the top down; for a family of which every row fits."""
    rows = rows_of(family)
    fitting = [clusters_that_fit(family, row, width) or [] for row in rows]
    starts = _starts(family, rows, fitting, (left, left + width))
    stands: dict[str, Standing] = {}
    top, line = (_ABOVE if any(brood.children[0] in rows[0] for brood in family.broods) else 0.0), 0
    for level, clusters in enumerate(fitting):
        top += 0 if level == 0 else GUTTER + LEVEL * (_passing(family, rows[level]) - 1)
        for number in range(max(len(cluster.lines) for cluster in clusters)):
            there = [
                Standing(place, start + at, start + at + wide, top, line)
                for cluster, start in zip(clusters, starts[level], strict=True)
                for place, which, at, wide in cluster.places()
                if which == number
            ]
            stands |= {stand.place.person.name: stand for stand in there}
            top, line = max(stand.bottom for stand in there) + BRANCH, line + 1
        top -= BRANCH
    return FamilyPlan(family, stands)


def _passing(family: Family, row: tuple[str, ...]) -> int:
    """How many lines to children may have to pass each other above this row."""
    return max(1, sum(brood.children[0] in row for brood in family.broods))


def _starts(family: Family, rows: Generations, clustered: list[list[Cluster]], limits: Point) -> list[list[float]]:
    """Where each cluster begins: those of the widest row in the middle, the others as near to their own as can be."""
    widths = [[cluster.width for cluster in row] for row in clustered]
    first = max(range(len(rows)), key=lambda level: sum(widths[level]))
    starts: dict[int, list[float]] = {first: settled(widths[first], [None] * len(widths[first]), *limits)}
    order = [*range(first + 1, len(rows)), *range(first - 1, -1, -1)]
    for level in order:
        known = level - 1 if level > first else level + 1
        there = _sides(clustered[known], starts[known])
        wishes = [_wish(family, cluster, there) for cluster in clustered[level]]
        starts[level] = settled(widths[level], wishes, *limits)
    return [starts[level] for level in range(len(rows))]


def _sides(clusters: list[Cluster], starts: list[float]) -> dict[str, tuple[float, float]]:
    return {
        place.person.name: (start + at, start + at + wide)
        for cluster, start in zip(clusters, starts, strict=True)
        for place, _, at, wide in cluster.places()
    }


def _wish(family: Family, cluster: Cluster, there: dict[str, tuple[float, float]]) -> float | None:
    """Where a cluster would begin if its lines to the row that stands already were as straight as can be."""
    own = _sides([cluster], [0])
    wishes = []
    for brood in family.broods:
        for these, those in ((brood.children, brood.parents), (brood.parents, brood.children)):
            mine, theirs = [name for name in these if name in own], [name for name in those if name in there]
            if mine and theirs:
                wishes.append(_middle(theirs, there) - _middle(mine, own))
    return sum(wishes) / len(wishes) if wishes else None


def _middle(names: Sequence[str], sides: dict[str, tuple[float, float]]) -> float:
    """Between the first and the last of them: where the line of a couple turns down, and that of children comes in."""
    one, *others = sorted(sides[name] for name in names)
    if [left for left, _ in others] == [one[1]]:
        return one[1]
    middles = [sum(sides[name]) / 2 for name in names]
    return (min(middles) + max(middles)) / 2
