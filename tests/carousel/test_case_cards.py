"""Case cards: every outcome of a tree is on one, the first sheet is varied, and each back meets its front."""

from __future__ import annotations

from markupsafe import Markup

from macros.carousel.case_cards import ON_A_SHEET, CaseCard, case_cards
from macros.carousel.sheets import turned
from macros.library import Library
from macros.nouns import SHELVES
from macros.tree.model.tree import Tree
from macros.tree.shelf import trees_of
from tests.written_trees import MADE_UP

TREES = trees_of(Library.read(MADE_UP, SHELVES))
OF_ANOTHER = "tree:"


def cards_of(tree: Tree) -> list[CaseCard]:
    """The cards of a tree; another tree is called by its title in the same handbook."""
    return case_cards(tree, lambda id_: TREES[id_].title)


def test_every_outcome_is_on_a_card() -> None:
    """Also one that leads on to another tree; each once, with a situation of the tree's own."""
    for tree in TREES.values():
        cards = cards_of(tree)
        told = {example.outcome for example in tree.examples}
        ends = {id_ for id_ in told if not id_.startswith(OF_ANOTHER)}
        others = {TREES[id_.removeprefix(OF_ANOTHER)].title for id_ in told - ends}
        assert {card.outcome for card in cards if not card.leads_on} == {tree.outcomes[id_].title for id_ in ends}
        assert {card.outcome for card in cards if card.leads_on} == others
        assert [card.number for card in cards] == [*range(1, len(told) + 1)]
        assert {card.case for card in cards} <= {example.case for example in tree.examples}
    assert any(card.leads_on for tree in TREES.values() for card in cards_of(tree))


def test_the_first_sheet_has_each_kind_of_outcome() -> None:
    """So that four cards show as much of a tree as four can."""
    for tree in TREES.values():
        kinds = [tree.outcomes[one.outcome].kind for one in tree.examples if not one.outcome.startswith(OF_ANOTHER)]
        kind_of = {outcome.title: outcome.kind for outcome in tree.outcomes.values()}
        first = [kind_of.get(card.outcome, OF_ANOTHER) for card in cards_of(tree)[:ON_A_SHEET]]
        every = {*kinds, *(OF_ANOTHER for one in tree.examples if one.outcome.startswith(OF_ANOTHER))}
        assert len({*first}) == min(ON_A_SHEET, len(every))


def test_a_back_meets_its_front() -> None:
    """Turned over its long side, what stood left stands right; a place without a card stays empty."""
    assert turned(tuple(map(Markup, "abcd"))) == tuple(map(Markup, "badc"))
    assert turned(tuple(map(Markup, "abc"))) == (Markup("b"), Markup("a"), Markup(), Markup("c"))
