"""Who is in a family, and how they belong together, as an author wrote it; people are told apart by their names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from macros.language.fields import StrictModel
from macros.language.written_values import AsWhole
from macros.reading.written_form import KeyPath


@dataclass(frozen=True)
class Brood:
    """Children of the same parents, and where that was written."""

    parents: tuple[str, ...]
    children: tuple[str, ...]
    path: KeyPath


PersonName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=30)]
Note = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40)]
Age = Annotated[int, Field(ge=0, le=120), AsWhole]


class Person(StrictModel):
    """Somebody in the family, or close to it."""

    name: PersonName
    """What people call them; no two have the same. A made-up name, never that of a real family."""
    age: Age | None = None
    """How old they are; it stands in their sign."""
    who: Literal["man", "woman", "person"] = "person"
    """A square for a man or boy, a circle for a woman or girl, a diamond for who is neither, or who did not say."""
    note: Note | None = None
    """A few words below the name."""
    beside: PersonName | None = None
    """For who is no family: the one beside whom they stand."""


class Couple(StrictModel):
    """Two people who belong together, or did, and their children; or one parent with children."""

    of: Annotated[tuple[PersonName, ...], Field(min_length=1, max_length=2)]
    """Who they are."""
    tie: Literal["parents", "married", "together", "apart"] = "parents"
    """What is between the two: parents, of whom nothing more is said, married, together, or apart."""
    children: tuple[PersonName, ...] = ()
    """Their children."""


class Tie(StrictModel):
    """A band between two people who stand beside each other."""

    of: Annotated[tuple[PersonName, ...], Field(min_length=2, max_length=2)]
    """Who they are."""
    kind: Literal["strong", "tense", "broken"]
    """What it is like."""


class Family(StrictModel):
    """A family, and who is close to it."""

    people: Annotated[tuple[Person, ...], Field(min_length=1, max_length=12)]
    """Everybody, those of one row in the order in which they stand, from left to right."""
    couples: tuple[Couple, ...] = ()
    """Who are a couple, or a parent, and whose children the others are."""
    siblings: tuple[Annotated[tuple[PersonName, ...], Field(min_length=2)], ...] = ()
    """Brothers and sisters whose parents are not in the drawing."""
    ties: tuple[Tie, ...] = ()
    """What there is to say of how people get along."""
    homes: Annotated[tuple[tuple[PersonName, ...], ...], Field(max_length=2)] = ()
    """Who live in one house; a child may live in two."""

    @property
    def names(self) -> tuple[str, ...]:
        """Everybody by name, in the author's order."""
        return tuple(person.name for person in self.people)

    @property
    def broods(self) -> list[Brood]:
        """The children of each couple, and brothers and sisters of whom no parent is there."""
        of_couples = [
            Brood(couple.of, couple.children, ("couples", number, "children"))
            for number, couple in enumerate(self.couples)
            if couple.children
        ]
        return of_couples + [Brood((), names, ("siblings", number)) for number, names in enumerate(self.siblings)]

    @property
    def friends(self) -> frozenset[str]:
        """Those whom no couple and no brother or sister makes family."""
        family = {name for couple in self.couples for name in (*couple.of, *couple.children)}
        family |= {name for names in self.siblings for name in names}
        return frozenset(self.names) - family if family else frozenset()

    def mentions(self) -> Iterator[tuple[KeyPath, str]]:
        """Every name that points at somebody, with the path to it."""
        for number, person in enumerate(self.people):
            if person.beside:
                yield ("people", number, "beside"), person.beside
        for number, couple in enumerate(self.couples):
            yield from _each(("couples", number, "of"), couple.of)
            yield from _each(("couples", number, "children"), couple.children)
        for number, tie in enumerate(self.ties):
            yield from _each(("ties", number, "of"), tie.of)
        for key, groups in (("siblings", self.siblings), ("homes", self.homes)):
            for number, names in enumerate(groups):
                yield from _each((key, number), names)


def _each(path: KeyPath, names: tuple[str, ...]) -> Iterator[tuple[KeyPath, str]]:
    return (((*path, number), name) for number, name in enumerate(names))
