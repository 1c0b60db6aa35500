"""Stairs: numbered boxes, each further from where one begins than the one before, and when to go on to the next."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.drawings.layouts.diagram import EDGE, FULL, WIDTH, Diagram, Explained
from macros.drawings.layouts.piece import Piece, stacked
from macros.drawings.layouts.shapes import HOME, card, down_arrow, down_when, framed, inside, of_the_family
from macros.language.fields import Phrase

_TREAD = 16.0
_ARROW, _WORDS = 25.0, 16.0


class Stair(Explained):
    """One box."""

    when: Phrase | None = None
    """When to go on to it; it stands beside the arrow that leads there."""


class Stairs(Diagram):
    """Numbered boxes, each further from where one begins, below a line about the family."""

    layout: Literal["stairs"]
    """Its form."""
    above: Phrase
    """What holds on all of them; it stands at the top, beside the yellow circle of the family."""
    stairs: Annotated[tuple[Stair, ...], Field(min_length=2, max_length=5)]
    """From where one begins to where one seldom comes."""

    @property
    def piece(self) -> Piece:
        """The line of the family, and then stair after stair."""
        width = WIDTH - 2 * EDGE - (len(self.stairs) - 1) * _TREAD
        pieces = [framed(of_the_family(self.above, inside(FULL)), FULL, HOME)]
        for number, stair in enumerate(self.stairs):
            x = EDGE + _TREAD * number
            pieces += [_on(stair.when, x + _ARROW), card(stair.head, stair.text, (x, width), str(number + 1))]
        return stacked(pieces)


def _on(when: str | None, x: float) -> Piece:
    """The arrow to a stair."""
    return down_when(x, when, WIDTH - EDGE - x - _WORDS) if when else down_arrow(x)
