"""The inventory as a noun."""

from __future__ import annotations

from macros.noun import Noun
from macros.reference.inventory.check import problems_of_group
from macros.reference.inventory.shelf import INVENTORY
from macros.word import Word, late

INVENTORY_GROUP = Noun(
    shelf=INVENTORY,
    plural="groups of the inventory",
    heading="The inventory",
    where="groups by id in `content/inventory.yml`",
    check=problems_of_group,
    words=(Word("inventory", late("reference.inventory.view", "inventory"), heading=2, ids=("{inventory}",)),),
)
