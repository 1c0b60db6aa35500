"""The lines of a tree's drawing: straight runs with rounded turns, and arrowheads drawn as paths."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup

from macros.drawings.svg import Point, line, number, path

_HEAD_LENGTH, _HEAD_HALF = 9.0, 5.0
_TURN = 8.0
_INSIDE = 10.0


def track(points: Sequence[Point]) -> Markup:
    """A line with rounded turns and an arrowhead; where it runs level it bridges the lines that it crosses."""
    tip, before = points[-1], points[-2]
    foot = tip[0] - math.copysign(_HEAD_LENGTH, tip[0] - before[0]), tip[1]
    bridges = _bridge(_toward(points[0], points[1], _INSIDE), points[1]) + _bridge(foot, before)
    halo = path("hb-edge-halo", bridges, {}) if bridges else Markup("")
    return halo + path("hb-edge-line", turning((*points[:-1], foot)), {}) + _arrowhead(foot, tip)


def turning(points: Sequence[Point]) -> str:
    """Path data for a line with rounded corners; a corner is never rounder than its shorter side allows."""
    data = [f"M{_at(points[0])}"]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        room = min(_TURN, math.dist(before, corner) / 2, math.dist(corner, after) / 2)
        data.append(f"L{_at(_toward(corner, before, room))}Q{_at(corner)} {_at(_toward(corner, after, room))}")
    return "".join([*data, f"L{_at(points[-1])}"])


def _bridge(start: Point, corner: Point) -> str:
    """The level run without its rounded end."""
    length = abs(corner[0] - start[0]) - _TURN
    return line(start, _toward(start, corner, length)) if length > _TURN else ""


def _arrowhead(foot: Point, tip: Point) -> Markup:
    (x, y), side = foot, _HEAD_HALF
    return path("hb-edge-head", f"M{_at(tip)}L{_at((x, y - side))}V{number(y + side)}Z", {})


def _at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def _toward(start: Point, end: Point, distance: float) -> Point:
    share = distance / (math.dist(start, end) or 1)
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
