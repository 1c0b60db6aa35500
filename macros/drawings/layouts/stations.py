"""A line down the side with stations on it, and beside each what belongs there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from macros.drawings.layouts.diagram import EDGE, WIDTH
from macros.drawings.layouts.piece import Piece, explained, space, stacked
from macros.drawings.layouts.words import LEADING
from macros.drawings.sign import joined, stroke
from macros.drawings.svg import Point, line

_LINE = EDGE + 15
_WORDS = 44.0
_GAP = 16.0
_ABOVE = 5.0
"""How far a mark may stand out above its words."""


@dataclass(frozen=True)
class Station:
    """A mark on the line, with a heading and a text."""

    mark: Callable[[Point], Markup]
    head: str
    text: str


def on_a_line(stations: Sequence[Station]) -> Piece:
    """The stations in order, from the top down, on a line from the first to the last."""
    words = [explained(one.head, one.text, _WORDS, WIDTH - EDGE - _WORDS) for one in stations]
    whole = stacked(words, _GAP)

    def paint(top: float) -> Markup:
        centres = []
        y = top + LEADING / 2
        for piece in words:
            centres.append((_LINE, y))
            y += piece.height + _GAP
        marks = [station.mark(centre) for station, centre in zip(stations, centres, strict=True)]
        return joined(stroke(line(centres[0], centres[-1]), 3), *marks, whole.paint(top))

    return stacked([space(_ABOVE), Piece(whole.height, paint, whole.words)])
