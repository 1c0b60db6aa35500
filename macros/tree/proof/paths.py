"""Every class of path through a tree, one by one: what a reviewer reads and the browser replays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from macros.conditions.condition import Chosen, Condition
from macros.tree.model.tree import Tree
from macros.tree.model.walk import way_after
from macros.tree.proof.classes import Classes, too_large

Steps = tuple[tuple[str, Chosen], ...]
MOST_PATHS = 20_000
"""More paths than this nobody reads, and no sheet or page is made of them."""


@dataclass(frozen=True)
class Path:
    """Answers from the start, question by question, and where they end: an outcome or another tree."""

    steps: Steps
    end: str

    @property
    def answers(self) -> dict[str, Chosen]:
        """The answers by question, in the order asked."""
        return dict(self.steps)


def paths(tree: Tree, also: Iterable[Condition] = ()) -> Iterator[Path]:
    """Every class of path, depth first in the author's order. For a tree without holes and loops.

    `also`: conditions beside the routes that the classes have to tell apart.
    """
    classes = Classes(tree, also)
    stack: list[tuple[Steps, str]] = [((), tree.start)]
    while stack:
        steps, at = stack.pop()
        if not tree.is_question(at):
            yield Path(steps, at)
            continue
        further = [(*steps, (at, chosen)) for chosen in classes.of(at)]
        ways = [(longer, way_after(tree, at, dict(longer))) for longer in further]
        stack += [(longer, way[1]) for longer, way in reversed(ways) if way is not None]


def all_paths(tree: Tree, also: Iterable[Condition] = ()) -> list[Path]:
    """The whole list of `paths`. Raises TooLargeError when it is longer than anyone reads."""
    also = tuple(also)
    found = list(islice(paths(tree, also), MOST_PATHS + 1))
    if len(found) > MOST_PATHS:
        classes = Classes(tree, also)
        raise too_large(classes, classes.facts)
    return found
