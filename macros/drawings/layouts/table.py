"""The round table as it comes back in diagrams: a ring, people on it, and the family in the middle."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from macros.drawings.sign import GROUND, PETROL, TINT, disc, family, joined, stroke
from macros.drawings.svg import Paint, Point, around, circle, line

_SEATS = 5


def seats(centre: Point, radius: float, turned: float = 0) -> list[Point]:
    """Where people sit, the first at the top unless the table is turned."""
    return [around(centre, radius, turned + 360 / _SEATS * seat) for seat in range(_SEATS)]


def table(centre: Point, radius: float) -> Markup:
    """The table top with a firm edge."""
    return circle("hb-sign-table", centre, radius, {"fill": TINT, "stroke": PETROL, "stroke-width": 5})


def seated(places: Sequence[Point], radius: float) -> Markup:
    """Somebody on each of these places."""
    return joined(*(disc(place, radius) for place in places))


def free(places: Sequence[Point], radius: float) -> Markup:
    """Places where nobody sits yet."""
    paint: Paint = {"fill": GROUND, "stroke": PETROL, "stroke-width": 2.4, "stroke-dasharray": "4 3"}
    return joined(*(circle("hb-sign-ground", place, radius, paint) for place in places))


def tied(centre: Point, places: Sequence[Point], width: float = 3) -> Markup:
    """A line from the family to each of these places, and the family itself."""
    return joined(*(stroke(line(centre, place), width) for place in places), family(centre, 13))
