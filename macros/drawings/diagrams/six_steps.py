"""The six steps in which a region makes it possible to work with one plan."""

from __future__ import annotations

from functools import partial

from macros.drawings.diagrams.diagram import Diagram
from macros.drawings.diagrams.shapes import in_disc
from macros.drawings.diagrams.track import Station, track
from macros.drawings.sign import family

_STEPS = (
    ("Erken dat het nodig is", "Dat doen bestuur, geldgevers en organisaties."),
    ("Leer signalen beter zien", "Hulp die stopt of niet aanslaat, is een signaal. Geen falen."),
    ("Bepaal wie wat doet", "Spreek af wie mag vaststellen dat één plan nodig is."),
    ("Geef ruimte om te beginnen", "Hulpverleners kunnen zelf afstemmen, met het gezin, en zorgvuldig met privacy."),
    ("Richt een coördinatiepunt in", "Regel de taken, de privacy en ieders medewerking."),
    ("Voer het uit", "Train mensen, volg hoe het gaat, en vraag gezinnen en hulpverleners wat zij vinden."),
)
_GOAL = ("Eén plan", "Voor elk gezin dat het nodig heeft.")


def six_steps() -> Diagram:
    """Six numbers on a line that leads to the family."""
    steps = [Station(partial(in_disc, str(number)), *step) for number, step in enumerate(_STEPS, 1)]
    said = " ".join(f"Stap {number}: {head.lower()}. {text}" for number, (head, text) in enumerate(_STEPS, 1))
    return Diagram(
        "Coördinatie invoeren in zes stappen",
        f"Zes stappen op een lijn die naar het gezin loopt. {said} Aan het eind: {_GOAL[0].lower()}. {_GOAL[1]}",
        track([*steps, Station(lambda centre: family(centre, 13), *_GOAL)]),
    )
