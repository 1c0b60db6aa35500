"""A Law: something that must hold on every path through a tree, with the reason why."""

from __future__ import annotations

from macros.model.condition_form import ConditionField
from macros.model.fields import Ids, Sentence, StrictModel


class Claim(StrictModel):
    """What a law speaks of: questions asked, nodes passed or outcomes reached, with a condition and an order."""

    ask: Ids = ()
    passes: Ids = ()
    reach: Ids = ()
    before: Ids = ()
    when: ConditionField | None = None


class Law(StrictModel):
    """`never` or `always` a claim, and `because`."""

    never: Claim | None = None
    always: Claim | None = None
    because: Sentence
