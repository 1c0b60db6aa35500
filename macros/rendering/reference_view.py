"""The entries of the reference lists as a reader meets them: in a line of text, in a box, and in a whole list."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup

from macros.model.checklist import Checklist
from macros.model.fact import Fact
from macros.model.label import LABELS
from macros.model.law_card import LawCard
from macros.model.reference import Reference
from macros.model.tension import Tension
from macros.rendering.dutch import day
from macros.rendering.source_view import CERTAINTY
from macros.rendering.templates import render

STATUS = {
    "in-force": "geldt, voor zover wij konden nagaan",
    "proposal": "een voorstel, toen we er het laatst iets over vonden",
    "lapsed": "vervallen",
    "moving": "verandert: er komen nieuwe regels of plannen",
    "unknown": "onbekend of dit nu geldt",
}
EXTENT = {"whole": "we lazen de hele tekst", "part": "we lazen een deel van de tekst"}


@dataclass(frozen=True)
class Surroundings:
    """What an entry needs of the page on which it stands."""

    reference: Reference
    link: Callable[[str], str]
    """From a path under `content/` to its address, seen from this page."""
    list_pages: Mapping[str, str]
    """The page with the whole list, by the kind of its entries."""
    cited: Callable[[str], Markup]
    """The number of a source on this page."""
    oldest: datetime.date
    """Law cards that were looked at before this day are old."""

    def to_entry(self, kind: str, id_: str) -> str:
        """The address of an entry in the whole list of its kind."""
        return self.link(f"{self.list_pages[kind]}#{id_}")

    def numbers(self, sources: Iterable[str]) -> Markup:
        """The numbers of these sources, side by side and yet each large enough for a finger."""
        return Markup('<span class="hb-cites">{}</span>').format(Markup().join(map(self.cited, sources)))


def term(id_: str, words: str, around: Surroundings) -> Markup:
    """A term in a sentence, with its explanation at hand; `words` stand there instead of its name when given."""
    entry = around.reference.terms[id_]
    return render("note/note.html", words=words or entry.name, note=entry.text, address=around.to_entry("term", id_))


def fact(id_: str, around: Surroundings) -> Markup:
    """A number in a sentence, with what may not be concluded from it at hand, and its sources."""
    entry = around.reference.facts[id_]
    note = f"{entry.text} {entry.caution}"
    shown = render("note/note.html", words=entry.value, note=note, address=around.to_entry("fact", id_))
    return shown + around.numbers(entry.sources)


def checklist(id_: str, around: Surroundings) -> Markup:
    """A checklist on a page, to tick off, with the way to its card."""
    return _checklist(id_, around.reference.checklists[id_], around, whole_list=False)


def tension(id_: str, around: Surroundings) -> Markup:
    """Sources that differ, side by side."""
    return _tension(id_, around.reference.tensions[id_], around, whole_list=False)


def law_card(id_: str, around: Surroundings) -> Markup:
    """What holds now on one law, on the page where it matters."""
    return _law_card(id_, around.reference.law_cards[id_], around, whole_list=False)


def terms_list(around: Surroundings) -> Markup:
    """Every term with its explanation, in the order of the alphabet."""
    by_name = sorted(around.reference.terms.items(), key=lambda one: as_sorted(one[1].name))
    letters = [(letter, list(terms)) for letter, terms in groupby(by_name, key=lambda one: first_letter(one[1].name))]
    return render("terms/terms.html", letters=letters, labels=LABELS, around=around)


def as_sorted(name: str) -> str:
    """A name as it is sorted: capitals and accents make no difference."""
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().casefold()


def first_letter(name: str) -> str:
    """The letter under which a name stands; names that begin with a number stand together under 0."""
    letter = as_sorted(name)[:1]
    return letter.upper() if letter.isalpha() else "0"


def facts_list(around: Surroundings) -> Markup:
    """Every number with its source and what may not be concluded from it."""
    return render("facts/facts.html", facts=around.reference.facts.items(), labels=LABELS, around=around)


def checklists_list(around: Surroundings) -> Markup:
    """Every checklist, each a card that prints by itself."""
    entries = around.reference.checklists.items()
    cards = Markup().join(_checklist(id_, entry, around, whole_list=True) for id_, entry in entries)
    return render("checklist/names.html", checklists=entries) + cards


def tensions_list(around: Surroundings) -> Markup:
    """Everything on which sources differ."""
    entries = around.reference.tensions.items()
    return Markup().join(_tension(id_, entry, around, whole_list=True) for id_, entry in entries)


def law_cards(around: Surroundings) -> Markup:
    """Every law card."""
    entries = around.reference.law_cards.items()
    return Markup().join(_law_card(id_, entry, around, whole_list=True) for id_, entry in entries)


def then_and_now(around: Surroundings) -> Markup:
    """The table of old names with those of now, in the order of the old ones."""
    cards = around.reference.law_cards.items()
    rows = [(change, id_, card) for id_, card in cards for change in card.names]
    rows.sort(key=lambda row: as_sorted(row[0].then))
    return render("law-card/then-and-now.html", rows=rows, day=day, around=around)


def look_up_list(around: Surroundings) -> Markup:
    """What an editor looks up in the live sources before a new edition, what was looked at longest ago on top."""
    cards = [(id_, card) for id_, card in around.reference.law_cards.items() if card.look_up]
    cards.sort(key=lambda one: (one[1].stand_op, one[1].name.casefold()))
    return render("checklist/look-up.html", cards=cards, day=day, around=around)


@dataclass(frozen=True)
class ShareRow:
    """Part of all families, with the fact that says so."""

    share: float
    fact: Fact
    numbers: Markup

    def of(self, families: int) -> str:
        """That part of so many families, as a round number in Dutch."""
        return whole_number(families * self.share / 100)


EXAMPLES = (5_000, 15_000, 30_000, 60_000)
"""Numbers of families for which the sum is made before anybody types one."""


def family_calculator(around: Surroundings) -> Markup:
    """How many families that would be: for a few sizes of municipality as a table, for any number with a script."""
    facts = around.reference.facts.values()
    rows = [ShareRow(share, entry, around.numbers(entry.sources)) for entry in facts for share in entry.shares]
    examples = [(families, whole_number(families)) for families in EXAMPLES]
    return render("calculator/calculator.html", rows=rows, examples=examples)


def whole_number(number: float) -> str:
    """A number as Dutch writes it, without decimals: "30.000"."""
    return f"{round(number):,}".replace(",", ".")


def _checklist(id_: str, entry: Checklist, around: Surroundings, *, whole_list: bool) -> Markup:
    return render(
        "checklist/checklist.html", id=id_, checklist=entry, around=around, labels=LABELS, whole_list=whole_list
    )


def _tension(id_: str, entry: Tension, around: Surroundings, *, whole_list: bool) -> Markup:
    return render("tension/tension.html", id=id_, tension=entry, around=around, labels=LABELS, whole_list=whole_list)


def _law_card(id_: str, entry: LawCard, around: Surroundings, *, whole_list: bool) -> Markup:
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
        old=entry.stand_op < around.oldest,
        around=around,
        labels=LABELS,
        whole_list=whole_list,
    )
