"""Levels: boxes in boxes, the family at a round table in the innermost one; arrows lead up and out."""

from __future__ import annotations

from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.diagram import FULL, Diagram, Explained
from macros.drawings.layouts.piece import Piece, beside, centred, explained, stacked
from macros.drawings.layouts.shapes import BOX, FIELD, HOME, Across, framed, inside, up_when
from macros.drawings.layouts.table import seated, seats, table, tied
from macros.drawings.svg import Point
from macros.language.fields import Phrase

_TABLE = 80.0


class OuterLevel(Explained):
    """One box around what is further in."""

    when: Phrase
    """When to come up to it; it stands beside the arrow that leads there."""


class Levels(Diagram):
    """Boxes in boxes, with a round table in the innermost one."""

    layout: Literal["levels"]
    """Its form."""
    centre: Explained
    """The innermost box, beside the table."""
    around: Annotated[tuple[OuterLevel, ...], Field(min_length=1, max_length=3)]
    """What stands around it, from the inside out."""

    @property
    def piece(self) -> Piece:
        """From the innermost box to the one around all."""
        rooms = [FULL]
        for _ in self.around:
            rooms.append(inside(rooms[-1]))
        whole = _centre(self.centre, rooms.pop())
        for level in self.around:
            whole = _around(level, whole, rooms.pop(), BOX if len(rooms) % 2 else FIELD)
        return whole


def _centre(words: Explained, across: Across) -> Piece:
    x, width = inside(across)
    said = explained(words.head, words.text, x + _TABLE, width - _TABLE)
    scene = Piece(76, lambda top: _at_table((x + 32, top + 38)))
    return framed(beside(scene, centred(said, 76)), across, HOME)


def _at_table(centre: Point) -> Markup:
    places = seats(centre, 29)
    return table(centre, 29) + seated(places, 7.5) + tied(centre, places)


def _around(level: OuterLevel, within: Piece, across: Across, part: str) -> Piece:
    """A level: its own words, and what it holds with the reason to come up from there."""
    x, width = inside(across)
    own = explained(level.head, level.text, x, width)
    return framed(stacked([own, up_when(x + 20, level.when, width - 36), within]), across, part)
