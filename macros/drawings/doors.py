"""The signs on the three doors of the start page: looking for an answer, learning, guiding a group."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.sign import PETROL, SUN, Sign, carved, disc, family, joined, solid, stroke
from macros.drawings.svg import Point, around, circle, number


def doors() -> dict[str, Sign]:
    """The three doors by name."""
    return {
        "door-answer": Sign("Ik zoek een antwoord", "Eén vraag, drie wegen. Eén weg past.", _answer()),
        "door-learn": Sign("Ik wil leren", "Een open boek met een gele cirkel erboven.", _learn()),
        "door-group": Sign("Ik begeleid een groep", "Drie tafels. De groepen schuiven door.", _group()),
    }


def _answer() -> Markup:
    ways = stroke("M48 30V44Q48 50 40 52L24 56Q16 58 16 66", 3), stroke("M48 30V66", 3)
    chosen = stroke("M48 30V44Q48 50 56 52L72 56Q80 58 80 66", 6)
    ends = [_open_end((16, 76)), _open_end((48, 76)), disc((80, 76), 12), carved("M74.5 76.5L78.5 80.5L86 72.5", 3.6)]
    return joined(*ways, chosen, *ends, family((48, 19), 13))


def _open_end(centre: Point) -> Markup:
    return circle("hb-sign-ground", centre, 8.5, {"fill": "#ffffff", "stroke": PETROL, "stroke-width": 3})


def _learn() -> Markup:
    pages = stroke("M48 44C38 36 26 34 10 37V80C26 77 38 79 48 87C58 79 70 77 86 80V37C70 34 58 36 48 44Z", 5)
    spine = stroke("M48 45V86", 3)
    lines = stroke("M20 49Q30 48 38 53M20 62Q30 61 38 66M76 49Q66 48 58 53M76 62Q66 61 58 66", 3)
    return joined(pages, spine, lines, family((48, 18), 12))


def _group() -> Markup:
    tables = [_table(around((48, 52), 30, 120 * place)) for place in range(3)]
    return joined(*(_move(120 * place) for place in range(3)), *tables)


def _table(centre: Point) -> Markup:
    ring = circle("hb-sign-ground", centre, 13, {"fill": "#ffffff", "stroke": PETROL, "stroke-width": 4.4})
    return ring + circle("hb-sign-sun", centre, 5.8, {"fill": SUN})


def _move(degrees: float) -> Markup:
    """An arrow along the outside, from one table to the next."""
    middle: Point = (48, 52)
    (x0, y0), (x1, y1) = around(middle, 37, degrees + 38), around(middle, 37, degrees + 78)
    arc = f"M{number(x0)} {number(y0)}A37 37 0 0 1 {number(x1)} {number(y1)}"
    tip, outer, inner = (around(middle, r, degrees + d) for r, d in ((37, 92), (44.5, 75), (29.5, 75)))
    head = "M{} {}L{} {}L{} {}Z".format(*(number(value) for point in (tip, outer, inner) for value in point))
    return stroke(arc, 3.6) + solid(head)
