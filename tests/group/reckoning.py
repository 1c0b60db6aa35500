"""What may be shown of a group, reckoned once more from everybody's answers: the page has to come out at the same.

Answers are points of 1 to 5, or 0 of what does not apply or was left out; a person is a list of them, in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from tests.code.short_code import level_of

FEWEST, FEWEST_A_STATEMENT = 5, 8
OTHERS = 2
"""So many may have chosen otherwise where almost everybody chose the same."""

Person = Sequence[int]


@dataclass(frozen=True)
class Middle:
    """The median of a dimension and its middle half, as levels."""

    median: Fraction
    low: int
    high: int


def levels(person: Person, sizes: Sequence[int]) -> list[int]:
    """The level of each dimension of one person."""
    ends = [sum(sizes[: place + 1]) for place in range(len(sizes))]
    return [level_of([*person[end - size : end]]) for end, size in zip(ends, sizes, strict=True)]


def middle(of_all: Sequence[int]) -> Middle | None:
    """What is shown of one dimension, of the levels of all; nothing of too few."""
    given = sorted(level for level in of_all if level)
    if len(given) < FEWEST:
        return None
    quarter = (len(given) - 1) // 4
    both = given[(len(given) - 1) // 2], given[len(given) // 2]
    return Middle(Fraction(sum(both), 2), given[quarter], given[-1 - quarter])


def in_words(level: Fraction | int) -> str:
    """A level as a mean with one decimal, as Dutch writes it; what lies in the middle goes up."""
    tenths = floor(10 * (Fraction(level) + 2) / 3 + Fraction(1, 2))
    return f"{tenths // 10},{tenths % 10}"


def sentence(found: Middle | None) -> str:
    """The cell of the table for one dimension."""
    if found is None:
        return "te weinig antwoorden"
    if found.low == found.high:
        return f"{in_words(found.median)} (bijna iedereen)"
    apart = found.high - found.low
    words = "dicht bij elkaar" if apart <= 1 else "een stap uit elkaar" if apart <= 3 else "ver uit elkaar"
    return f"{in_words(found.median)} (de helft tussen {in_words(found.low)} en {in_words(found.high)}), {words}"


def counts(of_all: Sequence[int]) -> list[int]:
    """How many chose each point of one statement."""
    return [sum(points == one for points in of_all) for one in range(1, 6)]


def statement(of_all: Sequence[int]) -> list[str]:
    """The cells of the table for one statement."""
    found = counts(of_all)
    if sum(found) < FEWEST_A_STATEMENT:
        return ["te weinig antwoorden"]
    if sum(found) - max(found) <= OTHERS:
        return [f"bijna iedereen koos {found.index(max(found)) + 1}"]
    return [str(one) for one in found]


def spread(of_all: Sequence[int]) -> Fraction:
    """How far the answers to one statement lie apart."""
    given = [points for points in of_all if points]
    mean = Fraction(sum(given), len(given))
    return sum(((points - mean) ** 2 for points in given), Fraction(0)) / len(given)


def widest(people: Sequence[Person], personal: Sequence[int]) -> list[int]:
    """The places of the three statements that lie furthest apart; of what is alike the first."""
    if len(people) < FEWEST:
        return []
    columns = {place: [person[place] for person in people] for place in personal}
    answered = [place for place, column in columns.items() if sum(map(bool, column)) >= FEWEST]
    return sorted(answered, key=lambda place: -spread(columns[place]))[:3]
