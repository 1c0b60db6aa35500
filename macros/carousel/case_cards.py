"""Case cards: for every outcome of a tree a situation that leads there, and on the back which outcome fits and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from macros.tree.model.tree import Example, Tree
from macros.tree.model.walk import told_reasons

ELSEWHERE = "tree:"
"""What stands before the id of another tree, where an answer leads there."""
ON_A_SHEET = 4
"""How many cards go on one sheet; the first sheet is as varied as the tree can be."""


@dataclass(frozen=True)
class CaseCard:
    """One card, front and back."""

    number: int
    """From 1, within its tree."""
    case: str
    """What happens."""
    outcome: str
    """The outcome that fits, or the tree to walk instead."""
    why: str
    """Why it fits, in the tree's own words; '' where another tree has to say so."""
    family: str
    """Whether the family knows, and how to tell them."""
    leads_on: bool = False
    """Whether another tree is the outcome."""


def case_cards(tree: Tree, title_of: Callable[[str], str]) -> list[CaseCard]:
    """A card for every outcome to which some example leads; `title_of` says what another tree is called.

    The first sheet has outcomes of as many kinds as there are.
    """
    told = {example.outcome: example for example in reversed(tree.examples)}
    in_order = [target for target in (*tree.outcomes, *told) if target in told]
    targets = varied(tree, [*dict.fromkeys(in_order)])
    return [card(tree, number, told[target], title_of) for number, target in enumerate(targets, 1)]


def varied(tree: Tree, targets: list[str]) -> list[str]:
    """The same targets; on the first sheet each of another kind, as far as that goes."""
    kinds: dict[str, str] = {}
    for target in targets:
        kind = tree.outcomes[target].kind if target in tree.outcomes else ELSEWHERE
        kinds.setdefault(kind, target)
    first = [*kinds.values()][:ON_A_SHEET]
    return [*first, *(target for target in targets if target not in first)]


def card(tree: Tree, number: int, example: Example, title_of: Callable[[str], str]) -> CaseCard:
    """The card of one example."""
    if example.outcome.startswith(ELSEWHERE):
        title = title_of(example.outcome.removeprefix(ELSEWHERE))
        return CaseCard(number, example.case, title, "", "", leads_on=True)
    outcome = tree.outcomes[example.outcome]
    return CaseCard(number, example.case, outcome.title, " ".join(told_reasons(tree, example)), outcome.family)
