"""The 80-20 sum: of a hundred clients most are helped smoothly, some with an adjustment, a few only together."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from macros.drawings.diagrams.diagram import EDGE, FULL, WIDTH, Diagram
from macros.drawings.diagrams.piece import Piece, explained, space, stacked, written
from macros.drawings.diagrams.shapes import FIELD, framed, inside
from macros.drawings.diagrams.table import seated, seats
from macros.drawings.diagrams.words import heading, plain
from macros.drawings.sign import PETROL, family, joined
from macros.drawings.svg import Point, circle

_ROOM, _LARGE = WIDTH - 2 * EDGE, 21

_GROUPS = (
    ("80 of meer", "Eén organisatie helpt hen soepel."),
    ("De meeste anderen", "Bij hen lukt het met een aanpassing. Hier zijn dat er 16."),
    ("4 of minder", "Dit vraagt te veel van één organisatie. Zoek samen met anderen een antwoord."),
)
_MODEL = ("Een denkmodel, geen telling", "Stel: 100 mensen of gezinnen vragen hulp bij één organisatie.")


def eighty_twenty() -> Diagram:
    """A hundred clients in three groups: plain, with a ring around them, and at a round table."""
    said = [f"{head}: {text}" for head, text in _GROUPS]
    pieces = [
        framed(explained(*_MODEL, *inside(FULL)), FULL, FIELD),
        *_group(*_GROUPS[0], _crowd(80, _plain, 10, 23)),
        *_group(*_GROUPS[1], _crowd(16, _with_ring, 10, 29)),
        *_group(*_GROUPS[2], _crowd(4, _at_table, 5, 52)),
    ]
    return Diagram(
        "De 80-20-regel: een denkmodel",
        f"{_MODEL[0]}. {_MODEL[1]} Honderd gele cirkels, in drie groepen. {said[0]} {said[1]} Om hen staat een ring. "
        f"{said[2]} Zij zitten elk aan een ronde tafel.",
        stacked(pieces),
    )


def _group(head: str, text: str, crowd: Piece) -> list[Piece]:
    words = written(heading(head, _ROOM, _LARGE), EDGE), written(plain(text, _ROOM), EDGE)
    return [space(16), *words, space(8), crowd]


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
