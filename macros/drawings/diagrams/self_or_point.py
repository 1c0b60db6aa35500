"""Who arranges it: the workers themselves, a local team or hub, or the coordination point; further only when needed."""

from __future__ import annotations

from macros.drawings.diagrams.diagram import EDGE, FULL, WIDTH, Diagram
from macros.drawings.diagrams.piece import stacked
from macros.drawings.diagrams.shapes import HOME, card, down_arrow, down_when, framed, inside, of_the_family

_TREAD = 16.0
_STAIRS = [(EDGE + _TREAD * step, WIDTH - 2 * EDGE - 2 * _TREAD) for step in range(3)]

_DESCRIPTION = (
    "Drie treden, van licht naar zwaar. Vraag het gezin bij elke stap om een ja, als dat veilig kan. "
    "Trede 1: zelf, samen met het gezin. Jullie spreken af wie wat doet. Loopt dat soepel? Dan blijft het zo. "
    "Begint er niemand? Dan trede 2, een lokaal team of een andere plek die breder kijkt dan één vraag. "
    "Zit het vast, of is het te ingewikkeld? Dan meteen trede 3, het coördinatiepunt. Dat brengt "
    "hulpverleners snel bij elkaar, en zorgt voor één plan. Het heet bij jou misschien anders."
)


def self_or_point() -> Diagram:
    """Three stairs, each further from where one begins."""
    pieces = [
        framed(of_the_family("Vraag het gezin bij elke stap om een ja, als dat veilig kan", inside(FULL)), FULL, HOME),
        down_arrow(_STAIRS[0][0] + 25),
        card(
            "Zelf, samen met het gezin",
            "Jullie spreken af wie wat doet. Loopt dat soepel? Dan blijft het zo.",
            _STAIRS[0],
            "1",
        ),
        down_when(_STAIRS[1][0] + 25, "Begint er niemand?", 240),
        card("Lokaal team", "Of een andere plek die breder kijkt dan één vraag.", _STAIRS[1], "2"),
        down_when(_STAIRS[2][0] + 25, "Zit het vast, of is het te ingewikkeld? Dan meteen", 230),
        card(
            "Coördinatiepunt",
            "Brengt hulpverleners snel bij elkaar, en zorgt voor één plan. Heet bij jou misschien anders.",
            _STAIRS[2],
            "3",
        ),
    ]
    return Diagram("Wie regelt de afstemming? Begin licht", _DESCRIPTION, stacked(pieces))
