"""The Term as a noun."""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from macros.made import Listed, Sought
from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.reference.check import entry_place, problems_of_page_in, problems_of_sources_in
from macros.reference.term.shelf import TERMS
from macros.reference.term.term import Term
from macros.shelf import Marked
from macros.word import Word, late


def check(entry: Marked[Term], around: Around) -> Iterator[Problem]:
    """Sources and a page that the handbook does not have."""
    yield from problems_of_sources_in(entry, entry.value.sources, around.known)
    yield from problems_of_page_in(entry, entry.value.page, around.known)


TERM = Noun(
    shelf=TERMS,
    plural="terms",
    rule="unknown-term",
    heading="A term",
    where="by id in `content/terms.yml`",
    check=check,
    title=lambda entry: entry.value.name,
    words=(
        Word("term", late("reference.term.view", "term"), of="term", with_text=True, in_text=True, leads_to_list=True),
        Word(
            "terms_list",
            late("reference.term.view", "terms_list"),
            lists="term",
            heading=2,
            ids=tuple(f"letter-{one}" for one in f"0{ascii_lowercase}"),
        ),
    ),
    place=entry_place("term", "Begrippen"),
    sought=Sought(
        "Begrip",
        worth=0.68,
        listed=lambda entry: Listed(entry.value.name, entry.value.text, entry.value.also),
        is_old=lambda entry: entry.value.label == "historical",
    ),
)
