"""The inventory as a reader meets it: each thing that the sources hold, with links to where the handbook carries it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from macros.html.links import Link
from macros.html.templates import render
from macros.noun import Spot
from macros.reference.inventory.inventory import InventoryGroup
from macros.reference.inventory.shelf import INVENTORY


@dataclass(frozen=True)
class GroupView:
    """Things of one kind, each with its number, its name and its places."""

    title: str
    text: str
    rows: list[tuple[str, str, list[Link]]]


def inventory(spot: Spot) -> Markup:
    """Every group under a heading of its own."""
    groups = [(id_, group_view(spot, group)) for id_, group in spot.library.values(INVENTORY).items()]
    return render("inventory/inventory.html", groups=groups)


def group_view(spot: Spot, group: InventoryGroup) -> GroupView:
    """One group."""
    rows = [
        (number.upper(), item.title, [link_to(spot, place) for place in item.places])
        for number, item in group.items.items()
    ]
    return GroupView(group.title, group.text or "", rows)


def link_to(spot: Spot, place: str) -> Link:
    """One place as a link. Raises KeyError when it is not in the handbook."""
    noun, _, name = place.rpartition(":")
    found = spot.noun(noun).place if noun else None
    if found:
        return found(spot, name)
    page, _, part = place.partition("#")
    where = f" ({part.replace('-', ' ')})" if part else ""
    return Link(f"{spot.title_of('page', page)}{where}", spot.link(place))
