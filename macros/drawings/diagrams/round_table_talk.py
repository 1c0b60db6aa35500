"""The round table in three parts: before, during and after."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from macros.drawings.diagrams.diagram import FULL, Diagram
from macros.drawings.diagrams.piece import Piece, beside, centred, space, stacked, written
from macros.drawings.diagrams.shapes import down_arrow, framed, inside, points
from macros.drawings.diagrams.table import free, seated, seats, table, tied
from macros.drawings.diagrams.words import heading
from macros.drawings.sign import carved, solid
from macros.drawings.svg import Point, number

_X, _ROOM = inside(FULL)
_SCENE, _MIDDLE = 90.0, 40.0
_RING, _SEAT = 32.0, 8.0

_BEFORE = ("Kies met het gezin wie er komt, en wanneer", "Bereid het gesprek samen voor")
_DURING = (
    "Begin bij de doelen van het gezin",
    "Zorg dat ieder zich veilig voelt",
    "Vraag het gezin of het niet te veel wordt",
    "Maak samen afspraken",
)
_AFTER = ("Zet op een lijst wie wat doet", "Kijk samen terug, ook als de hulp klaar is")


def round_table_talk() -> Diagram:
    """Three boxes below each other, each with its own picture, the family in all of them."""
    parts = (
        ("Vooraf", _BEFORE, _invited, "een tafel met het gezin in het midden en lege plaatsen"),
        ("Tijdens", _DURING, _together, "iedereen zit om het gezin en heeft er een lijn mee"),
        ("Na afloop", _AFTER, _listed, "een lijst met vinkjes, met het gezin erbij"),
    )
    said = " ".join(f"{head}: {seen}. {'. '.join(texts)}." for head, texts, _, seen in parts)
    first, second, third = (_part(head, texts, scene) for head, texts, scene, _ in parts)
    on = down_arrow(_X + _MIDDLE)
    return Diagram("De rondetafel: vooraf, tijdens en na afloop", said, stacked([first, on, second, on, third]))


def _part(head: str, texts: Sequence[str], scene: Callable[[Point], Markup]) -> Piece:
    x, room = _X + _SCENE, _ROOM - _SCENE
    words = stacked([written(heading(head, room), x), space(4), points(texts, x, room)])
    height = max(words.height, 2 * _MIDDLE + 4)
    picture = Piece(height, lambda top: scene((_X + _MIDDLE, top + height / 2)))
    return framed(beside(picture, centred(words, height)), FULL)


def _invited(centre: Point) -> Markup:
    """Places that nobody has taken yet."""
    return table(centre, _RING) + free(seats(centre, _RING), _SEAT) + tied(centre, [])


def _together(centre: Point) -> Markup:
    places = seats(centre, _RING)
    return table(centre, _RING) + seated(places, _SEAT) + tied(centre, places)


def _listed(centre: Point) -> Markup:
    x, y = centre[0] - 30, centre[1] - 36
    sheet = solid(f"M{number(x)} {number(y + 6)}q0-6 6-6h34l16 16v50q0 6-6 6h-44q-6 0-6-6z")
    ticks = "".join(f"M{number(x + 9)} {number(y + 23 + 17 * row)}l4 5l7-9m8 4h18" for row in range(3))
    return sheet + carved(ticks, 3.4) + tied((centre[0] + 28, centre[1] + 26), [])
