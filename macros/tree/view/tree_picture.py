"""A tree as boxes and arrows: what the drawing 'Waar gaat dit heen?' and its equal nested list are made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from markupsafe import Markup

from macros.tree.drawing.outline import OutlineEntry, outline
from macros.tree.drawing.tree_drawing import draw_tree
from macros.tree.drawing.tree_parts import Arrow, Box
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.view.tree_ways import ways


@dataclass(frozen=True)
class Node:
    """A question, an outcome or another tree as others refer to it: its name in a sentence, and where it stands."""

    kind: Literal["question", "outcome", "tree"]
    id: str
    number: str
    title: str
    href: str

    @property
    def name(self) -> str:
        """'vraag 3', 'uitkomst B', 'keuzehulp'."""
        word = {"question": "vraag", "outcome": "uitkomst", "tree": "keuzehulp"}[self.kind]
        return f"{word} {self.number}".strip()


@dataclass(frozen=True)
class TreePicture:
    """One tree's boxes and arrows; a box is called what targets call it, another tree `tree:<id>`."""

    tree_id: str
    tree: Tree
    question_ids: Sequence[str]
    node: Callable[[str], Node]

    @cached_property
    def boxes(self) -> list[Box]:
        """The questions, the outcomes, and the other trees that this one hands over to."""
        others = dict.fromkeys(arrow.target for arrow in self.arrows if arrow.target.startswith(TREE_PREFIX))
        return [self._box(target) for target in (*self.question_ids, *self.tree.outcomes, *others)]

    @cached_property
    def arrows(self) -> list[Arrow]:
        """Every way out of every question."""
        return list(self._arrows())

    @property
    def drawing(self) -> Markup:
        """The picture."""
        title, words = (
            f"Keuzehulp: {self.tree.title}",
            "Alle vragen en uitkomsten. Dezelfde keuzehulp staat hieronder als lijst.",
        )
        return draw_tree(self.boxes, self.arrows, title=title, description=words, id_prefix=f"kaart-{self.tree_id}")

    @property
    def list(self) -> OutlineEntry:
        """The nested list."""
        return outline(self.boxes, self.arrows, self.tree.start)

    def _box(self, target: str) -> Box:
        node, outcome = self.node(target), self.tree.outcomes.get(target)
        text = f"{node.number}. {node.title}" if node.kind == "question" else node.title
        return Box(target, node.kind, text, node.href, outcome.kind if outcome else None)

    def _arrows(self) -> Iterator[Arrow]:
        for question_id in self.question_ids:
            for way in ways(self.tree, question_id):
                yield Arrow(question_id, way.target, way.label, way.answers)
