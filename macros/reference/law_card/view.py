"""Law cards as a reader meets them: on a page, in the whole list, as a table of then and now, as what to look up."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros.html.dutch import as_sorted, day
from macros.html.links import Link
from macros.html.templates import render
from macros.language.label import LABELS
from macros.made import DatedList
from macros.noun import Spot
from macros.reference.law_card.law_card import LawCard
from macros.reference.law_card.shelf import LAW_CARDS
from macros.shelf import Marked
from macros.sources.source_view import CERTAINTY

STATUS = {
    "in-force": "geldt, voor zover wij konden nagaan",
    "proposal": "een voorstel, toen we er het laatst iets over vonden",
    "lapsed": "vervallen",
    "moving": "verandert: er komen nieuwe regels of plannen",
    "unknown": "onbekend of dit nu geldt",
}
EXTENT = {"whole": "we lazen de hele tekst", "part": "we lazen een deel van de tekst"}


def law_card(spot: Spot, id_: str) -> Markup:
    """What holds now on one law, on the page where it matters."""
    return shown(spot, id_, spot.library.values(LAW_CARDS)[id_], whole_list=False)


def law_cards(spot: Spot) -> Markup:
    """Every law card."""
    entries = spot.library.values(LAW_CARDS).items()
    return Markup().join(shown(spot, id_, entry, whole_list=True) for id_, entry in entries)


def then_and_now(spot: Spot) -> Markup:
    """The table of old names with those of now, in the order of the old ones."""
    cards = spot.library.values(LAW_CARDS).items()
    rows = [(change, id_, card) for id_, card in cards for change in card.names]
    rows.sort(key=lambda row: as_sorted(row[0].then))
    return render("law-card/then-and-now.html", rows=rows, day=day, around=spot)


def look_up_list(spot: Spot) -> Markup:
    """What an editor looks up in the live sources before a new edition, what was looked at longest ago on top."""
    cards = [(id_, card) for id_, card in spot.library.values(LAW_CARDS).items() if card.look_up]
    cards.sort(key=lambda one: (one[1].stand_op, one[1].name.casefold()))
    return render("checklist/look-up.html", cards=cards, day=day, around=spot)


def shown(spot: Spot, id_: str, entry: LawCard, *, whole_list: bool) -> Markup:
    """One law card."""
    words = (
        f"stand op {day(entry.stand_op)}",
        STATUS[entry.status],
        EXTENT[entry.seen],
        CERTAINTY[entry.certainty],
    )
    return render(
        "law-card/law-card.html",
        id=id_,
        card=entry,
        standing="; ".join(words),
        old=entry.stand_op < spot.today - datetime.timedelta(days=spot.library.settings.law_card_age),
        around=spot,
        labels=LABELS,
        whole_list=whole_list,
    )


def dated(spot: Spot, cards: Mapping[str, Marked[LawCard]]) -> Iterator[DatedList]:
    """The law cards with the day on which they were looked at, the longest ago on top."""
    ordered = sorted(cards.values(), key=lambda one: (one.value.stand_op, one.value.name.casefold()))
    rows = [(Link(one.value.name, spot.to_entry("law-card", one.id)), day(one.value.stand_op)) for one in ordered]
    yield DatedList("kaarten", "Kaarten over wetten en regels", render("freshness/cards.html", cards=rows))
