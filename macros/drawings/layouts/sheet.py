"""Sheet: the family with somebody beside it above, others below, and between them a sheet that ties them together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.diagram import FULL, WIDTH, Diagram, Explained
from macros.drawings.layouts.piece import Piece, beside, centred, explained, space, stacked, written
from macros.drawings.layouts.shapes import HOME, LINE, framed, inside
from macros.drawings.layouts.words import heading, plain
from macros.drawings.sign import GROUND, PETROL, carved, coach, disc, family, joined, stroke
from macros.drawings.svg import Paint, Rect, circle, line, number, path
from macros.language.fields import Phrase

_X, _ROOM = inside(FULL)
_SCENE = 104.0
_SHEET, _FOLD = 192.0, 16.0


class BelowSheet(Explained):
    """Who stands below the sheet."""

    who: Literal["one", "several"] = "several"
    """How they are drawn: one who guards it, with a tick, or several."""


class Sheet(Diagram):
    """The family with somebody beside it, a sheet, and who stands below."""

    layout: Literal["sheet"]
    """Its form."""
    above: Phrase
    """What stands over the family."""
    beside: Explained
    """Who stands beside the family."""
    sheet: Explained
    """What stands on the sheet."""
    below: Annotated[tuple[BelowSheet, ...], Field(min_length=1, max_length=4)]
    """Who stands below it."""

    @property
    def piece(self) -> Piece:
        """The field of the family, the sheet, and the box below."""
        home = [written(heading(self.above, _ROOM), _X), space(4), _row(_family_and_coach, self.beside, 96)]
        below: list[Piece] = []
        for row in self.below:
            below += [*([space(14)] if below else []), _row(_guard if row.who == "one" else _others, row, 40)]
        tied = [_link(), _plan(self.sheet), _link()]
        return stacked([framed(stacked(home), FULL, HOME), *tied, framed(stacked(below), FULL)])


def _row(scene: Callable[[float], Markup], words: Explained, least: float) -> Piece:
    said = explained(words.head, words.text, _X + _SCENE, _ROOM - _SCENE)
    height = max(said.height, least)
    return beside(Piece(height, lambda top: scene(top + height / 2)), centred(said, height))


def _link() -> Piece:
    return Piece(24, lambda top: stroke(line((WIDTH / 2, top), (WIDTH / 2, top + 24)), LINE))


def _plan(said: Explained) -> Piece:
    """A sheet with a folded corner, and its words in the middle."""
    words = heading(said.head, _SHEET - 24), plain(said.text, _SHEET - 24)
    height = sum(one.height for one in words) + 22

    def paint(top: float) -> Markup:
        written_on = words[0].around(WIDTH / 2, top + 10), words[1].around(WIDTH / 2, top + 10 + words[0].height)
        return joined(_paper(Rect((WIDTH - _SHEET) / 2, top, _SHEET, height)), *written_on)

    return Piece(height, paint, words)


def _paper(rect: Rect) -> Markup:
    left, top, right = number(rect.x), number(rect.y), number(rect.x + rect.width)
    corner, below = number(rect.x + rect.width - _FOLD), number(rect.y + _FOLD)
    edge = f"M{corner} {top}H{left}V{number(rect.bottom)}H{right}V{below}Z"
    paint: Paint = {"fill": GROUND, "stroke": PETROL, "stroke-width": 2, "stroke-linejoin": "round"}
    return path("hb-diagram-box", edge, paint) + stroke(f"M{corner} {top}V{below}H{right}", 2)


def _family_and_coach(y: float) -> Markup:
    """The family in the middle of its own people, and the coach so close that the two touch."""
    paint: Paint = {"fill": GROUND, "stroke": PETROL, "stroke-width": 2.4}
    own = [circle("hb-sign-ground", (_X + 9, y + 26 * side), 7.5, paint) for side in (-1, 1)]
    return joined(*own, family((_X + 42, y), 30), coach((_X + 78, y + 18), 16))


def _guard(y: float) -> Markup:
    return disc((_X + 42, y), 17) + carved(f"M{number(_X + 34)} {number(y)}l6 7l11-14", 4)


def _others(y: float) -> Markup:
    return joined(*(disc((_X + 13 + 29 * one, y), 11) for one in range(3)))
