"""A diagram: a tall drawing with words in it, that says the same in its description."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Annotated

from pydantic import StringConstraints

from macros.drawings.layouts.piece import Piece
from macros.drawings.sign import Drawing
from macros.drawings.svg import Paint, element, number
from macros.language.fields import Phrase, Sentence, SourceRefs, StrictModel, Title

WIDTH = 320
"""As wide as the text on a phone of 360 px, so that the letters are there as large as they are here."""
EDGE = 2.0
"""What stays free at each side, so that no line is cut off."""
FULL = (EDGE, WIDTH - 2 * EDGE)
"""Where something that takes the whole width begins, and how wide it is."""

AllThatItSays = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1200)]


class Explained(StrictModel):
    """A heading with a text below it."""

    head: Phrase
    """What it is called."""
    text: Sentence
    """What there is to say of it."""


class Diagram(StrictModel, ABC):
    """A drawing with words in it, as an author filled it in."""

    title: Title
    """What stands below it."""
    description: AllThatItSays
    """All that it says, for who listens: every word that stands in it too."""
    sources: SourceRefs | None = None
    """Where what it says comes from; their numbers stand below it, and it takes them along when it is printed alone."""

    @property
    @abstractmethod
    def piece(self) -> Piece:
        """All that is painted."""

    def drawn(self, id_prefix: str) -> Drawing:
        """The diagram as a picture that speaks; `id_prefix` has to be unique in the page."""
        piece = self.piece
        title_id, description_id = f"{id_prefix}-title", f"{id_prefix}-desc"
        height = round(piece.height + 2 * EDGE)
        attributes: Paint = {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "hb-diagram",
            "role": "img",
            "aria-labelledby": title_id,
            "aria-describedby": description_id,
            "viewBox": f"0 0 {WIDTH} {number(height)}",
            "width": WIDTH,
            "height": height,
            "font-family": "system-ui, sans-serif",
        }
        title = element("title", {"id": title_id}, self.title)
        description = element("desc", {"id": description_id}, self.description)
        painted = element("g", {"data-search-exclude": ""}, piece.paint(EDGE))
        return Drawing(element("svg", attributes, title, description, painted), self.title, self.description)
