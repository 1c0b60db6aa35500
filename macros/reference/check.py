"""What the entries of all reference lists have in common: what they point at, where they stand, who shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from macros.html.links import Link
from macros.known import Known, page_ref, source_ref
from macros.noun import Spot
from macros.problems.problem import Problem
from macros.shelf import Marked


def problems_of_sources_in(entry: Marked[Any], sources: Iterable[str], known: Known) -> Iterator[Problem]:
    """Sources of an entry that the handbook does not have."""
    for number, source in enumerate(sources):
        yield from source_ref(known, source, entry.place("sources", number))


def problems_of_page_in(entry: Marked[Any], page: str | None, known: Known) -> Iterator[Problem]:
    """The page of an entry, when the handbook does not have it."""
    if page:
        yield from page_ref(known, page, entry.place("page"))


def problems_of_not_shown(entry: Marked[Any], word: str, known: Known) -> Iterator[Problem]:
    """An entry that no page shows, though a reader has to meet it. A page that could not be read may show it."""
    if known.shown is not None and (word, entry.id) not in known.shown:
        help_ = f'put {{{{ {word}("{entry.id}") }}}} on the page where it matters'
        yield Problem(entry.key(), "not-shown", f"no page shows {word.replace('_', '-')} '{entry.id}'", help=help_)


def entry_place(noun: str, list_name: str) -> Callable[[Spot, str], Link]:
    """Where a reader finds an entry: in the whole list, which is called `list_name`."""

    def place(spot: Spot, id_: str) -> Link:
        return Link(f"{list_name}: {spot.title_of(noun, id_)}", spot.to_entry(noun, id_))

    return place
