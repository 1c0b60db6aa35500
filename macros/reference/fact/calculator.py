"""The calculator: which part of so many families, by the facts that say so."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.html.dutch import whole_number
from macros.html.templates import render
from macros.noun import Spot
from macros.reference.fact.fact import Fact
from macros.reference.fact.shelf import FACTS


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


def family_calculator(spot: Spot) -> Markup:
    """How many families that would be: for a few sizes of municipality as a table, for any number with a script."""
    facts = spot.library.values(FACTS).values()
    rows = [ShareRow(share, entry, spot.numbers(entry.sources)) for entry in facts for share in entry.shares]
    examples = [(families, whole_number(families)) for families in EXAMPLES]
    return render("calculator/calculator.html", rows=rows, examples=examples)
