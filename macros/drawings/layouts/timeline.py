"""Timeline: what happened and when, on a line from the top down; what is not yet so has an open mark."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.diagram import Diagram
from macros.drawings.layouts.piece import Piece
from macros.drawings.layouts.stations import Station, on_a_line
from macros.drawings.sign import GROUND, PETROL, disc, family
from macros.drawings.svg import Paint, Point, circle
from macros.language.fields import Phrase, Sentence, StrictModel


class Event(StrictModel):
    """Something that happened."""

    when: Phrase
    """The year, or the date in words."""
    text: Sentence
    """What happened."""
    mark: Literal["dot", "family", "open"] = "dot"
    """The mark on the line: a dot, the yellow circle of the family, or open for what is not yet so."""


class Timeline(Diagram):
    """What happened and when, on a line from the top down."""

    layout: Literal["timeline"]
    """Its form."""
    events: Annotated[tuple[Event, ...], Field(min_length=2, max_length=20)]
    """What happened, in order."""

    @property
    def piece(self) -> Piece:
        """Every event on the line."""
        return on_a_line([Station(MARKS[event.mark], event.when, event.text) for event in self.events])


def _dot(centre: Point) -> Markup:
    return disc(centre, 8)


def _open(centre: Point) -> Markup:
    paint: Paint = {"fill": GROUND, "stroke": PETROL, "stroke-width": 3, "stroke-dasharray": "4 3"}
    return circle("hb-sign-ground", centre, 8, paint)


def _family(centre: Point) -> Markup:
    return family(centre, 11)


MARKS: dict[str, Callable[[Point], Markup]] = {"dot": _dot, "family": _family, "open": _open}
"""How each mark is drawn."""
