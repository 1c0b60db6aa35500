"""Where the family coach stands: beside the family; the coordinator guards the plan with the workers."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from macros.drawings.diagrams.diagram import FULL, WIDTH, Diagram
from macros.drawings.diagrams.piece import Piece, beside, centred, explained, space, stacked, written
from macros.drawings.diagrams.shapes import HOME, LINE, framed, inside
from macros.drawings.diagrams.words import heading, plain
from macros.drawings.sign import GROUND, PETROL, carved, coach, disc, family, joined, stroke
from macros.drawings.svg import Paint, Rect, circle, line, number, path

_X, _ROOM = inside(FULL)
_SCENE = 104.0
_SHEET, _FOLD = 192.0, 16.0

_DESCRIPTION = (
    "Boven, in een geel veld: het gezin en de eigen kring. De gezinscoach staat naast het gezin, en helpt het om weer "
    "zelf te sturen. In het midden, met boven en onder verbonden: één plan, met doelen en afspraken. "
    "Onder: de zorgcoördinator let op de afspraken in het plan, en spreekt anderen daarop aan. "
    "De hulpverleners doen hun deel van het plan."
)


def coach_place() -> Diagram:
    """The family with its coach above, the plan in the middle, the workers below."""
    of_coach = _words("Gezinscoach", "Staat naast het gezin, en helpt het om weer zelf te sturen")
    home = [written(heading("Gezin en eigen kring", _ROOM), _X), space(4), _row(_family_and_coach, of_coach, 96)]
    workers = [
        _row(_guard, _words("Zorgcoördinator", "Let op de afspraken in het plan, en spreekt anderen daarop aan"), 40),
        space(14),
        _row(_others, _words("Hulpverleners", "Doen hun deel van het plan"), 40),
    ]
    parts = [framed(stacked(home), FULL, HOME), _link(), _plan(), _link(), framed(stacked(workers), FULL)]
    return Diagram("De plek van de gezinscoach", _DESCRIPTION, stacked(parts))


def _words(head: str, text: str) -> Piece:
    return explained(head, text, _X + _SCENE, _ROOM - _SCENE)


def _row(scene: Callable[[float], Markup], words: Piece, least: float) -> Piece:
    height = max(words.height, least)
    return beside(Piece(height, lambda top: scene(top + height / 2)), centred(words, height))


def _link() -> Piece:
    return Piece(24, lambda top: stroke(line((WIDTH / 2, top), (WIDTH / 2, top + 24)), LINE))


def _plan() -> Piece:
    """A sheet with a folded corner, and its words in the middle."""
    words = heading("Eén plan", _SHEET - 24), plain("met doelen en afspraken", _SHEET - 24)
    height = sum(one.height for one in words) + 22

    def paint(top: float) -> Markup:
        written_on = words[0].around(WIDTH / 2, top + 10), words[1].around(WIDTH / 2, top + 10 + words[0].height)
        return joined(_sheet(Rect((WIDTH - _SHEET) / 2, top, _SHEET, height)), *written_on)

    return Piece(height, paint)


def _sheet(rect: Rect) -> Markup:
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
