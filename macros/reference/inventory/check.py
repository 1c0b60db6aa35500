"""Whether everything that the sources hold has a place in the handbook: nothing is left out in silence."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import entry_ref, page_ref, unknown
from macros.noun import Around
from macros.problems.problem import Place, Problem
from macros.reference.inventory.inventory import InventoryGroup
from macros.shelf import Marked


def problems_of_group(entry: Marked[InventoryGroup], around: Around) -> Iterator[Problem]:
    """Every thing without a place, every place that is not there, and a group that is not as long as it says."""
    group = entry.value
    if len(group.items) != group.count:
        listed = f"{len(group.items)} of the {group.count} things"
        message = f"group '{entry.id}' lists {listed} that it says the sources hold"
        help_ = "add what is missing; or mend the count, when it was wrong"
        yield Problem(entry.place("count"), "wrong-count", message, help=help_)
    for number, item in group.items.items():
        if not item.places:
            message = f"{number.upper()}, '{item.title}', has no place in the handbook"
            nouns = " ".join(f"{noun}:" for noun in around.known.of("noun"))
            expected = f"places: [a page, or {nouns} and an id]"
            yield Problem(entry.key("items", number), "no-place", message, expected=expected)
        for at, place in enumerate(item.places):
            yield from problems_of_place(place, entry.place("items", number, "places", at), around)


def problems_of_place(reference: str, place: Place, around: Around) -> Iterator[Problem]:
    """A place that is not in the handbook."""
    noun, _, name = reference.rpartition(":")
    if not noun:
        yield from page_ref(around.known, reference, place)
    elif around.known.lacks("noun", noun):
        yield unknown(around.known, "noun", noun, place)
    else:
        yield from entry_ref(around.known, noun, name, place)
