"""A Watch looks at the marks on a path for one law of the handbook, and remembers one thing of them: '' or 'met'.

- needs: whether one of the others was met. Then nothing can break the law any more.
- never_after: whether one of the others was met. Then the mark may not come.
- leads_to: whether the mark was met. Then one of the others is still to come.
- hand_overs: nothing, and nothing breaks it: a walk that only wants to see what is taken along from tree to tree.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from macros.tree.model.handbook_law import HandbookLaw
from macros.tree.model.marks import Marks

MET = "met"
Form = Literal["needs", "never_after", "leads_to", "hand_overs"]


@dataclass(frozen=True)
class Watch:
    """What is watched for: `others` before the mark, never before it, or after it."""

    form: Form
    mark: str = ""
    others: tuple[str, ...] = ()

    @property
    def looks_at(self) -> Collection[str]:
        """The marks that make a difference."""
        return {self.mark, *self.others}

    @property
    def begins(self) -> Collection[str]:
        """Only paths from trees that bear one of these can break it, but for answers that come too early."""
        return self.others if self.form == "never_after" else {self.mark}

    @property
    def too_early(self) -> Collection[str]:
        """Marks that are of no use on an answer that was given in one tree and is brought along into the next.

        Who begins in that tree afresh gives the answer there: so paths from other trees can break what theirs do not.
        """
        return self.others if self.form == "leads_to" else ()

    def met(self, kept: str, marks: Marks, *, before: bool = False) -> tuple[str, bool]:
        """What is remembered after these marks, and whether they break what is watched for.

        `before`: they are those of an answer that was brought along. Nobody is asked for it here, so they came earlier,
        and nothing happens now.
        """
        if before:
            others_came = self.form != "leads_to" and not set(self.others).isdisjoint(marks)
            return (MET if others_came else kept), False
        for mark in marks:
            if mark == self.mark and ((self.form == "needs" and not kept) or (self.form == "never_after" and kept)):
                return kept, True
            if self.form == "leads_to":
                kept = MET if mark == self.mark else "" if mark in self.others else kept
            elif mark in self.others:
                kept = MET
        return kept, False

    @property
    def looks_beyond(self) -> bool:
        """Whether the next tree matters: of who begins there afresh all is walked anyway, and less was met."""
        return self.form != "needs"

    def is_done(self, kept: str) -> bool:
        """Whether nothing further on this path can break it."""
        return self.form == "needs" and bool(kept)

    def crosses(self, kept: str) -> bool:
        """Whether it has to be followed into the next tree: who begins there afresh is walked anyway."""
        return self.form == "hand_overs" or (self.looks_beyond and bool(kept))

    def broken_at_end(self, kept: str) -> bool:
        """Whether it is broken by ending here."""
        return self.form == "leads_to" and bool(kept)


def watch_of(law: HandbookLaw) -> Watch:
    """What this law watches for."""
    if law.needs:
        return Watch("needs", law.mark, law.needs)
    return (
        Watch("never_after", law.mark, law.never_after)
        if law.never_after
        else Watch("leads_to", law.mark, law.leads_to)
    )
