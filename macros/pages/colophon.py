"""The colophon: who offers this handbook, who read it, and where to tell of a fault, as data and settings say."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.html.dutch import counted, day, enumerated
from macros.html.templates import render
from macros.library import Library
from macros.noun import Noun, Spot

Reading = tuple[str, int, datetime.date]
"""Who read something, the place of its noun among all, and when."""


@dataclass(frozen=True)
class ReaderRow:
    """A kind of reader with what they read, in words; nothing when nobody did."""

    name: str
    read: str = ""
    last: str = ""


def offered_by(spot: Spot) -> Markup:
    """Which organisation offers the handbook here; or that none says so yet."""
    return render("colophon/offered-by.html", organisation=spot.library.settings.colophon.offered_by)


def tell_fault(spot: Spot) -> Markup:
    """To whom a reader tells that something is wrong."""
    return render("colophon/tell-fault.html", desk=spot.library.settings.colophon.faults)


def read_by(spot: Spot) -> Markup:
    """Every kind of reader, those that the settings name first, with how much of the handbook they read."""
    nouns = spot.nouns

    def every(library: Library) -> tuple[tuple[int, ...], tuple[Reading, ...]]:
        return totals(library, nouns), tuple(readings(library, nouns))

    many, found = spot.library.asked(("read by",), every)
    names = dict.fromkeys([*spot.library.settings.colophon.readers, *(by for by, _, _ in found)])
    rows = [row_of(name, nouns, many, [one for one in found if one[0] == name]) for name in names]
    return render("colophon/colophon.html", rows=rows)


def readings(library: Library, nouns: Sequence[Noun[Any]]) -> Iterator[Reading]:
    """Each time that somebody read an entry; of who read it twice only the last."""
    for place, noun in enumerate(nouns):
        for entry in library.on(noun.shelf).values():
            reviewed = noun.reviewed(entry)
            last = {one.by: one.on for one in sorted(reviewed.readers, key=lambda one: one.on)} if reviewed else {}
            yield from ((by, place, on) for by, on in last.items())


def totals(library: Library, nouns: Sequence[Noun[Any]]) -> tuple[int, ...]:
    """How many entries of each noun there are to read."""
    return tuple(sum(noun.reviewed(entry) is not None for entry in library.on(noun.shelf).values()) for noun in nouns)


def row_of(name: str, nouns: Sequence[Noun[Any]], many: Sequence[int], found: Sequence[Reading]) -> ReaderRow:
    """One kind of reader: "3 van de 10 keuzehulpen en alle 48 pagina’s", and the day on which they last read."""
    if not found:
        return ReaderRow(name)
    read = [
        share(sum(one[1] == place for one in found), all_of_it, noun)
        for place, (noun, all_of_it) in enumerate(zip(nouns, many, strict=True))
        if any(one[1] == place for one in found)
    ]
    return ReaderRow(name, enumerated(read), day(max(on for _, _, on in found)))


def share(number: int, of: int, noun: Noun[Any]) -> str:
    """How much of it was read: "alle 10 keuzehulpen", "1 van de 10 keuzehulpen"."""
    every = counted(of, *noun.called)
    if number < of:
        return f"{number} van de {every}"
    return f"alle {every}" if of > 1 else every
