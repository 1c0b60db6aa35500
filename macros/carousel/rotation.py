"""Who sits where in every round, as one set of cards for any number of people; `rotation.js` deals the same cards.

Card `n` begins at table `n` modulo the tables; the first cards are row 0, the next as many row 1, and so on. All cards
of a row move equally far, so that in every round the tables differ by one person at most, and so that a card can be
said in a sentence. Two rows meet as often as they differ in how far they are: once in a round at most, with another
neighbour each time. A list of rows is searched for once, for as many people as there can be, with the first rows
weighing most: who has fewer people uses fewer cards of the same set. It is never worse than rows that each move on by
the same number every time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import combinations, pairwise
from math import ceil, gcd
from typing import Literal

MOST_PEOPLE, MOST_TABLES, MOST_ROUNDS = 60, 12, 6
TRIES = 2000
"""How often a row is tried anew: fewer lets more people meet twice, and more takes longer than it gains."""
BEST_AS_IT_IS = 2
"""So many rounds need no search: nobody can meet more people."""
WEIGHT = 1000
"""How much a second meeting of the first two rows weighs; of later rows it is this by the square of the later one."""

Moves = Literal["spread", "block", "none"]
"""Everybody to new neighbours; whole groups to the next table; or nobody anywhere."""
Row = tuple[int, ...]
"""How many tables a card is from where it began, in each round."""


@dataclass(frozen=True)
class Rotation:
    """A plan for so many people; they, the tables and the rounds are counted from 0."""

    people: int
    tables: int
    rows: tuple[Row, ...]

    @property
    def rounds(self) -> int:
        """How often people sit down."""
        return len(self.rows[0])

    def row_of(self, person: int) -> Row:
        """How far this person is in each round."""
        return self.rows[person // self.tables]

    def table(self, person: int, turn: int) -> int:
        """Where this person sits in this round."""
        return (person + self.row_of(person)[turn]) % self.tables

    def steps(self, person: int) -> Row:
        """How many tables on this person goes before each round but the first."""
        row = self.row_of(person)
        return tuple((after - before) % self.tables for before, after in pairwise(row))

    def at(self, table: int, turn: int) -> list[int]:
        """Who sit at this table in this round."""
        return [person for person in range(self.people) if self.table(person, turn) == table]

    @cached_property
    def meetings(self) -> Counter[tuple[int, int]]:
        """How often each two people meet, who meet at all."""
        tables = ((self.at(table, turn)) for turn in range(self.rounds) for table in range(self.tables))
        return Counter(pair for people in tables for pair in combinations(people, 2))

    @cached_property
    def met(self) -> list[int]:
        """How many others each person meets."""
        found = Counter(person for pair in self.meetings for person in pair)
        return [found[person] for person in range(self.people)]

    @property
    def again(self) -> int:
        """How many pairs meet more than once."""
        return sum(times > 1 for times in self.meetings.values())

    @property
    def comes_back(self) -> bool:
        """Whether somebody who moves is at a table for the second time."""
        used = self.rows[: ceil(self.people / self.tables)]
        return any(any(row) and len({*row}) < len(row) for row in used)


def rotation(people: int, tables: int, rounds: int, moves: Moves = "spread", *, host: bool = True) -> Rotation:
    """The plan for so many people; with `host` the first card of every table stays there."""
    needed = ceil(people / tables)
    if moves == "spread":
        lists = (searched(tables, rounds, host), simple(tables, rounds, host))
        return max((Rotation(people, tables, rows[:needed]) for rows in lists), key=lambda plan: len(plan.meetings))
    on = tuple(turn % tables if moves == "block" else 0 for turn in range(rounds))
    stays = (0,) * rounds
    return Rotation(people, tables, (stays if host else on, *[on] * (needed - 1)))


@cache
def simple(tables: int, rounds: int, host: bool) -> tuple[Row, ...]:  # noqa: FBT001 - a key of the memory
    """Rows that each move on by the same number every time, and by one that brings nobody back too soon."""
    steps = [step for step in range(1, tables) if tables // gcd(step, tables) >= min(rounds, tables)]
    needed = ceil(MOST_PEOPLE / tables)
    of_rows = [*([0] if host else []), *(steps[place % len(steps)] for place in range(needed))][:needed]
    return tuple(tuple(step * turn % tables for turn in range(rounds)) for step in of_rows)


@cache
def searched(tables: int, rounds: int, host: bool) -> tuple[Row, ...]:  # noqa: FBT001 - a key of the memory
    """Rows of which as few as can be found meet twice: one after another is tried anew, always in the same order."""
    rows = [*simple(tables, rounds, host)]
    first, draw = int(host), drawing()
    for _ in range(TRIES if rounds > BEST_AS_IT_IS else 0):
        place = first + draw(len(rows) - first)
        row = drawn_row(tables, rounds, draw)
        if cost(rows, place, row, tables) <= cost(rows, place, rows[place], tables):
            rows[place] = row
    return tuple(rows)


def cost(rows: Sequence[Row], place: int, row: Row, tables: int) -> int:
    """What the second meetings weigh of the list with this row in this place."""
    before = sum(twice(row, kept, tables) for kept in rows[:place]) * (WEIGHT // max(place, 1) ** 2)
    after = ((twice(row, rows[other], tables), other) for other in range(place + 1, len(rows)))
    return before + sum(times * (WEIGHT // other**2) for times, other in after)


def twice(one: Row, other: Row, tables: int) -> int:
    """In how many rounds cards of two rows meet whom they met before."""
    return len(one) - len({(here - there) % tables for here, there in zip(one, other, strict=True)})


def drawn_row(tables: int, rounds: int, draw: Callable[[int], int]) -> Row:
    """Any row that comes to a table again only when it has been at all of them."""

    def places() -> Iterator[int]:
        left = [*range(1, tables)]
        yield 0
        for _ in range(rounds - 1):
            left = left or [*range(tables)]
            yield left.pop(draw(len(left)))

    return tuple(places())


def drawing() -> Callable[[int], int]:
    """A lot: each time a number below the one that is asked for, and the same row of them for everybody.

    The figures are those of Numerical Recipes; with them JavaScript's numbers stay exact.
    """
    state = 1

    def draw(below: int) -> int:
        nonlocal state
        state = (state * 1664525 + 1013904223) % (1 << 32)
        return state * below >> 32

    return draw
