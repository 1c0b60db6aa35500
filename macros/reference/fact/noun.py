"""The Fact as a noun, and the calculator, which reckons with facts."""

from __future__ import annotations

from collections.abc import Iterator

from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.reference.check import entry_place, problems_of_sources_in
from macros.reference.fact.fact import Fact
from macros.reference.fact.shelf import CALCULATORS, FACTS
from macros.shelf import Marked
from macros.word import Word, late


def check(entry: Marked[Fact], around: Around) -> Iterator[Problem]:
    """Sources that the handbook does not have."""
    yield from problems_of_sources_in(entry, entry.value.sources, around.known)


FACT = Noun(
    shelf=FACTS,
    plural="facts",
    rule="unknown-fact",
    heading="A fact",
    where="by id in `content/facts.yml`",
    check=check,
    title=lambda entry: entry.value.value,
    words=(
        Word("fact", late("reference.fact.view", "fact"), of="fact", in_text=True, cites=True, leads_to_list=True),
        Word("facts_list", late("reference.fact.view", "facts_list"), lists="fact"),
    ),
    place=entry_place("fact", "Cijfers"),
)
CALCULATOR = Noun(
    shelf=CALCULATORS,
    plural="calculators",
    heading="The calculator",
    where="`content/calculator.yml`, which a handbook without one leaves out",
    words=(
        Word(
            "calculator",
            late("reference.fact.calculator_view", "calculator"),
            ids=("aantal", "aantal-uitleg"),
            needs=CALCULATORS,
        ),
    ),
)
