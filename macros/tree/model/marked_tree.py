"""A tree as it was read: the model, its id, and the document that knows where everything stood."""

from __future__ import annotations

from dataclasses import dataclass

from macros.conditions.condition import Chosen
from macros.problems.problem import Place
from macros.reading.marked_yaml import Document
from macros.tree.model.question import NONE, Question
from macros.tree.model.tree import Tree


@dataclass(frozen=True)
class MarkedTree:
    """A tree that was read without faults, with its places in the file."""

    id: str
    tree: Tree
    document: Document

    def place(self, *path: str | int) -> Place:
        """Where the value at this path stands."""
        return self.document.value_at(path)

    def key(self, *path: str | int) -> Place:
        """Where the key at this path stands."""
        return self.document.key_at(path)

    def word(self, word: str, *path: str | int) -> Place:
        """Where this word stands, as a key or a value, somewhere inside the thing at this path."""
        return self.document.word_at(word, path)

    def story(self, steps: tuple[tuple[str, Chosen], ...]) -> str:
        """Steps of a reader in the author's labels: "Is er gevaar? — Nee → Wat zie je? — Letsel + Herhaling"."""
        return " → ".join(f"{self.tree.questions[asked].ask} — {self.said(asked, chosen)}" for asked, chosen in steps)

    def said(self, question_id: str, chosen: Chosen) -> str:
        """The chosen answers in the author's labels."""
        return labels_of(self.tree.questions[question_id], chosen)


def labels_of(question: Question, chosen: Chosen) -> str:
    """The chosen answers of a question as the reader sees them, in the author's order."""
    if not chosen:
        return question.none.text if question.none else NONE
    return " + ".join(answer.text for id_, answer in question.answers.items() if id_ in chosen)
