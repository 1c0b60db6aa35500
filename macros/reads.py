"""What a page read of the library while it was made, so that it is known which pages an edit can change.

A page that is made gets a WatchedLibrary. Each thing that it asks for is noted with what it was; after an edit the same
things are asked of the new library, and a page for which all are as they were need not be made again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from macros.known import Known
from macros.library import Library
from macros.shelf import ListShelf, Marked, Shelf

Entry = TypeVar("Entry")
Value = TypeVar("Value")
Answer = TypeVar("Answer")

Asking = Callable[[Library, Known], object]
"""Something asked of a library, or of what can be pointed at in it."""


@dataclass
class Reads:
    """Everything that was asked, by a name for the question, with the answer."""

    asked: dict[tuple[str, ...], tuple[Asking, object]] = field(default_factory=dict)

    def note(self, name: tuple[str, ...], question: Asking, answer: object) -> None:
        """Keep an answer."""
        self.asked.setdefault(name, (question, answer))

    def still_hold(self, library: Library, known: Known) -> bool:
        """Whether this library gives the same answers."""
        return all(same(question(library, known), answer) for question, answer in self.asked.values())


def same(one: object, other: object) -> bool:
    """Whether two answers are the same; of an entry only its value counts, not the line on which it stands."""
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, Marked) and isinstance(other, Marked):
        return one is other or bool(one.value == other.value)
    return one is other or bool(one == other)


@dataclass(frozen=True)
class WatchedShelf(Mapping[str, Entry]):
    """The entries of one shelf; each look at them is noted."""

    shelf: Shelf[Entry]
    library: Library
    reads: Reads

    def __getitem__(self, id_: str) -> Entry:
        """One entry."""
        shelf, found = self.shelf, self.library.on(self.shelf).get(id_)
        self.reads.note(("entry", shelf.noun, id_), lambda library, _: library.on(shelf).get(id_), found)
        return self.library.on(shelf)[id_]

    def __contains__(self, id_: object) -> bool:
        """Whether there is such an entry, whatever is in it."""
        shelf, found = self.shelf, id_ in self.library.on(self.shelf)
        self.reads.note(("has", shelf.noun, str(id_)), lambda library, _: id_ in library.on(shelf), found)
        return found

    def __iter__(self) -> Iterator[str]:
        """Every id, in order."""
        shelf, ids = self.shelf, tuple(self.library.on(self.shelf))
        self.reads.note(("ids", shelf.noun), lambda library, _: tuple(library.on(shelf)), ids)
        return iter(ids)

    def __len__(self) -> int:
        """How many there are."""
        return sum(1 for _ in self)


@dataclass
class WatchedLibrary(Library):
    """A library of which it is noted what was asked of it."""

    reads: Reads = field(default_factory=Reads)

    @classmethod
    def around(cls, library: Library) -> WatchedLibrary:
        """The same library, watched from now on."""
        return cls(library.root, library.shelved, library.files, library.other_files)

    def asked(self, name: tuple[str, ...], question: Callable[[Library], Answer]) -> Answer:
        """The answer to a question, noted."""
        answer = question(Library(self.root, self.shelved))
        self.reads.note(name, lambda library, _: question(library), answer)
        return answer

    def on(self, shelf: Shelf[Entry]) -> Mapping[str, Entry]:
        """The entries on a shelf, watched."""
        return WatchedShelf(shelf, Library(self.root, self.shelved), self.reads)

    def values(self, shelf: ListShelf[Value]) -> Mapping[str, Value]:
        """The values of a list, watched."""
        return WatchedValues(self.on(shelf))


@dataclass(frozen=True)
class WatchedValues(Mapping[str, Any]):
    """The values of watched entries."""

    entries: Mapping[str, Any]

    def __getitem__(self, id_: str) -> Any:
        """One value."""
        return self.entries[id_].value

    def __iter__(self) -> Iterator[str]:
        """Every id, in order."""
        return iter(self.entries)

    def __len__(self) -> int:
        """How many there are."""
        return len(self.entries)
