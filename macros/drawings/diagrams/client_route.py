"""The client route: from a first signal to the end of the help, with the way back to looking again."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.diagrams.diagram import FULL, Diagram
from macros.drawings.diagrams.piece import Piece, explained, space, stacked
from macros.drawings.diagrams.shapes import (
    FIELD,
    HOME,
    LINE,
    arrow,
    card,
    down_arrow,
    framed,
    inside,
    of_the_family,
)
from macros.drawings.sign import stroke
from macros.drawings.svg import line

_WITHIN = inside(FULL)
_DOWN, _BACK = 39.0, 210.0
_ABOVE, _BELOW = 30.0, 18.0

_DESCRIPTION = (
    "Vier stappen onder elkaar, in het gele veld van het gezin. Het gezin denkt bij elke stap mee. "
    "Stap 1, signaleren: is er een probleem? Kijk of er meer speelt. "
    "Stap 2, beoordelen: wat is er nodig? Moet de hulp op elkaar worden afgestemd? "
    "Stap 3, helpen: geef de hulp, en let op wat er verandert. "
    "Van stap 3 loopt een pijl terug naar stap 2: opnieuw kijken, als er iets nieuws is of de hulp te weinig helpt. "
    "Stap 4, afsluiten: kijk samen terug. Dan stopt de hulp."
)


def client_route() -> Diagram:
    """Four steps below each other, all on the field of the family; between helping and weighing there is a way back."""
    pieces = [
        of_the_family("Het gezin denkt bij elke stap mee", _WITHIN),
        space(10),
        card("Signaleren", "Is er een probleem? Kijk of er meer speelt.", _WITHIN, "1"),
        down_arrow(_DOWN),
        card("Beoordelen", "Wat is er nodig? Moet de hulp op elkaar worden afgestemd?", _WITHIN, "2"),
        _there_and_back("Opnieuw kijken", "Als er iets nieuws is, of de hulp te weinig helpt."),
        card("Helpen", "Geef de hulp, en let op wat er verandert.", _WITHIN, "3"),
        down_arrow(_DOWN),
        card("Afsluiten", "Kijk samen terug. Dan stopt de hulp.", _WITHIN, "4"),
    ]
    whole = framed(stacked(pieces), FULL, HOME)
    return Diagram("De cliëntroute: vier stappen, en soms opnieuw kijken", _DESCRIPTION, whole)


def _there_and_back(head: str, text: str) -> Piece:
    """An arrow down at the left, and at the right one back up, through what it is about."""
    across = (_DOWN + 28, _WITHIN[0] + _WITHIN[1] - _DOWN - 28)
    aside = framed(explained(head, text, *inside(across)), across, FIELD)
    height = _ABOVE + aside.height + _BELOW

    def paint(top: float) -> Markup:
        there = arrow([(_DOWN, top + 1), (_DOWN, top + height - 2)])
        back = arrow([(_BACK, top + _ABOVE), (_BACK, top + 2)])
        out = stroke(line((_BACK, top + height), (_BACK, top + height - _BELOW)), LINE)
        return there + out + back + aside.paint(top + _ABOVE)

    return Piece(height, paint)
