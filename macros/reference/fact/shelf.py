"""Where facts are written, and the words of the calculator that reckons with them."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.fact.calculator import Calculator
from macros.reference.fact.fact import Fact, FactList
from macros.shelf import ListShelf, SheetShelf

FACTS: ListShelf[Fact] = ListShelf("fact", CONTENT / "facts.yml", FactList)
CALCULATORS: SheetShelf[Calculator] = SheetShelf("calculator", CONTENT / "calculator.yml", Calculator)
