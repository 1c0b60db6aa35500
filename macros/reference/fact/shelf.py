"""Where facts are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.fact.fact import Fact, FactList
from macros.shelf import ListShelf

FACTS: ListShelf[Fact] = ListShelf("fact", CONTENT / "facts.yml", FactList)
