"""Table: the family at a round table, in six steps of how close those around it work together.

The family is always in the centre. In steps 0 to 3 workers arrange things between them; the family knows of it, and
is there as an open circle. From step 4 on it is a partner: the circle is filled, and tied to everyone.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field

from macros.drawings.layouts.listed_sign import ListedSign
from macros.drawings.sign import GROUND, INK, PETROL, SUN, TINT, coach, disc, family, joined, stroke
from macros.drawings.svg import Point, around, circle, line
from macros.language.written_values import AsWhole

MIDDLE: Point = (48, 50)
TABLE, WORKER, FAMILY = 35.0, 9.0, 12.5
SEATS = tuple(around(MIDDLE, TABLE, 72 * seat) for seat in range(5))


class TableSign(ListedSign):
    """A sign of the family at a round table."""

    layout: Literal["table"]
    """Its form."""
    closeness: Annotated[int, Field(ge=0, le=5), AsWhole]
    """How close those around the family work together: 0 loose, 1 dotted, 2 a ring, 3 a firm ring, 4 with the family
    as a partner, 5 with somebody beside the family too."""

    @property
    def shapes(self) -> Markup:
        """Those around the table, over what ties them."""
        return joined(STEPS[self.closeness](), *(disc(seat, WORKER) for seat in SEATS))


def _thin() -> Markup:
    return circle("hb-sign-line", MIDDLE, TABLE, {"fill": "none", "stroke": PETROL, "stroke-width": 2.4})


def _dotted() -> Markup:
    between = (72 * seat + part for seat, part in product(range(5), (25, 36, 47)))
    return joined(*(disc(around(MIDDLE, TABLE, degrees), 2.2) for degrees in between))


def _firm() -> Markup:
    return circle("hb-sign-table", MIDDLE, TABLE, {"fill": TINT, "stroke": PETROL, "stroke-width": 6})


def _open() -> Markup:
    rim = circle("hb-sign-rim", MIDDLE, FAMILY, {"fill": GROUND, "stroke": INK, "stroke-width": 2.6})
    return rim + circle("hb-sign-glow", MIDDLE, FAMILY - 3.4, {"fill": "none", "stroke": SUN, "stroke-width": 4.2})


def _together() -> Markup:
    ties = [stroke(line(MIDDLE, seat), 3) for seat in SEATS]
    return joined(_firm(), *ties, family(MIDDLE, FAMILY))


STEPS: tuple[Callable[[], Markup], ...] = (
    _open,
    lambda: _dotted() + _open(),
    lambda: _thin() + _open(),
    lambda: _firm() + _open(),
    _together,
    lambda: _together() + coach(around(MIDDLE, 19.5, 108), 10.4),
)
"""What there is to see at each step of closeness, below those around the table."""
