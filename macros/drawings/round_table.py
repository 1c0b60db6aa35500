"""The round table: the mark of the handbook, and the six variants of working together as six states of one table.

The family is always in the centre. In variants 0 to 3 workers arrange things between them; the family knows of it, and
is there as an open circle. From variant 4 on it is a partner: the circle is filled, and tied to everyone.
"""

from __future__ import annotations

from itertools import product

from markupsafe import Markup

from macros.drawings.sign import GROUND, INK, PETROL, SUN, TINT, Sign, coach, disc, family, joined, stroke
from macros.drawings.svg import Paint, Point, around, circle, line

MIDDLE: Point = (48, 50)
TABLE, WORKER, FAMILY = 35.0, 9.0, 12.5
SEATS = tuple(around(MIDDLE, TABLE, 72 * seat) for seat in range(5))


def mark() -> Sign:
    """The mark: people around one table, the family in the middle."""
    centre: Point = (48, 48)
    seats = [disc(around(centre, 36, 60 * seat), 9.5) for seat in range(6)]
    shapes = joined(_ring(centre, 36, 6), *seats, family(centre, 15))
    return Sign("Goed geregeld", "Een ronde tafel. Mensen zitten eromheen. Het gezin is het gele midden.", shapes)


def variants() -> dict[str, Sign]:
    """The six variants by name, each a step closer together than the one before."""
    loose = [disc(seat, WORKER) for seat in SEATS]
    steps = (
        (
            "Op de hoogte",
            "Losse stippen rond het gezin. Hulpverleners weten van elkaar, en het gezin weet het.",
            _open(),
        ),
        (
            "Informeren",
            "Een stippellijn om het gezin. Hulpverleners vertellen elkaar wat ze doen.",
            _dotted() + _open(),
        ),
        (
            "Afstemmen",
            "Een dunne ring om het gezin. Hulpverleners passen hun aanpak aan.",
            _ring(MIDDLE, TABLE, 2.4) + _open(),
        ),
        ("Samenwerken", "Een stevige ring om het gezin. Hulpverleners voeren samen één plan uit.", _firm() + _open()),
        (
            "Het gezin is partij",
            "Het gezin is het gele midden en beslist mee. Het heeft een lijn met iedereen.",
            _together(MIDDLE),
        ),
        (
            "Met gezinscoach",
            "Het gezin is het gele midden en beslist mee. De gezinscoach staat ernaast.",
            _with_coach(),
        ),
    )
    return {
        f"variant-{step}": Sign(f"Variant {step}: {title}", description, joined(shapes, *loose))
        for step, (title, description, shapes) in enumerate(steps)
    }


def _ring(centre: Point, radius: float, width: float) -> Markup:
    paint: Paint = {"fill": "none", "stroke": PETROL, "stroke-width": width}
    return circle("hb-sign-line", centre, radius, paint)


def _dotted() -> Markup:
    between = (72 * seat + part for seat, part in product(range(5), (25, 36, 47)))
    return joined(*(disc(around(MIDDLE, TABLE, degrees), 2.2) for degrees in between))


def _firm() -> Markup:
    return circle("hb-sign-table", MIDDLE, TABLE, {"fill": TINT, "stroke": PETROL, "stroke-width": 6})


def _open() -> Markup:
    rim = circle("hb-sign-rim", MIDDLE, FAMILY, {"fill": GROUND, "stroke": INK, "stroke-width": 2.6})
    return rim + circle("hb-sign-glow", MIDDLE, FAMILY - 3.4, {"fill": "none", "stroke": SUN, "stroke-width": 4.2})


def _together(centre: Point) -> Markup:
    ties = [stroke(line(centre, seat), 3) for seat in SEATS]
    return joined(_firm(), *ties, family(centre, FAMILY))


def _with_coach() -> Markup:
    return _together(MIDDLE) + coach(around(MIDDLE, 19.5, 108), 10.4)
