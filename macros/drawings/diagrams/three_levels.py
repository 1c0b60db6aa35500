"""The three levels: one plan around a family, within organisations that make it possible, within policy."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.diagrams.diagram import FULL, Diagram
from macros.drawings.diagrams.piece import Piece, beside, centred, explained, stacked
from macros.drawings.diagrams.shapes import BOX, FIELD, HOME, Across, framed, inside, up_when
from macros.drawings.diagrams.table import seated, seats, table, tied
from macros.drawings.svg import Point

_DESCRIPTION = (
    "Drie niveaus, om elkaar heen. Het binnenste is het gezin, aan tafel met de hulpverleners: één gezin, één plan. "
    "Daaromheen staat de organisatie: samen één plek die ieder mag aansporen om mee te doen. "
    "Daar weer omheen staat het beleid: bestuur en geldgevers zorgen voor de voorwaarden. "
    "Een pijl omhoog loopt van het gezin naar de organisatie: lukt een afspraak niet? "
    "Een tweede pijl omhoog loopt van de organisatie naar het beleid: kloppen de voorwaarden niet?"
)
_TABLE = 80.0


def three_levels() -> Diagram:
    """Boxes in boxes, the family in the innermost one; arrows lead up and out."""
    policy, organisation = FULL, inside(FULL)
    middle = _around(
        ("Organisatie", "Samen één plek die ieder mag aansporen om mee te doen"),
        ("Lukt een afspraak niet?", _family(inside(organisation))),
        organisation,
        BOX,
    )
    outer = _around(
        ("Beleid", "Bestuur en geldgevers zorgen voor de voorwaarden"),
        ("Kloppen de voorwaarden niet?", middle),
        policy,
        FIELD,
    )
    return Diagram("Drie niveaus: gezin, organisatie, beleid", _DESCRIPTION, outer)


def _family(across: Across) -> Piece:
    x, width = inside(across)
    words = explained("Gezin", "Eén gezin, één plan", x + _TABLE, width - _TABLE)
    scene = Piece(76, lambda top: _at_table((x + 32, top + 38)))
    return framed(beside(scene, centred(words, 76)), across, HOME)


def _at_table(centre: Point) -> Markup:
    places = seats(centre, 29)
    return table(centre, 29) + seated(places, 7.5) + tied(centre, places)


def _around(own: tuple[str, str], within: tuple[str, Piece], across: Across, part: str) -> Piece:
    """A level: its own words, and what it holds with the reason to come up from there."""
    x, width = inside(across)
    return framed(stacked([explained(*own, x, width), up_when(x + 20, within[0], width - 36), within[1]]), across, part)
