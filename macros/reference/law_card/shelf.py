"""Where law cards are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.law_card.law_card import LawCard, LawCardList
from macros.shelf import ListShelf

LAW_CARDS: ListShelf[LawCard] = ListShelf("law-card", CONTENT / "law-cards.yml", LawCardList)
