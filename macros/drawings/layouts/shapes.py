"""The shapes that diagrams share: boxes, numbers in a disc, lists, and arrows."""

from __future__ import annotations

import math
from collections.abc import Sequence

from markupsafe import Markup

from macros.drawings.layouts.piece import Piece, beside, centred, explained, space, stacked, written
from macros.drawings.layouts.words import LEADING, Words, heading, plain
from macros.drawings.lines import turning
from macros.drawings.sign import GROUND, INK, PETROL, TINT, disc, family, solid, stroke
from macros.drawings.svg import Point, Rect, element, number

PADDING = 12.0
LINE = 3.0
_BADGE = 13.0
_HEAD_LENGTH, _HEAD_HALF = 10.0, 6.0
Across = tuple[float, float]
"""Where something begins from the left, and how wide it is."""

BOX, FIELD, HOME = "hb-diagram-box", "hb-diagram-field", "hb-diagram-home"
_PAINTS = {BOX: (GROUND, PETROL), FIELD: (TINT, PETROL), HOME: ("#fff6df", INK)}


def inside(across: Across) -> Across:
    """What a box leaves for its words."""
    return across[0] + PADDING, across[1] - 2 * PADDING


def framed(piece: Piece, across: Across, part: str = BOX) -> Piece:
    """A piece in a box; the piece itself knows how far it is from the sides."""
    x, width = across
    height = piece.height + 2 * PADDING - 3
    fill, edge = _PAINTS[part]

    def paint(top: float) -> Markup:
        size = Rect(x, top, width, height).attributes
        frame = element("rect", {"class": part, **size, "rx": 12, "fill": fill, "stroke": edge, "stroke-width": 2})
        return element("g", {}, frame, piece.paint(top + PADDING - 2))

    return Piece(height, paint, piece.words)


def card(head: str, text: str, across: Across, badge: str = "") -> Piece:
    """A box with a heading and a text, and a number before them when it is a step."""
    x, width = inside(across)
    if not badge:
        return framed(explained(head, text, x, width), across)
    indent = 2 * _BADGE + 10
    numbered = Piece(LEADING, lambda top: in_disc(badge, (x + _BADGE, top + LEADING / 2)), (on_disc(badge),))
    return framed(beside(numbered, explained(head, text, x + indent, width - indent)), across)


def in_disc(text: str, centre: Point) -> Markup:
    """A number on a petrol disc."""
    return element("g", {}, disc(centre, _BADGE), on_disc(text).around(centre[0], centre[1] - LEADING / 2))


def on_disc(text: str) -> Words:
    """A number as it is written there."""
    return Words(text, 2 * _BADGE, heavy=True, part="hb-diagram-number", fill=GROUND)


def of_the_family(text: str, across: Across) -> Piece:
    """What is said of the family, after its yellow circle."""
    x, width = across
    words = written(heading(text, width - 40), x + 40)
    high = max(words.height, 30)
    sign = Piece(high, lambda top: family((x + 15, top + high / 2), 14))
    return beside(sign, centred(words, high))


def points(texts: Sequence[str], x: float, room: float) -> Piece:
    """A list, each text with a dot before it."""
    return stacked([_point(text, x, room) for text in texts], 4)


def _point(text: str, x: float, room: float) -> Piece:
    words = written(plain(text, room - 14), x + 14)
    return Piece(words.height, lambda top: disc((x + 4, top + LEADING / 2), 3) + words.paint(top), words.words)


def arrow(track: Sequence[Point]) -> Markup:
    """A line with rounded turns that ends in an arrowhead."""
    (x0, y0), (x, y) = track[-2:]
    length = math.dist((x0, y0), (x, y))
    right, down = (x - x0) / length, (y - y0) / length
    foot = x - right * _HEAD_LENGTH, y - down * _HEAD_LENGTH
    sides = [(foot[0] + side * down * _HEAD_HALF, foot[1] - side * right * _HEAD_HALF) for side in (-1, 1)]
    head = "M{} {}L{} {}L{} {}Z".format(*(number(value) for point in ((x, y), *sides) for value in point))
    return stroke(turning((*track[:-1], foot)), LINE) + solid(head)


def down_arrow(x: float, height: float = 30) -> Piece:
    """An arrow from one piece to the next."""
    return Piece(height, lambda top: arrow([(x, top + 1), (x, top + height - 2)]))


def down_when(x: float, text: str, room: float) -> Piece:
    """An arrow to the next piece, with beside it when to follow it."""
    words = stacked([space(7), written(plain(text, room), x + 16), space(7)])
    return beside(down_arrow(x, max(words.height, 36)), words)


def up_when(x: float, text: str, room: float) -> Piece:
    """An arrow up out of the next piece, with beside it when to follow it."""
    words = stacked([space(7), written(plain(text, room), x + 16), space(7)])
    height = max(words.height, 36)
    return beside(Piece(height, lambda top: arrow([(x, top + height), (x, top + 3)])), words)
