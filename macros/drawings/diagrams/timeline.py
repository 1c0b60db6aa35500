"""The timeline: how working around families began, and which laws came since."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.diagrams.diagram import Diagram
from macros.drawings.diagrams.track import Station, track
from macros.drawings.sign import GROUND, PETROL, disc, family
from macros.drawings.svg import Paint, Point, circle

_EVENTS = (
    ("2002", "Vragen over samenwerking, na een brand. Het idee van de gezinscoach komt op."),
    ("2005", "De Wet op de jeugdzorg gaat in. Zes gemeenten in Zuid-Holland beginnen proeven."),
    ("2007", "De eerste Wmo: de gemeente krijgt op veel gebieden de regie."),
    ("2008", "Een boek beschrijft wat de proeven leerden."),
    ("2015", "De Jeugdwet komt in plaats van de Wet op de jeugdzorg. De Wmo 2015 vervangt de eerste Wmo."),
    ("2018", "De AVG: nieuwe regels voor privacy."),
    ("2019", "De meldcode krijgt een afwegingskader: vragen die helpen bij stap 4 en 5."),
)
_FAMILY = ("2019", "Een artikel over 1Gezin1Plan: blijf afstemmen met het gezin.")
_LATER = (
    "2025",
    "De WGS gaat in, een wet over gegevens delen. Alleen voor vier verbanden, niet voor een gewone rondetafel.",
)
_BILL = ("Februari 2026", "De Wams is nog een wetsvoorstel. Daarna vonden we niets. We keken op 21 november 2026.")


def timeline() -> Diagram:
    """Years on a line, from the top down; what is no law yet has an open mark."""
    stations = [
        *(Station(_happened, *event) for event in _EVENTS),
        Station(lambda centre: family(centre, 11), *_FAMILY),
        Station(_happened, *_LATER),
        Station(_not_yet, *_BILL),
    ]
    said = " ".join(f"{station.head}: {station.text}" for station in stations)
    return Diagram("Van 2002 tot nu", f"Een tijdlijn. {said}", track(stations))


def _happened(centre: Point) -> Markup:
    return disc(centre, 8)


def _not_yet(centre: Point) -> Markup:
    paint: Paint = {"fill": GROUND, "stroke": PETROL, "stroke-width": 3, "stroke-dasharray": "4 3"}
    return circle("hb-sign-ground", centre, 8, paint)
