"""The inventory as a reader meets it: each thing that the sources hold, with links to where the handbook carries it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from macros.model.inventory import InventoryGroup
from macros.model.reference import KINDS
from macros.rendering.engine_data import Link
from macros.rendering.links import tree_page
from macros.rendering.reference_view import Surroundings
from macros.rendering.templates import render


@dataclass(frozen=True)
class GroupView:
    """Things of one kind, each with its number, its name and its places."""

    title: str
    text: str
    rows: list[tuple[str, str, list[Link]]]


@dataclass(frozen=True)
class Places:
    """How places are named and found: titles of trees and pages, and the page that shows a tension."""

    around: Surroundings
    tree_titles: Mapping[str, str]
    page_titles: Mapping[str, str]
    page_of_tension: Callable[[str], str]

    def link(self, place: str) -> Link:
        """One place as a link. Raises KeyError when it is not in the handbook."""
        kind, _, name = place.rpartition(":")
        around = self.around
        if kind == "tree":
            return Link(f"Keuzehulp: {self.tree_titles[name]}", around.link(tree_page(name)))
        if kind == "tension":
            page = self.page_of_tension(name)
            return Link(f"{self.page_titles[page]} (bronnen verschillen)", around.link(f"{page}#verschil-{name}"))
        if kind:
            return Link(self.entry_words(kind, name), around.to_entry(kind, name))
        page, _, part = place.partition("#")
        where = f" ({part.replace('-', ' ')})" if part else ""
        return Link(f"{self.page_titles[page]}{where}", around.link(place))

    def entry_words(self, kind: str, name: str) -> str:
        """What an entry of a list is called."""
        entry = getattr(self.around.reference, KINDS[kind])[name]
        if kind == "fact":
            return f"Cijfers: {entry.value}"
        if kind == "term":
            return f"Begrippen: {entry.name}"
        return f"Checklist: {entry.title}" if kind == "checklist" else f"Wetten: {entry.name}"


def render_inventory(inventory: Mapping[str, InventoryGroup], places: Places) -> Markup:
    """Every group under a heading of its own."""
    groups = [(id_, group_view(group, places)) for id_, group in inventory.items()]
    return render("inventory/inventory.html", groups=groups)


def group_view(group: InventoryGroup, places: Places) -> GroupView:
    """One group."""
    rows = [(number.upper(), item.title, [*map(places.link, item.places)]) for number, item in group.items.items()]
    return GroupView(group.title, group.text or "", rows)
