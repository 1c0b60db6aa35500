"""A Law: something that must hold on every path through a tree, with the reason why."""

from __future__ import annotations

from macros.conditions.form import ConditionField
from macros.language.fields import Sentence, StrictModel, Targets, one_of


class Claim(StrictModel):
    """What a law speaks of: questions asked, nodes passed or outcomes reached, with a condition and an order."""

    ask: Targets = ()
    """Questions that are asked."""
    passes: Targets = ()
    """Questions or outcomes that the path comes by."""
    reach: Targets = ()
    """Outcomes (or `tree:other-tree`) in which the path ends."""
    before: Targets = ()
    """With `always`: all this has happened before the path comes to one of these."""
    when: ConditionField | None = None
    """The law speaks only of paths for which this holds."""


class Law(StrictModel):
    """`never` or `always` a claim, and `because`."""

    model_config = one_of(["never"], ["always"])

    never: Claim | None = None
    """What happens on no path."""
    always: Claim | None = None
    """What happens on every path."""
    because: Sentence
    """The reason, shown on the tree's page under 'Deze keuzehulp bewaakt'."""
