"""Words in a diagram: where they break into lines, how much room that takes, and how they are painted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from macros.drawings.sign import INK
from macros.drawings.svg import Paint, Point, element
from macros.drawings.text_lines import BOLDER, lines_of, width_of

SIZE, LEADING = 15, 20


@dataclass(frozen=True)
class Words:
    """A text in lines, each no wider than its room; `part` is its class in the style sheet."""

    text: str
    room: float
    size: float = SIZE
    heavy: bool = False
    part: str = "hb-diagram-text"
    fill: str = INK

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Where it breaks."""
        return lines_of(self.text, self.room, self.measured)

    @property
    def too_wide(self) -> tuple[str, ...]:
        """The words that are wider than the room, and so had to be cut in two."""
        return tuple(word for word in self.text.split() if width_of(word, self.measured) > self.room)

    @property
    def height(self) -> float:
        """What the lines need, from the top of the first to the foot of the last."""
        return len(self.lines) * self._leading

    @property
    def measured(self) -> float:
        """The size by which their width is measured."""
        return self.size * (BOLDER if self.heavy else 1)

    @property
    def _leading(self) -> float:
        return LEADING / SIZE * self.size

    def at(self, corner: Point) -> Markup:
        """Painted with the left top corner here."""
        return self._painted(corner, "start")

    def around(self, x: float, top: float) -> Markup:
        """Painted on both sides of a vertical line."""
        return self._painted((x, top), "middle")

    def _painted(self, start: Point, anchor: str) -> Markup:
        """A space ends each line but the last, so that the lines are read as one sentence."""
        x, top = start
        spaced = [*(f"{line} " for line in self.lines[:-1]), self.lines[-1]]
        feet = (top + self.size + self._leading * row for row in range(len(spaced)))
        spans = (element("tspan", {"x": x, "y": foot}, one) for foot, one in zip(feet, spaced, strict=True))
        weight = "700" if self.heavy else "400"
        paint: Paint = {"fill": self.fill, "font-size": self.size, "font-weight": weight, "text-anchor": anchor}
        return element("text", {"class": self.part, **paint}, *spans)


def plain(text: str, room: float) -> Words:
    """Running text."""
    return Words(text, room)


def heading(text: str, room: float, size: float = SIZE) -> Words:
    """What a part is called."""
    return Words(text, room, size, heavy=True)
