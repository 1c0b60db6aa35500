"""The family coach in two forms, side by side: a role of somebody at the table, or a function of somebody extra."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from macros.drawings.diagrams.diagram import EDGE, WIDTH, Diagram
from macros.drawings.diagrams.piece import Piece, beside, explained, stacked
from macros.drawings.diagrams.shapes import Across, arrow, framed
from macros.drawings.diagrams.table import seated, seats, table, tied
from macros.drawings.diagrams.words import heading
from macros.drawings.sign import carved, coach
from macros.drawings.svg import Point, around, line

_GAP = 6.0
_WIDE = (WIDTH - 2 * EDGE - _GAP) / 2
_COLUMNS = ((EDGE, _WIDE), (EDGE + _WIDE + _GAP, _WIDE))
_PADDING = 9.0
_SCENE, _RING, _SEAT, _COACH = 124.0, 40.0, 9.0, 12.0
_FROM = 135.0
"""In which direction the coach sits, or comes from; 0 is up."""

_ROWS = (
    ("Wie?", "Iemand die al aan tafel zit", "Een specialist die erbij komt"),
    ("Voor", "Er kan al vertrouwen zijn. Er komt niemand bij.", "Heeft ervaring, en geeft zelf ook hulp."),
    ("Tegen", "De rol kan nieuw zijn. Steun van de anderen is hard nodig.", "Anderen kunnen zich terugtrekken."),
)
_DESCRIPTION = (
    "Twee ronde tafels naast elkaar, met het gezin in het midden. "
    "Links de coach als rol. Wie? Iemand die al aan tafel zit, met een dikke lijn naar het gezin. Voor: er kan al "
    "vertrouwen zijn, en er komt niemand bij. Tegen: de rol kan nieuw zijn, en steun van de anderen is hard nodig. "
    "Rechts de coach als functie. Wie? Een specialist die erbij komt, met een pijl van buiten de tafel tot naast het "
    "gezin. Voor: die heeft ervaring, en geeft zelf ook hulp. Tegen: anderen kunnen zich terugtrekken."
)


def role_or_function() -> Diagram:
    """Two columns: the table above, what speaks for and against it below, row beside row."""
    parts = [_texts([(head, texts[column]) for head, *texts in _ROWS], _COLUMNS[column]) for column in range(2)]
    rows = [max(left.height, right.height) for left, right in zip(*parts, strict=True)]
    role, function = ([Piece(height, one.paint) for one, height in zip(part, rows, strict=True)] for part in parts)
    columns = _column("Als rol", _role, _COLUMNS[0], role), _column("Als functie", _function, _COLUMNS[1], function)
    return Diagram("Gezinscoach: rol of functie?", _DESCRIPTION, beside(*columns))


def _texts(rows: Sequence[tuple[str, str]], across: Across) -> list[Piece]:
    return [explained(*row, across[0] + _PADDING, across[1] - 2 * _PADDING) for row in rows]


def _column(head: str, scene: Callable[[Point], Markup], across: Across, rows: list[Piece]) -> Piece:
    x, width = across
    words = heading(head, width)
    title = Piece(words.height, lambda top: words.around(x + width / 2, top))
    picture = Piece(_SCENE, lambda top: scene((x + width / 2, top + _SCENE / 2)))
    return framed(stacked([title, picture, stacked(rows, 10)]), across)


def _role(centre: Point) -> Markup:
    """Somebody at the table has become the coach."""
    here, *others = seats(centre, _RING, _FROM)
    return table(centre, _RING) + seated(others, _SEAT) + tied(centre, [here], 5) + coach(here, _COACH + 1)


def _function(centre: Point) -> Markup:
    """Everybody still sits there, and the coach comes from outside to stand beside the family."""
    places = seats(centre, _RING, _FROM + 36)
    way = around(centre, _RING + 36, _FROM), around(centre, 33, _FROM)
    coming = carved(line(*way), 11) + arrow(way) + coach(around(centre, 20, _FROM), _COACH)
    return table(centre, _RING) + seated(places, _SEAT) + tied(centre, []) + coming
