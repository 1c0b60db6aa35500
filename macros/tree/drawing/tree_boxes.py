"""One box of a tree's drawing: how large its text makes it, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.drawings.outcome_kinds import KIND_SIGNS
from macros.drawings.sign import SIDE
from macros.drawings.svg import Point, Rect, element, number, path
from macros.drawings.text_lines import BOLDER, lines_of
from macros.tree.drawing.tree_parts import Box

FONT, LEADING = 15, 20
SMALL, SMALL_LEADING = 14, 18
PADDING = 12
_SIGN = 20
_HEAD = 28


@dataclass(frozen=True)
class BoxText:
    """The text of a box, broken into lines that fit its room."""

    box: Box
    room: float
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """What the text needs, with space around it."""
        return 2 * PADDING + len(self.lines) * LEADING - 4 + (_HEAD if self.box.sign else 0)


def box_text(box: Box, width: float) -> BoxText:
    """The text of the box, broken to fit this width."""
    room = width - 2 * PADDING
    return BoxText(box, room, lines_of(box.text, room, FONT * (BOLDER if box.is_question else 1)))


def paint_box(text: BoxText, rect: Rect) -> Markup:
    """The box as a link, with a mark that stays hidden until the box is on the reader's path."""
    box = text.box
    frame = element("rect", {"class": "hb-node-box", **rect.attributes, "rx": 12 if box.is_question else 4})
    x, y = rect.x + PADDING, rect.y + PADDING
    first = y + FONT - 3 + (_HEAD if box.sign else 0)
    link = element("a", {"href": box.href}, frame, _paint_head(box, (x, y - 2)), text_block(text.lines, (x, first)))
    return element("g", {"class": f"hb-node hb-node-{box.kind}", "data-node": box.id}, link, _path_mark(rect))


def text_block(lines: tuple[str, ...], start: Point, part: str = "hb-node-text", leading: float = LEADING) -> Markup:
    """Lines of text; a space ends each but the last, so that they are read as one sentence."""
    x, y = start
    spaced = [*(f"{line} " for line in lines[:-1]), lines[-1]]
    spans = (element("tspan", {"x": x, "y": y + leading * row}, line) for row, line in enumerate(spaced))
    return element("text", {"class": part}, *spans)


def _paint_head(box: Box, corner: Point) -> Markup:
    if box.sign is None:
        return Markup("")
    x, y = corner
    move = f"translate({number(x)} {number(y)}) scale({_SIGN / SIDE:.4f})"
    sign = element("g", {"class": "hb-sign", "transform": move}, KIND_SIGNS[box.sign].shapes)
    return sign + element("text", {"class": "hb-node-word", "x": x + _SIGN + 8, "y": y + 15}, f"{box.word} ")


def _path_mark(rect: Rect) -> Markup:
    x, y = rect.x + 2, rect.y + 2
    disc = element("circle", {"cx": x, "cy": y, "r": 9})
    tick = path("hb-path-tick", f"M{number(x - 4)} {number(y)}l3 3.4l5.2-6.4", {})
    return element("g", {"class": "hb-path-mark", "display": "none"}, disc, tick)
