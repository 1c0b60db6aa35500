"""Whether everything that the sources hold has a place in the handbook: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import Known, entry_ref, page_ref, unknown
from macros.library import CONTENT, Library
from macros.problems.problem import Place, Problem
from macros.reading.marked_yaml import Document
from macros.reference.inventory import InventoryGroup
from macros.reference.reference import file_of


def problems_of_inventory(library: Library, known: Known) -> Iterator[Problem]:
    """Every thing without a place, every place that is not there, and every group that is not as long as it says."""
    for id_, group in library.reference.inventory.items():
        document = library.documents[(CONTENT / file_of("inventory")).as_posix()]
        yield from problems_of_group(id_, group, document, known)


def problems_of_group(id_: str, group: InventoryGroup, document: Document, known: Known) -> Iterator[Problem]:
    """One group of the inventory."""
    if len(group.items) != group.count:
        message = f"group '{id_}' lists {len(group.items)} of the {group.count} things that it says the sources hold"
        help_ = "add what is missing; or mend the count, when it was wrong"
        yield Problem(document.value_at((id_, "count")), "wrong-count", message, help=help_)
    for number, item in group.items.items():
        path = (id_, "items", number)
        if not item.places:
            message = f"{number.upper()}, '{item.title}', has no place in the handbook"
            expected = "places: [a page, or tree: term: fact: checklist: tension: law-card: and an id]"
            yield Problem(document.key_at(path), "no-place", message, expected=expected)
        for at, place in enumerate(item.places):
            yield from problems_of_place(place, document.value_at((*path, "places", at)), known)


def problems_of_place(reference: str, place: Place, known: Known) -> Iterator[Problem]:
    """A place that is not in the handbook."""
    kind, _, name = reference.rpartition(":")
    if kind == "tree":
        if name not in known.trees:
            yield unknown("tree", name, known.trees, place)
    elif kind:
        yield from entry_ref(known, kind, name, place)
    else:
        yield from page_ref(known, reference, place)
