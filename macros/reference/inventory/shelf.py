"""Where the inventory is written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.inventory.inventory import Inventory, InventoryGroup
from macros.shelf import ListShelf

INVENTORY: ListShelf[InventoryGroup] = ListShelf("inventory", CONTENT / "inventory.yml", Inventory)
