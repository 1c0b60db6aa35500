"""Where checklists are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.checklist.checklist import Checklist, ChecklistList
from macros.shelf import ListShelf

CHECKLISTS: ListShelf[Checklist] = ListShelf("checklist", CONTENT / "checklists.yml", ChecklistList)
