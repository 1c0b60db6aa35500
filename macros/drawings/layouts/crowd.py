"""Crowd: as many yellow circles as there are people, in groups, each group with something of its own around them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.diagram import EDGE, FULL, WIDTH, Diagram, Explained
from macros.drawings.layouts.piece import Piece, explained, space, stacked, written
from macros.drawings.layouts.shapes import FIELD, framed, inside
from macros.drawings.layouts.table import seated, seats
from macros.drawings.layouts.words import heading, plain
from macros.drawings.sign import PETROL, family, joined
from macros.drawings.svg import Point, circle
from macros.language.written_values import AsWhole

_ROOM, _LARGE = WIDTH - 2 * EDGE, 21


class Group(Explained):
    """People who have something in common."""

    many: Annotated[int, Field(ge=1, le=200), AsWhole]
    """How many circles there are."""
    around: Literal["nothing", "ring", "table"] = "nothing"
    """What stands around each of them."""


class Crowd(Diagram):
    """Groups of yellow circles, below what they are."""

    layout: Literal["crowd"]
    """Its form."""
    above: Explained
    """What the circles are; it stands at the top."""
    groups: Annotated[tuple[Group, ...], Field(min_length=2, max_length=5)]
    """The groups, from the top down."""

    @property
    def piece(self) -> Piece:
        """What they are, and then group after group."""
        pieces = [framed(explained(self.above.head, self.above.text, *inside(FULL)), FULL, FIELD)]
        for group in self.groups:
            words = heading(group.head, _ROOM, _LARGE), plain(group.text, _ROOM)
            pieces += [space(16), *(written(one, EDGE) for one in words), space(8)]
            pieces.append(_crowd(group.many, *AROUND[group.around]))
        return stacked(pieces)


def _crowd(many: int, one: Callable[[Point], Markup], per_row: int, high: float) -> Piece:
    wide = (WIDTH - 2 * EDGE) / per_row

    def paint(top: float) -> Markup:
        spots = (divmod(number, per_row) for number in range(many))
        return joined(*(one((EDGE + wide * (column + 0.5), top + high * (row + 0.5))) for row, column in spots))

    return Piece(high * -(-many // per_row), paint)


def _plain(centre: Point) -> Markup:
    return family(centre, 8, 2)


def _with_ring(centre: Point) -> Markup:
    return _ring(centre, 12.5, 2.6) + family(centre, 8, 2)


def _at_table(centre: Point) -> Markup:
    return _ring(centre, 19, 3) + seated(seats(centre, 19), 5.5) + family(centre, 8, 2)


def _ring(centre: Point, radius: float, width: float) -> Markup:
    return circle("hb-sign-line", centre, radius, {"fill": "none", "stroke": PETROL, "stroke-width": width})


AROUND: dict[str, tuple[Callable[[Point], Markup], int, float]] = {
    "nothing": (_plain, 10, 23),
    "ring": (_with_ring, 10, 29),
    "table": (_at_table, 5, 52),
}
"""How each circle of a group is drawn, how many stand in a row, and how high a row is."""
