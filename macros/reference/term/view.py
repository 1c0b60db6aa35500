"""Terms as a reader meets them: in a sentence, and in the whole list by the alphabet."""

from __future__ import annotations

from itertools import groupby

from markupsafe import Markup

from macros.html.dutch import as_sorted
from macros.html.templates import render
from macros.language.label import LABELS
from macros.noun import Spot
from macros.reference.term.shelf import TERMS


def term(spot: Spot, id_: str, words: str = "") -> Markup:
    """A term in a sentence, with its explanation at hand; `words` stand there instead of its name when given."""
    entry = spot.library.values(TERMS)[id_]
    address = spot.to_entry("term", id_)
    return render("note/note.html", words=words or entry.name, note=entry.text, address=address)


def terms_list(spot: Spot) -> Markup:
    """Every term with its explanation, in the order of the alphabet."""
    by_name = sorted(spot.library.values(TERMS).items(), key=lambda one: as_sorted(one[1].name))
    letters = [(letter, list(terms)) for letter, terms in groupby(by_name, key=lambda one: first_letter(one[1].name))]
    return render("terms/terms.html", letters=letters, labels=LABELS, around=spot)


def first_letter(name: str) -> str:
    """The letter under which a name stands; names that begin with a number stand together under 0."""
    letter = as_sorted(name)[:1]
    return letter.upper() if letter.isalpha() else "0"
