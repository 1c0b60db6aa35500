"""Trees in lists: a card that starts one, and the picker, where situations lead to the tree that helps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from macros.html.dutch import counted
from macros.html.templates import render
from macros.tree.addresses import tree_page
from macros.tree.model.tree import Tree
from macros.tree.proof.exploring import explore

Addressed = Callable[[str], str]
"""From a path under `content/` to its address, seen from the page at hand."""


@dataclass(frozen=True)
class CardView:
    """A tree on a card: what it is about, how long it takes, and where it starts."""

    id: str
    title: str
    summary: str
    length: str
    situations: tuple[str, ...]
    address: str
    expert: bool
    """Whether an expert read it."""


def card_view(tree_id: str, tree: Tree, link: Addressed) -> CardView:
    """The card of one tree."""
    address = link(tree_page(tree_id))
    expert = bool(tree.reviewed.experts)
    return CardView(tree_id, tree.title, tree.summary, length(tree), tree.situations, address, expert)


def length(tree: Tree) -> str:
    """How many questions a reader gets, over all ways through: "2 tot 6 vragen"."""
    shortest, longest = explore(tree).lengths
    many = counted(longest, "vraag", "vragen")
    return many if shortest == longest else f"{shortest} tot {many}"


def tree_card(tree_id: str, tree: Tree, link: Addressed) -> Markup:
    """A card with a button that starts the tree."""
    return render("card/card.html", card=card_view(tree_id, tree, link))


def tree_picker(trees: Mapping[str, Tree], groups: Iterable[tuple[str, Iterable[str]]], link: Addressed) -> Markup:
    """Every tree with the situations that a worker recognises, in these groups: a title, and ids in their order.

    No tree is lost: those that no group names follow, in the order in which they come.
    """
    left = {id_: card_view(id_, tree, link) for id_, tree in trees.items()}
    listed = [(title, [left.pop(id_) for id_ in ids if id_ in left]) for title, ids in groups]
    others = ("Andere keuzehulpen" if listed else "", [*left.values()])
    return render("card/picker.html", groups=[(title, found) for title, found in (*listed, others) if found])
