"""Track: numbered marks on a line that leads to the family."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Literal

from pydantic import Field

from macros.drawings.layouts.diagram import Diagram, Explained
from macros.drawings.layouts.piece import Piece
from macros.drawings.layouts.shapes import in_disc, on_disc
from macros.drawings.layouts.stations import Station, on_a_line
from macros.drawings.sign import family


class NumberedTrack(Diagram):
    """Numbered marks on a line that leads to the family."""

    layout: Literal["track"]
    """Its form."""
    marks: Annotated[tuple[Explained, ...], Field(min_length=3, max_length=9)]
    """What has to be passed, in order."""
    goal: Explained
    """Where it leads; it stands beside the yellow circle of the family."""

    @property
    def piece(self) -> Piece:
        """Mark after mark, and then the goal."""
        numbers = [str(number) for number, _ in enumerate(self.marks, 1)]
        marks = [
            Station(partial(in_disc, number), mark.head, mark.text)
            for number, mark in zip(numbers, self.marks, strict=True)
        ]
        goal = Station(lambda centre: family(centre, 13), self.goal.head, self.goal.text)
        line = on_a_line([*marks, goal])
        return Piece(line.height, line.paint, (*line.words, *map(on_disc, numbers)))
