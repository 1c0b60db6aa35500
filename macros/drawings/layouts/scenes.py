"""Scenes: boxes that follow on each other, each with a picture of its own and a short list beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.diagram import FULL, Diagram
from macros.drawings.layouts.piece import Piece, beside, centred, space, stacked, written
from macros.drawings.layouts.shapes import down_arrow, framed, inside, points
from macros.drawings.layouts.table import free, seated, seats, table, tied
from macros.drawings.layouts.words import heading
from macros.drawings.sign import carved, solid
from macros.drawings.svg import Point, number
from macros.language.fields import Phrase, StrictModel

_X, _ROOM = inside(FULL)
_SCENE, _MIDDLE = 90.0, 40.0
_RING, _SEAT = 32.0, 8.0


class Scene(StrictModel):
    """One box."""

    head: Phrase
    """What it is called."""
    picture: Literal["free-places", "together", "list"]
    """The picture in it, each with the family: a table with free places, everybody at the table, or a list."""
    points: Annotated[tuple[Phrase, ...], Field(min_length=1, max_length=8)]
    """What stands beside the picture, each with a dot before it."""


class Scenes(Diagram):
    """Boxes that follow on each other, each with a picture and a short list."""

    layout: Literal["scenes"]
    """Its form."""
    scenes: Annotated[tuple[Scene, ...], Field(min_length=2, max_length=5)]
    """The boxes, in order."""

    @property
    def piece(self) -> Piece:
        """Box after box, with an arrow to the next."""
        pieces: list[Piece] = []
        for scene in self.scenes:
            pieces += [*([down_arrow(_X + _MIDDLE)] if pieces else []), _box(scene)]
        return stacked(pieces)


def _box(scene: Scene) -> Piece:
    x, room = _X + _SCENE, _ROOM - _SCENE
    words = stacked([written(heading(scene.head, room), x), space(4), points(scene.points, x, room)])
    height = max(words.height, 2 * _MIDDLE + 4)
    picture = Piece(height, lambda top: PICTURES[scene.picture]((_X + _MIDDLE, top + height / 2)))
    return framed(beside(picture, centred(words, height)), FULL)


def _free_places(centre: Point) -> Markup:
    """Places that nobody has taken yet."""
    return table(centre, _RING) + free(seats(centre, _RING), _SEAT) + tied(centre, [])


def _together(centre: Point) -> Markup:
    places = seats(centre, _RING)
    return table(centre, _RING) + seated(places, _SEAT) + tied(centre, places)


def _list(centre: Point) -> Markup:
    x, y = centre[0] - 30, centre[1] - 36
    sheet = solid(f"M{number(x)} {number(y + 6)}q0-6 6-6h34l16 16v50q0 6-6 6h-44q-6 0-6-6z")
    ticks = "".join(f"M{number(x + 9)} {number(y + 23 + 17 * row)}l4 5l7-9m8 4h18" for row in range(3))
    return sheet + carved(ticks, 3.4) + tied((centre[0] + 28, centre[1] + 26), [])


PICTURES: dict[str, Callable[[Point], Markup]] = {
    "free-places": _free_places,
    "together": _together,
    "list": _list,
}
"""How each picture is drawn."""
