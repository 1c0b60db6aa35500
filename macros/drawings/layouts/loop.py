"""Loop: numbered boxes below each other on the field of the family, with a way back from one to the one before it."""

from __future__ import annotations

from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field, model_validator

from macros.drawings.layouts.diagram import FULL, Diagram, Explained
from macros.drawings.layouts.piece import Piece, explained, space, stacked
from macros.drawings.layouts.shapes import (
    FIELD,
    HOME,
    LINE,
    arrow,
    card,
    down_arrow,
    framed,
    inside,
    of_the_family,
)
from macros.drawings.sign import stroke
from macros.drawings.svg import line
from macros.language.fields import Phrase
from macros.reading.written_form import FormError, FormFault

_WITHIN = inside(FULL)
_DOWN, _BACK = 39.0, 210.0
_ABOVE, _BELOW = 30.0, 18.0


class LoopBox(Explained):
    """One numbered box."""

    back: Explained | None = None
    """What leads from here back to the box before it."""


class Loop(Diagram):
    """Numbered boxes below each other on the field of the family, with ways back."""

    layout: Literal["loop"]
    """Its form."""
    above: Phrase
    """What holds in all of them; it stands at the top, beside the yellow circle of the family."""
    boxes: Annotated[tuple[LoopBox, ...], Field(min_length=3, max_length=7)]
    """What follows on what."""

    @model_validator(mode="after")
    def _first_leads_on(self) -> Loop:
        if self.boxes[0].back:
            message = "the first box has no box before it to go back to"
            help_ = "put it at the box from which one goes back"
            raise FormError([FormFault(("boxes", 0, "back"), "back-to-nothing", message, help=help_)])
        return self

    @property
    def piece(self) -> Piece:
        """The line of the family, and then box after box."""
        pieces = [of_the_family(self.above, _WITHIN), space(10)]
        for number, box in enumerate(self.boxes, 1):
            if number > 1:
                pieces.append(_there_and_back(box.back) if box.back else down_arrow(_DOWN))
            pieces.append(card(box.head, box.text, _WITHIN, str(number)))
        return framed(stacked(pieces), FULL, HOME)


def _there_and_back(back: Explained) -> Piece:
    """An arrow down at the left, and at the right one back up, through what it is about."""
    across = (_DOWN + 28, _WITHIN[0] + _WITHIN[1] - _DOWN - 28)
    aside = framed(explained(back.head, back.text, *inside(across)), across, FIELD)
    height = _ABOVE + aside.height + _BELOW

    def paint(top: float) -> Markup:
        there = arrow([(_DOWN, top + 1), (_DOWN, top + height - 2)])
        back = arrow([(_BACK, top + _ABOVE), (_BACK, top + 2)])
        out = stroke(line((_BACK, top + height), (_BACK, top + height - _BELOW)), LINE)
        return there + out + back + aside.paint(top + _ABOVE)

    return Piece(height, paint, aside.words)
