"""On which row each of a family stands: parents above their children, who belong together beside each other."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import pairwise

from macros.drawings.layouts.kin.family import Brood, Family
from macros.problems.did_you_mean import listed, suggestion
from macros.reading.written_form import FormFault, KeyPath

OnRow = tuple[str, str, int, KeyPath]
"""Somebody, how many rows lower somebody else stands, and where that was written."""
Generations = tuple[tuple[str, ...], ...]
"""Who stands on each row, from the top down and from left to right."""


def rows_of(family: Family) -> Generations:
    """Everybody on a row; for a family without faults."""
    heights = heights_of(family)
    least = min(heights.values())
    levels = range(least, max(heights.values()) + 1)
    rows = [[name for name in family.names if heights[name] == level] for level in levels]
    for brood in family.broods:
        by_age(family, brood, rows[heights[brood.children[0]] - least])
    return tuple(map(tuple, rows))


def by_age(family: Family, brood: Brood, row: list[str]) -> None:
    """Puts children who have nobody of their own in the order of their ages, the oldest first."""
    if not all(is_alone(family, child) for child in brood.children):
        return
    places = sorted(map(row.index, brood.children))
    ages = {person.name: person.age for person in family.people if person.age is not None}
    known = [place for place in places if row[place] in ages]
    in_order = sorted((row[place] for place in known), key=lambda name: -ages[name])
    for place, name in zip(known, in_order, strict=True):
        row[place] = name


def is_alone(family: Family, child: str) -> bool:
    """Whether nobody stands beside or below this child on their account."""
    others = {name for couple in family.couples for name in couple.of}
    others |= {name for tie in family.ties for name in tie.of}
    others |= {name for person in family.people if person.beside for name in (person.name, person.beside)}
    return child not in others


def heights_of(family: Family) -> dict[str, int]:
    """How far below the first person each stands; who is tied to nobody has no height."""
    heights, waiting = {family.names[0]: 0}, deque([family.names[0]])
    steps = list(steps_in(family))
    while waiting:
        name = waiting.popleft()
        for one, other, down, _ in steps:
            for here, there, rows in ((one, other, down), (other, one, -down)):
                if here == name and there not in heights:
                    heights[there] = heights[name] + rows
                    waiting.append(there)
    return heights


def steps_in(family: Family) -> Iterator[OnRow]:
    """Everything that says on which row people stand."""
    for number, couple in enumerate(family.couples):
        yield from ((*pair, 0, ("couples", number, "of")) for pair in pairwise(couple.of))
    for brood in family.broods:
        yield from ((*pair, 0, brood.path) for pair in pairwise(brood.children))
        yield from ((parent, brood.children[0], 1, brood.path) for parent in brood.parents[:1])
    for number, tie in enumerate(family.ties):
        yield tie.of[0], tie.of[1], 0, ("ties", number, "of")
    for number, person in enumerate(family.people):
        if person.beside:
            yield person.beside, person.name, 0, ("people", number, "beside")


def faults_of_names(family: Family) -> Iterator[FormFault]:
    """Names that are there twice, or not at all."""
    for number, name in enumerate(family.names):
        if name in family.names[:number]:
            message = f"'{name}' is in this family twice"
            help_ = "write with one of them what tells the two apart"
            yield FormFault(("people", number, "name"), "same-name", message, help=help_)
    for path, name in family.mentions():
        if name not in family.names:
            message = f"'{name}' is nobody in this family"
            hint = suggestion(name, family.names) or "add them to `people`"
            yield FormFault(path, "unknown-person", message, expected=listed(family.names), help=hint)
    yield from faults_of_birth(family)


def faults_of_birth(family: Family) -> Iterator[FormFault]:
    """A couple that is there twice, and children who are born twice."""
    seen: set[frozenset[str]] = set()
    for number, couple in enumerate(family.couples):
        if frozenset(couple.of) in seen:
            message = f"{names(couple.of)} stand in `couples` twice"
            help_ = "write all their children in one place"
            yield FormFault(("couples", number, "of"), "couple-twice", message, help=help_)
        seen.add(frozenset(couple.of))
    born: set[str] = set()
    for brood in family.broods:
        for number, child in enumerate(brood.children):
            if child in born:
                message = f"'{child}' is a child of two couples"
                help_ = "name them once; who brings them up otherwise can stand in `homes` or in a note"
                yield FormFault((*brood.path, number), "born-twice", message, help=help_)
            born.add(child)


def faults_of_rows(family: Family) -> Iterator[FormFault]:
    """Who stands nowhere, or on two rows at once; for a family of which all names are there."""
    heights = heights_of(family)
    for number, name in enumerate(family.names):
        if name not in heights:
            message = f"nothing says where '{name}' stands"
            help_ = f"name '{name}' in `couples`, as one of a couple or as a child, in `siblings`, or write `beside: …`"
            yield FormFault(("people", number, "name"), "stands-nowhere", message, help=help_)
    for one, other, down, path in steps_in(family):
        if one in heights and heights[other] != heights[one] + down:
            message = f"'{one}' and '{other}' would have to stand on two rows at once"
            help_ = "children stand one row below their parents; couples, ties and `beside` are for people on one row"
            yield FormFault(path, "two-rows", message, help=help_)


def faults_of_order(family: Family) -> Iterator[FormFault]:
    """People who belong beside each other and do not stand so, and lines that would cross."""
    rows = rows_of(family)
    places = {name: (level, place) for level, row in enumerate(rows) for place, name in enumerate(row)}
    couples = [(couple.of, ("couples", number, "of")) for number, couple in enumerate(family.couples)]
    ties = [(tie.of, ("ties", number, "of")) for number, tie in enumerate(family.ties)]
    friends = [
        ((person.beside, person.name), ("people", number, "beside"))
        for number, person in enumerate(family.people)
        if person.beside
    ]
    for of, path in (*couples, *ties, *friends):
        if len(of) > 1 and abs(places[of[0]][1] - places[of[1]][1]) != 1:
            message = f"'{of[0]}' and '{of[1]}' do not stand beside each other"
            row = ", ".join(rows[places[of[0]][0]])
            help_ = f"write them in `people` so that nobody is between the two; now it is: {row}"
            yield FormFault(path, "not-beside", message, help=help_)
    yield from crossings(family, places)


def crossings(family: Family, places: dict[str, tuple[int, int]]) -> Iterator[FormFault]:
    """Children who stand in another order than their parents."""
    for number, brood in enumerate(family.broods):
        for other in family.broods[:number]:
            one, before = span(brood.children, places), span(other.children, places)
            if one[0] != before[0]:
                continue
            follows = one[1] > before[2]
            apart = follows or one[2] < before[1]
            ordered = not (brood.parents and other.parents) or follows == (
                span(brood.parents, places)[1:] > span(other.parents, places)[1:]
            )
            if not (apart and ordered):
                message = f"the lines to {names(brood.children)} and to {names(other.children)} would cross"
                help_ = "write children in `people` together, and in the same order as their parents"
                yield FormFault(brood.path, "crossed-lines", message, help=help_)


def span(names: tuple[str, ...], places: dict[str, tuple[int, int]]) -> tuple[int, int, int]:
    """The row on which these people stand, and the places of the first and the last of them."""
    found = [places[name] for name in names]
    return found[0][0], min(place for _, place in found), max(place for _, place in found)


def names(people: tuple[str, ...]) -> str:
    """People in a sentence."""
    return " and ".join(f"'{name}'" for name in people)
