"""The Reference: what a handbook keeps in lists of its own, so that each thing stands written once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import RootModel

from macros.reference.checklist import Checklist, ChecklistList
from macros.reference.fact import Fact, FactList
from macros.reference.inventory import Inventory, InventoryGroup
from macros.reference.law_card import LawCard, LawCardList
from macros.reference.tension import Tension, TensionList
from macros.reference.term import Term, TermList


@dataclass(frozen=True)
class Reference:
    """The entries of each list by id; a list whose file is left out is empty."""

    terms: Mapping[str, Term] = field(default_factory=dict)
    facts: Mapping[str, Fact] = field(default_factory=dict)
    checklists: Mapping[str, Checklist] = field(default_factory=dict)
    tensions: Mapping[str, Tension] = field(default_factory=dict)
    law_cards: Mapping[str, LawCard] = field(default_factory=dict)
    inventory: Mapping[str, InventoryGroup] = field(default_factory=dict)


LISTS: dict[str, type[RootModel[Any]]] = {
    "terms": TermList,
    "facts": FactList,
    "checklists": ChecklistList,
    "tensions": TensionList,
    "law_cards": LawCardList,
    "inventory": Inventory,
}
"""The model of each list; its file is `content/` with this name, hyphens for underscores."""

KINDS = {"term": "terms", "fact": "facts", "checklist": "checklists", "tension": "tensions", "law-card": "law_cards"}
"""What one entry is called, with its list."""

LIST_WORDS = {
    "term": "terms_list",
    "fact": "facts_list",
    "checklist": "checklists_list",
    "tension": "tensions_list",
    "law-card": "law_cards",
}
"""The word that shows a whole list on a page; there each entry can be led to by its id."""


def file_of(list_name: str) -> str:
    """The name of a list's file below `content/`."""
    return f"{list_name.replace('_', '-')}.yml"
