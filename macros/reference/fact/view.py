"""Facts as a reader meets them: in a sentence, and in the whole list."""

from __future__ import annotations

from markupsafe import Markup

from macros.html.templates import render
from macros.language.label import LABELS
from macros.noun import Spot
from macros.reference.fact.shelf import FACTS


def fact(spot: Spot, id_: str) -> Markup:
    """A number in a sentence, with what may not be concluded from it at hand, and its sources."""
    entry = spot.library.values(FACTS)[id_]
    note, address = f"{entry.text} {entry.caution}", spot.to_entry("fact", id_)
    return render("note/note.html", words=entry.value, note=note, address=address) + spot.numbers(entry.sources)


def facts_list(spot: Spot) -> Markup:
    """Every number with its source and what may not be concluded from it."""
    return render("facts/facts.html", facts=spot.library.values(FACTS).items(), labels=LABELS, around=spot)
