"""Labels say how a claim stands in time: now, still useful, historical, to be checked, only proposed, or disputed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

LabelId = Literal[
    "current", "still-useful", "historical", "then-and-now", "check", "bill", "sources-differ", "makers-choice"
]


@dataclass(frozen=True)
class Label:
    """A label as the reader sees it: the word on the tag, and the sentence that explains it.

    A handbook can have a sentence of its own (`labels:` in its settings).
    """

    text: str
    sentence: str
    first: bool = False
    """Whether it stands above what it is about: a warning. The others stand where the sources are."""


LABELS: dict[str, Label] = {
    "current": Label("NU", "Dit geldt nu, voor zover wij konden nagaan. Kijk altijd naar de datum."),
    "still-useful": Label("NOG BRUIKBAAR", "Deze gedachte komt uit een ouder stuk, maar helpt nog steeds."),
    "historical": Label(
        "HISTORISCH",
        "Dit gold toen het stuk verscheen. Wetten en organisaties zijn veranderd. "
        "Lees het om te begrijpen hoe het begon.",
        first=True,
    ),
    "then-and-now": Label(
        "TOEN EN NU", "Hier staat hoe het was naast hoe het nu is, met de dag waarop wij keken en de bron."
    ),
    "check": Label(
        "CONTROLEER ACTUELE REGELS",
        "Regels veranderen. Kijk naar de wet en naar het beleid van je organisatie. Twijfel je? Vraag om advies.",
        first=True,
    ),
    "bill": Label(
        "WETSVOORSTEL", "Dit was een voorstel toen we er het laatst iets over vonden. Baseer er geen besluit op."
    ),
    "sources-differ": Label("BRONNEN VERSCHILLEN", "Hier zeggen bronnen niet hetzelfde. Wat past in jouw situatie?"),
    "makers-choice": Label(
        "KEUZE VAN DE MAKERS", "Hier zwijgen de bronnen. De makers van dit handboek kozen. Weeg zelf of het past."
    ),
}
