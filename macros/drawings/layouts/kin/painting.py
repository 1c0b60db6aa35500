"""How people, and what is between them, are painted."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from macros.drawings.layouts.kin.clusters import SIZE, SYMBOL
from macros.drawings.layouts.words import Words
from macros.drawings.lines import turning
from macros.drawings.sign import GROUND, INK, PETROL, SUN, joined
from macros.drawings.svg import Paint, Point, Rect, circle, element, line, number, path

_THIN, _THICK, _EDGE = 2.4, 6.0, 2.4
_HALF = 4.0
_HOUSES = (2.8, "0.1 5.5"), (1.8, "4 4.5")
"""How wide the line around each house is, and what it is made of."""


def sign(who: str, centre: Point, age: Words | None = None, *, friend: bool = False, size: float = SYMBOL) -> Markup:
    """The sign of somebody, with the age in it; who is no family has no colour."""
    paint: Paint = {"fill": GROUND if friend else SUN, "stroke": INK, "stroke-width": _EDGE}
    shape = _SHAPES[who]("hb-sign-rim" if friend else "hb-sign-family", centre, size / 2 - _EDGE / 2, paint)
    return element("g", {}, shape, age.around(centre[0], centre[1] - SIZE * 2 / 3)) if age else shape


def age_of(age: int, *, friend: bool) -> Words:
    """An age as it is written in a sign."""
    text, room = str(age), SYMBOL - 6
    return Words(text, room, SIZE) if friend else Words(text, room, SIZE, part="hb-diagram-age")


def _square(part: str, centre: Point, half: float, paint: Paint) -> Markup:
    box = Rect(centre[0] - half, centre[1] - half, 2 * half, 2 * half)
    return element("rect", {"class": part, **box.attributes, **paint})


def _diamond(part: str, centre: Point, half: float, paint: Paint) -> Markup:
    (x, y), long = centre, half + 1.5
    corners = ((x, y - long), (x + long, y), (x, y + long), (x - long, y))
    return path(part, "M" + "L".join(f"{number(a)} {number(b)}" for a, b in corners) + "Z", paint)


_SHAPES: dict[str, Callable[[str, Point, float, Paint], Markup]] = {
    "man": _square,
    "woman": circle,
    "person": _diamond,
}


def stroke(data: str, width: float = _THIN, dashes: str = "", ends: str = "butt") -> Markup:
    """A line of the family."""
    paint: Paint = {"fill": "none", "stroke": PETROL, "stroke-width": width, "stroke-linecap": ends}
    return path("hb-sign-line", data, {**paint, **({"stroke-dasharray": dashes} if dashes else {})})


def couple(tie: str, start: Point, end: Point, mark: float | None = None) -> Markup:
    """The line between two people who belong together, or did; `mark` is where it is broken when it is."""
    (x0, y), (x1, _) = start, end
    if tie == "married":
        return joined(*(stroke(line((x0, y + side * 3), (x1, y + side * 3))) for side in (-1, 1)))
    if tie == "together":
        return stroke(line(start, end), dashes="5 4")
    middle = (x0 + x1) / 2 if mark is None else mark
    marks = "".join(line((x - 2.5, y + 8), (x + 2.5, y - 8)) for x in (middle - 2.5, middle + 2.5))
    return stroke(line(start, end) + (marks if tie == "apart" else ""))


def tie(kind: str, start: Point, end: Point) -> Markup:
    """The line of how two people get along."""
    (x0, y), (x1, _) = start, end
    if kind == "strong":
        return stroke(line(start, end), _THICK)
    if kind == "tense":
        many = max(2, round((x1 - x0) / 7))
        points = [(x0 + (x1 - x0) * step / many, y + (_HALF if step % 2 else -_HALF)) for step in range(1, many)]
        return stroke("M" + "L".join(f"{number(x)} {number(at)}" for x, at in (start, *points, end)))
    middle = (x0 + x1) / 2
    gaps = (x0, middle - 4), (middle + 4, x1)
    bars = "".join(line((x, y - 7), (x, y + 7)) for x in (middle - 4, middle + 4))
    return stroke("".join(line((left, y), (right, y)) for left, right in gaps) + bars)


def around_house(corners: list[Point], number: int) -> Markup:
    """The line around a house: dots, and dashes around the second; it begins in the middle of its last side."""
    (x0, y0), (x1, y1) = corners[-1], corners[0]
    half = (x0 + x1) / 2, (y0 + y1) / 2
    around = [point for point, before in zip(corners, [half, *corners], strict=False) if point != before]
    width, dots = _HOUSES[number]
    return stroke(turning([half, *around, half]), width, dots, "round")
