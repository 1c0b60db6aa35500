"""Lanes for lines that run up and down beside boxes: one lane for all lines to the same box, none on top of another.

Lines join the lane of their box as trains join a track; the lane ends in the one arrowhead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from macros.drawings.svg import Point
from macros.tree.drawing.tree_parts import DrawnWay

_FIRST, _STEP = 17.0, 11.0
_CLEAR = 4

Track = tuple[Point, Point, Point, Point]


@dataclass(frozen=True)
class Side:
    """The strip beside boxes that lines run through: from one edge, over so much room, and to another edge or back."""

    edge: float
    room: float
    outward: int
    back_at: float


def tracks_through(side: Side, starts: Mapping[DrawnWay, Point], entries: Mapping[str, float]) -> dict[DrawnWay, Track]:
    """For each way the points of its line: out to the lane of its target, along it, and in."""
    lanes = _lanes(starts, entries)
    step = min(_STEP, (side.room - _FIRST) / max(1, *lanes.values())) if lanes else _STEP
    tracks: dict[DrawnWay, Track] = {}
    for way, (x, y) in starts.items():
        lane, entry = side.edge + side.outward * (_FIRST + step * lanes[way.target]), entries[way.target]
        tracks[way] = (x, y), (lane, y), (lane, entry), (side.back_at, entry)
    return tracks


def _lanes(starts: Mapping[DrawnWay, Point], entries: Mapping[str, float]) -> dict[str, int]:
    """The number of each target's lane, counted from the boxes: short lanes close by, long ones further out."""
    spans: dict[str, list[float]] = {}
    for way, (_, y) in starts.items():
        spans.setdefault(way.target, [entries[way.target]]).append(y)
    taken: list[list[Sequence[float]]] = []
    lanes: dict[str, int] = {}
    for target, span in sorted(spans.items(), key=lambda item: (max(item[1]) - min(item[1]), min(item[1]))):
        lane = next((lane for lane, others in enumerate(taken) if not _touch(span, others)), len(taken))
        if lane == len(taken):
            taken.append([])
        taken[lane].append(span)
        lanes[target] = lane
    return lanes


def _touch(span: Sequence[float], others: Iterable[Sequence[float]]) -> bool:
    return any(min(span) <= max(other) + _CLEAR and min(other) <= max(span) + _CLEAR for other in others)
