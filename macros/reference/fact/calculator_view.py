"""The calculator as a reader meets it: which part of so many, by the facts that say so."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.html.dutch import whole_number
from macros.html.templates import render
from macros.noun import Spot
from macros.reference.fact.fact import Fact
from macros.reference.fact.shelf import CALCULATORS, FACTS


@dataclass(frozen=True)
class ShareRow:
    """Part of all, with the fact that says so."""

    share: float
    fact: Fact

    def of(self, number: int) -> str:
        """That part of so many, as a round number in Dutch."""
        return whole_number(number * self.share / 100)


def calculator(spot: Spot) -> Markup:
    """How many that would be: for a few sizes as a table, for any number with a script."""
    facts = spot.library.values(FACTS).values()
    rows = [ShareRow(share, entry) for entry in facts for share in entry.shares]
    asked = spot.library.on(CALCULATORS)[CALCULATORS.noun].value
    return render("calculator/calculator.html", calculator=asked, rows=rows, in_dutch=whole_number, around=spot)
