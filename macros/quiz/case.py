"""What a case item takes from its tree: the example that is told, the outcomes to choose from, and why one fits."""

from __future__ import annotations

from dataclasses import dataclass

from macros.quiz.items import CaseItem
from macros.tree.addresses import fragment, tree_page
from macros.tree.model.outcome import Outcome
from macros.tree.model.tree import Example, Tree
from macros.tree.model.walk import told_reasons

ELSEWHERE = "Deze uitkomst past bij een andere situatie"


@dataclass(frozen=True)
class ToldCase:
    """A case item with its tree, which was checked: it has these outcomes, and an example of the right one."""

    item: CaseItem
    tree: Tree

    @property
    def example(self) -> Example:
        """The example that is told. Raises StopIteration when no example ends at the right outcome."""
        return next(one for one in self.tree.examples if one.outcome == self.item.outcome)

    @property
    def right(self) -> Outcome:
        """The outcome that fits."""
        return self.tree.outcomes[self.item.outcome]

    @property
    def outcomes(self) -> dict[str, str]:
        """What every outcome to choose from is called, by id; the right one first."""
        return {id_: self.tree.outcomes[id_].title for id_ in (self.item.outcome, *self.item.others)}

    def feedback(self, outcome: str) -> str:
        """Why the right outcome fits, in the tree's own words; of another one, a situation in which it does."""
        if outcome == self.item.outcome:
            return " ".join(told_reasons(self.tree, self.example))
        there = [one.case for one in self.tree.examples if one.outcome == outcome]
        return f"{ELSEWHERE}, zoals deze: {there[0]}" if there else f"{ELSEWHERE}."

    @property
    def walk(self) -> str:
        """The tree with the answers of the example filled in: a page under `content/` with its fragment."""
        return tree_page(self.item.tree) + fragment(self.example.answers, self.tree.version)
