"""A tree as it was read: the model, its id, and the document that knows where everything stood."""

from __future__ import annotations

from collections.abc import Mapping

from macros.conditions.condition import Chosen
from macros.shelf import Marked
from macros.tree.model.question import NONE, Question
from macros.tree.model.tree import Tree


class MarkedTree(Marked[Tree]):
    """A tree that was read without faults, with its places in the file."""

    @property
    def tree(self) -> Tree:
        """The tree itself."""
        return self.value

    def story(self, steps: tuple[tuple[str, Chosen], ...]) -> str:
        """Steps of a reader in the author's labels: "Is er gevaar? — Nee → Wat zie je? — Letsel + Herhaling"."""
        return " → ".join(f"{self.tree.questions[asked].ask} — {self.said(asked, chosen)}" for asked, chosen in steps)

    def said(self, question_id: str, chosen: Chosen) -> str:
        """The chosen answers in the author's labels."""
        return labels_of(self.tree.questions[question_id], chosen)


MarkedTrees = Mapping[str, MarkedTree]
"""Trees by id."""


def labels_of(question: Question, chosen: Chosen) -> str:
    """The chosen answers of a question as the reader sees them, in the author's order."""
    if not chosen:
        return question.none.text if question.none else NONE
    return " + ".join(answer.text for id_, answer in question.answers.items() if id_ in chosen)
