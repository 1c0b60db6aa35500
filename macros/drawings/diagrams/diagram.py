"""A diagram: a tall drawing with words in it, that says the same in its description."""

from __future__ import annotations

from dataclasses import dataclass

from macros.drawings.diagrams.piece import Piece
from macros.drawings.sign import Drawing
from macros.drawings.svg import Paint, element, number

WIDTH = 320
"""As wide as the text on a phone of 360 px, so that the letters are there as large as they are here."""
EDGE = 2.0
"""What stays free at each side, so that no line is cut off."""
FULL = (EDGE, WIDTH - 2 * EDGE)
"""Where something that takes the whole width begins, and how wide it is."""


@dataclass(frozen=True)
class Diagram:
    """A diagram as it is designed; `description` says all that it says."""

    title: str
    description: str
    piece: Piece

    def drawn(self, id_prefix: str) -> Drawing:
        """The diagram as a picture that speaks; `id_prefix` has to be unique in the page."""
        title_id, description_id = f"{id_prefix}-title", f"{id_prefix}-desc"
        height = round(self.piece.height + 2 * EDGE)
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
        painted = element("g", {"data-search-exclude": ""}, self.piece.paint(EDGE))
        return Drawing(element("svg", attributes, title, description, painted), self.title, self.description)
