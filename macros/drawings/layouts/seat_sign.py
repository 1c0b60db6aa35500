"""Seat: the round table with one of those around it lit, and everybody else quiet.

The family is the yellow centre in each of them, as at the tables that show how close people work together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from markupsafe import Markup

from macros.drawings.layouts.listed_sign import ListedSign
from macros.drawings.sign import GROUND, PETROL, TINT, carved, coach, disc, family, joined
from macros.drawings.svg import Paint, Point, around, circle

MIDDLE: Point = (48, 50)
TABLE, QUIET, LIT, FAMILY = 35.0, 6.5, 9.5, 12.5
PLACES = tuple(72.0 * place for place in range(5))
"""In which directions people sit, the head of the table first."""
_FAR, _FAR_TABLE, _FAR_RING = (82.0, 15.0), (40.0, 57.0), 29.0


class SeatSign(ListedSign):
    """A sign of one of those at a round table."""

    layout: Literal["seat"]
    """Its form."""
    lit: Literal["family", "circle", "head", "beside", "others", "outside"]
    """Who stands out: the family in the middle, those close to it, the one at the head of the table, the one beside
    the family, the others at the table, or somebody who stands outside it."""

    @property
    def shapes(self) -> Markup:
        """The table, with the one of whom it is."""
        return LIGHTS[self.lit]()


def _family() -> Markup:
    return joined(_ring(), _quiet(PLACES), family(MIDDLE, 19, 3))


def _circle() -> Markup:
    """People close to the family, as yellow as it is."""
    close = [family(around(MIDDLE, 21.5, 72 * place + 36), 5.6, 2) for place in range(5)]
    return joined(_ring(), _quiet(PLACES), *close, family(MIDDLE, 10.5))


def _head() -> Markup:
    """The one who watches over what was agreed: the table is firm, and the head of it has a tick."""
    table = circle("hb-sign-table", MIDDLE, TABLE, {"fill": TINT, "stroke": PETROL, "stroke-width": 6})
    ticked = disc(around(MIDDLE, TABLE, 0), 13) + carved("M41.5 15.5L46.5 20.5L55 10.5", 3.8)
    return joined(table, _quiet(PLACES[1:]), ticked, family(MIDDLE, FAMILY))


def _beside() -> Markup:
    return joined(_ring(), _quiet(PLACES), family(MIDDLE, FAMILY), coach(around(MIDDLE, 19.5, 108), 10.4))


def _others() -> Markup:
    seated = [disc(around(MIDDLE, TABLE, place), LIT) for place in PLACES[1:]]
    return joined(_ring(), _quiet(PLACES[:1]), *seated, family(MIDDLE, FAMILY))


def _outside() -> Markup:
    """Somebody who is not at the table, and can be asked to come closer."""
    ring = circle("hb-sign-line", _FAR_TABLE, _FAR_RING, {"fill": "none", "stroke": PETROL, "stroke-width": 2.4})
    quiet = _quiet(PLACES, _FAR_TABLE, _FAR_RING, 5.4)
    way = [disc((_FAR[0] - step * 4.3, _FAR[1] + step * 4.3), 1.9) for step in (2.7, 3.65, 4.6)]
    return joined(ring, quiet, *way, disc(_FAR, 11), family(_FAR_TABLE, 10.5))


def _ring() -> Markup:
    return circle("hb-sign-line", MIDDLE, TABLE, {"fill": "none", "stroke": PETROL, "stroke-width": 2.4})


def _quiet(places: Iterable[float], middle: Point = MIDDLE, distance: float = TABLE, radius: float = QUIET) -> Markup:
    """Those who are there too."""
    paint: Paint = {"fill": GROUND, "stroke": PETROL, "stroke-width": 2.4}
    return joined(*(circle("hb-sign-ground", around(middle, distance, place), radius, paint) for place in places))


LIGHTS: dict[str, Callable[[], Markup]] = {
    "family": _family,
    "circle": _circle,
    "head": _head,
    "beside": _beside,
    "others": _others,
    "outside": _outside,
}
"""How each is drawn."""
