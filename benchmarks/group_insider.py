"""What an insider learns from the picture of a small group: somebody who knows their own answers, and no other's.

Run it with `python -m benchmarks.group_insider`. Groups are made up: everybody differs a little from everybody,
and each answer a little from its person. Nobody knows how much people really agree. Certain is what can only be so;
a guess is the answer that an insider would bet on for somebody else, and how often that is right.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.group.reckoning import OTHERS, counts, levels, middle, statement

SIZES = (5, 5, 5, 5, 4, 4, 5)
"""How many statements each dimension of a self-test has; the last one is about the organisation."""
STATEMENTS = sum(SIZES)
PERSONAL = STATEMENTS - SIZES[-1]
GROUPS = 2000
LEAST, MOST = 5, 12
LOWEST, HIGHEST = 1, 13


@dataclass
class Learned:
    """What insiders learned over all groups of one size."""

    groups: int = 0
    statements: int = 0
    guesses: list[int] = field(default_factory=list)

    def note(self, certain: int) -> None:
        """One more group, in which an insider is certain of so many things about every other."""
        self.groups += certain > 0
        self.statements += certain


def main() -> None:
    """Print a row for each size of a group."""
    print(f"{GROUPS} groups of each size, {STATEMENTS} statements, one insider in each\n")
    print("          every count shown              under our rules")
    print("people    certain  statements  guess     certain: statements, dimensions  guess   guess without a picture")
    for size in range(LEAST, MOST + 1):
        print(row(size))


def row(size: int) -> str:
    """One size: how often an insider is certain of everybody's answer to something, and how often a guess is right."""
    chance = random.Random(size)  # noqa: S311 - nothing here is a secret
    bare, ruled, dimensions = Learned(), Learned(), Learned()
    blind: list[bool] = []
    for _ in range(GROUPS):
        own, *others = group(size, chance)
        bare.note(sum(len({other[place] for other in others}) == 1 for place in range(STATEMENTS)))
        ruled.note(sum(is_certain([one[place] for one in (own, *others)]) for place in range(PERSONAL)))
        dimensions.note(certain_dimensions(own, others))
        place, other = chance.randrange(PERSONAL), chance.choice(others)
        column = [one[place] for one in (own, *others)]
        bare.guesses.append(likeliest(column, own[place]) == other[place])
        ruled.guesses.append(ruled_guess(column, own[place]) == other[place])
        blind.append(own[place] == other[place])
    return (
        f"{size:>6} {share(bare.groups):>9} {bare.statements / GROUPS:>11.2f} {mean(bare.guesses):>7}"
        f" {share(ruled.groups):>14} {share(dimensions.groups):>22} {mean(ruled.guesses):>10} {mean(blind):>12}"
    )


def group(size: int, chance: random.Random) -> list[list[int]]:
    """So many people with their answers."""
    return [person(chance) for _ in range(size)]


def person(chance: random.Random) -> list[int]:
    """One person: somewhere on the scale, and every answer near to that."""
    at = chance.gauss(3.2, 0.6)
    return [min(5, max(1, round(chance.gauss(at, 0.75)))) for _ in range(STATEMENTS)]


def is_certain(column: Sequence[int]) -> bool:
    """Whether the first of these knows from what is shown of a statement what every other chose."""
    own, *others = column
    shown = statement(column)
    if len(shown) > 1:
        return len(set(others)) == 1
    if shown[0].startswith("bijna"):
        most = max(counts(column))
        at_least = len(column) - OTHERS - (counts(column).index(most) + 1 == own)
        return at_least >= len(others)
    return False


def certain_dimensions(own: Sequence[int], others: Sequence[Sequence[int]]) -> int:
    """Of how many dimensions the insider knows every other's level from the median and the middle half."""
    mine, theirs = levels(own, SIZES), [levels(other, SIZES) for other in others]
    return sum(is_forced(level, [level, *(other[place] for other in theirs)]) for place, level in enumerate(mine))


def is_forced(own: int, of_all: Sequence[int]) -> bool:
    """Whether everybody else can only have one level: those below and above the middle half too."""
    shown = middle(of_all)
    if shown is None or shown.low != shown.high:
        return False
    quarter = (len(of_all) - 1) // 4
    below, above = quarter - (own < shown.low), quarter - (own > shown.high)
    return (below == 0 or shown.low == LOWEST) and (above == 0 or shown.high == HIGHEST)


def likeliest(column: Sequence[int], own: int) -> int:
    """What most others chose, where every count is shown."""
    left = counts(column)
    left[own - 1] -= 1
    return left.index(max(left)) + 1


def ruled_guess(column: Sequence[int], own: int) -> int:
    """What an insider would bet on under our rules: what is shown, and else what they chose themselves."""
    shown = statement(column)
    if len(shown) > 1:
        return likeliest(column, own)
    return int(shown[0][-1]) if shown[0].startswith("bijna") else own


def share(number: int) -> str:
    """A number of groups as a share of all."""
    return f"{number / GROUPS:.1%}"


def mean(right: Sequence[bool | int]) -> str:
    """How often a guess was right."""
    return f"{sum(right) / len(right):.0%}"


if __name__ == "__main__":
    main()
