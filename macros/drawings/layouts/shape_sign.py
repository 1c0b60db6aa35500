"""Sign: one of a few small square drawings, with a name of the author's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from markupsafe import Markup

from macros.drawings.layouts.listed_sign import ListedSign
from macros.drawings.sign import PETROL, SUN, carved, disc, family, joined, solid, stroke
from macros.drawings.svg import Point, around, circle, number


class ShapeSign(ListedSign):
    """A sign with one of the shapes that there are."""

    layout: Literal["sign"]
    """Its form."""
    shape: Literal["ways", "book", "groups", "ring"]
    """What it shows: three ways of which one fits, an open book, three groups that move on, or people in a ring."""

    @property
    def shapes(self) -> Markup:
        """The shape that the author chose."""
        return SHAPES[self.shape]()


def _ways() -> Markup:
    ways = stroke("M48 30V44Q48 50 40 52L24 56Q16 58 16 66", 3), stroke("M48 30V66", 3)
    chosen = stroke("M48 30V44Q48 50 56 52L72 56Q80 58 80 66", 6)
    ends = [_open_end((16, 76)), _open_end((48, 76)), disc((80, 76), 12), carved("M74.5 76.5L78.5 80.5L86 72.5", 3.6)]
    return joined(*ways, chosen, *ends, family((48, 19), 13))


def _open_end(centre: Point) -> Markup:
    return circle("hb-sign-ground", centre, 8.5, {"fill": "#ffffff", "stroke": PETROL, "stroke-width": 3})


def _book() -> Markup:
    pages = stroke("M48 44C38 36 26 34 10 37V80C26 77 38 79 48 87C58 79 70 77 86 80V37C70 34 58 36 48 44Z", 5)
    spine = stroke("M48 45V86", 3)
    lines = stroke("M20 49Q30 48 38 53M20 62Q30 61 38 66M76 49Q66 48 58 53M76 62Q66 61 58 66", 3)
    return joined(pages, spine, lines, family((48, 18), 12))


def _groups() -> Markup:
    tables = [_table(around((48, 52), 30, 120 * place)) for place in range(3)]
    return joined(*(_move(120 * place) for place in range(3)), *tables)


def _table(centre: Point) -> Markup:
    ring = circle("hb-sign-ground", centre, 13, {"fill": "#ffffff", "stroke": PETROL, "stroke-width": 4.4})
    return ring + circle("hb-sign-sun", centre, 5.8, {"fill": SUN})


def _move(degrees: float) -> Markup:
    """An arrow along the outside, from one table to the next."""
    middle: Point = (48, 52)
    (x0, y0), (x1, y1) = around(middle, 37, degrees + 38), around(middle, 37, degrees + 78)
    arc = f"M{number(x0)} {number(y0)}A37 37 0 0 1 {number(x1)} {number(y1)}"
    tip, outer, inner = (around(middle, r, degrees + d) for r, d in ((37, 92), (44.5, 75), (29.5, 75)))
    head = "M{} {}L{} {}L{} {}Z".format(*(number(value) for point in (tip, outer, inner) for value in point))
    return stroke(arc, 3.6) + solid(head)


def _ring() -> Markup:
    """People around one table, the family in the middle."""
    centre: Point = (48, 48)
    table = circle("hb-sign-line", centre, 36, {"fill": "none", "stroke": PETROL, "stroke-width": 6})
    seats = [disc(around(centre, 36, 60 * seat), 9.5) for seat in range(6)]
    return joined(table, *seats, family(centre, 15))


SHAPES: dict[str, Callable[[], Markup]] = {"ways": _ways, "book": _book, "groups": _groups, "ring": _ring}
"""How each shape is drawn."""
