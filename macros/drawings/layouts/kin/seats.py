"""A table as large as the family that sits in the middle of it, and the seats on its edge."""

from __future__ import annotations

import math

from markupsafe import Markup

from macros.drawings.layouts.diagram import EDGE, WIDTH
from macros.drawings.sign import PETROL, TINT
from macros.drawings.svg import Paint, Point, Rect, around, element

SEAT = 8.5
_ROUND = 34.0


def edge(top: float, height: float) -> Rect:
    """Where the edge of the table runs: so far in that no seat on it is cut off."""
    return Rect(EDGE + SEAT, top + SEAT, WIDTH - 2 * (EDGE + SEAT), height - 2 * SEAT)


def table(rect: Rect) -> Markup:
    """The table top with a firm edge."""
    paint: Paint = {"fill": TINT, "stroke": PETROL, "stroke-width": 5, "rx": _ROUND}
    return element("rect", {"class": "hb-sign-table", **rect.attributes, **paint})


def seats_on(rect: Rect, many: int) -> list[Point]:
    """So many places on the edge, as far from each other as can be, the first in the middle of the lower side."""
    return [_along(rect, share / many) for share in range(many)]


def _along(rect: Rect, share: float) -> Point:
    """The point at this share of the way round, from the middle of the lower side to the left and up."""
    wide, high, bend = rect.width - 2 * _ROUND, rect.height - 2 * _ROUND, _ROUND * math.pi / 2
    rest = share * (2 * wide + 2 * high + 4 * bend) + wide / 2
    left, right, top, foot = rect.x, rect.x + rect.width, rect.y, rect.bottom
    sides = (
        (wide, (right - _ROUND, foot), (-1, 0), (left + _ROUND, foot - _ROUND), 180),
        (high, (left, foot - _ROUND), (0, -1), (left + _ROUND, top + _ROUND), 270),
        (wide, (left + _ROUND, top), (1, 0), (right - _ROUND, top + _ROUND), 0),
        (high, (right, top + _ROUND), (0, 1), (right - _ROUND, foot - _ROUND), 90),
    )
    for length, (x, y), (across, down), corner, degrees in (*sides, sides[0]):
        if rest <= length:
            return x + across * rest, y + down * rest
        rest -= length
        if rest <= bend:
            return around(corner, _ROUND, degrees + rest / bend * 90)
        rest -= bend
    return right - _ROUND, foot
