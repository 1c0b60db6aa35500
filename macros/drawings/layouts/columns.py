"""Columns: two round tables side by side, and below them what there is to say of each, row beside row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.diagram import EDGE, WIDTH, Diagram
from macros.drawings.layouts.piece import Piece, beside, explained, stacked
from macros.drawings.layouts.shapes import Across, arrow, framed
from macros.drawings.layouts.table import seated, seats, table, tied
from macros.drawings.layouts.words import heading
from macros.drawings.sign import carved, coach
from macros.drawings.svg import Point, around, line
from macros.language.fields import Phrase, Sentence, StrictModel

_GAP = 6.0
_WIDE = (WIDTH - 2 * EDGE - _GAP) / 2
_COLUMNS = ((EDGE, _WIDE), (EDGE + _WIDE + _GAP, _WIDE))
_PADDING = 9.0
_SCENE, _RING, _SEAT, _COACH = 124.0, 40.0, 9.0, 12.0
_FROM = 135.0
"""In which direction the one with the yellow heart sits, or comes from; 0 is up."""


class Column(StrictModel):
    """What stands at the top of a column."""

    head: Phrase
    """What it is called."""
    heart: Literal["at-the-table", "from-outside"]
    """Where the one with the yellow heart is: among those at the table, or coming to stand beside the family."""


class ColumnsRow(StrictModel):
    """What there is to say of both."""

    head: Phrase
    """What it is about."""
    left: Sentence
    """What there is to say of the left one."""
    right: Sentence
    """What there is to say of the right one."""


class Columns(Diagram):
    """Two round tables side by side, and what there is to say of each."""

    layout: Literal["columns"]
    """Its form."""
    left: Column
    """The left one."""
    right: Column
    """The right one."""
    rows: Annotated[tuple[ColumnsRow, ...], Field(min_length=1, max_length=5)]
    """What there is to say, row below row."""

    @property
    def piece(self) -> Piece:
        """Both columns, each row as high as the higher of its two texts."""
        left = _texts([(row.head, row.left) for row in self.rows], _COLUMNS[0])
        right = _texts([(row.head, row.right) for row in self.rows], _COLUMNS[1])
        heights = [max(one.height, other.height) for one, other in zip(left, right, strict=True)]
        sides = (self.left, left, _COLUMNS[0]), (self.right, right, _COLUMNS[1])
        return beside(*(_column(column, across, _as_high(texts, heights)) for column, texts, across in sides))


def _texts(rows: Sequence[tuple[str, str]], across: Across) -> list[Piece]:
    return [explained(*row, across[0] + _PADDING, across[1] - 2 * _PADDING) for row in rows]


def _as_high(pieces: Sequence[Piece], heights: Sequence[float]) -> list[Piece]:
    return [Piece(height, one.paint, one.words) for one, height in zip(pieces, heights, strict=True)]


def _column(column: Column, across: Across, rows: list[Piece]) -> Piece:
    x, width = across
    words, scene = heading(column.head, width), SCENES[column.heart]
    title = Piece(words.height, lambda top: words.around(x + width / 2, top), (words,))
    picture = Piece(_SCENE, lambda top: scene((x + width / 2, top + _SCENE / 2)))
    return framed(stacked([title, picture, stacked(rows, 10)]), across)


def _at_the_table(centre: Point) -> Markup:
    """Somebody at the table has become the coach."""
    here, *others = seats(centre, _RING, _FROM)
    return table(centre, _RING) + seated(others, _SEAT) + tied(centre, [here], 5) + coach(here, _COACH + 1)


def _from_outside(centre: Point) -> Markup:
    """Everybody still sits there, and the coach comes from outside to stand beside the family."""
    places = seats(centre, _RING, _FROM + 36)
    way = around(centre, _RING + 36, _FROM), around(centre, 33, _FROM)
    coming = carved(line(*way), 11) + arrow(way) + coach(around(centre, 20, _FROM), _COACH)
    return table(centre, _RING) + seated(places, _SEAT) + tied(centre, []) + coming


SCENES: dict[str, Callable[[Point], Markup]] = {"at-the-table": _at_the_table, "from-outside": _from_outside}
"""How a column begins."""
