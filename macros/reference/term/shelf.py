"""Where terms are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.term.term import Term, TermList
from macros.shelf import ListShelf

TERMS: ListShelf[Term] = ListShelf("term", CONTENT / "terms.yml", TermList)
