"""People of one row in clusters that stay together, each person with the words below their sign."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from macros.drawings.layouts.kin.family import Brood, Family, Person
from macros.drawings.layouts.kin.rows import is_alone
from macros.drawings.layouts.words import Words
from macros.drawings.text_lines import BOLDER, width_of

SIZE = 16
"""How large the letters are: 14 px between the margins of a phone of 320 px."""
SYMBOL, MARGIN, LEAST = 40.0, 7.0, 62.0
"""How wide a sign is, what stays free beside it and its words, and how narrow a place may be."""
LANE = 12.0
"""Room at the left of children in several lines, for the line that leads down to them."""
_MOST = 120.0
ROOMS = (_MOST, 92.0, LEAST - 2 * MARGIN)
"""How much room a name may take, tried in this order."""


@dataclass(frozen=True)
class Portrait:
    """Somebody with the words below their sign."""

    person: Person
    words: tuple[Words, ...]

    @cached_property
    def content(self) -> float:
        """How wide the sign and the words are."""
        return max(SYMBOL, *(width_of(line, words.measured) for words in self.words for line in words.lines))

    @property
    def width(self) -> float:
        """What they need, with what stays free at both sides."""
        return max(LEAST, self.content + 2 * MARGIN)

    @property
    def height(self) -> float:
        """What the sign and the words need below each other."""
        return SYMBOL + 3 + sum(words.height for words in self.words)


@dataclass(frozen=True)
class Cluster:
    """People who stay beside each other, in one line; or children of the same parents, in as many as they need."""

    lines: tuple[tuple[Portrait, ...], ...]
    lane: float = 0
    spread: float = 0
    """How much wider than it needs each place is."""

    @cached_property
    def columns(self) -> tuple[float, ...]:
        """How wide each place is; those of children in several lines are all alike."""
        widths = [place.width + self.spread for line in self.lines for place in line]
        return tuple(widths) if len(self.lines) == 1 else (max(widths),) * len(self.lines[0])

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.lane + sum(self.columns)

    def places(self) -> Iterator[tuple[Portrait, int, float, float]]:
        """Each place, in which line, where it begins from the left of the cluster, and how wide it is."""
        for number, line in enumerate(self.lines):
            left = self.lane
            for place, width in zip(line, self.columns, strict=False):
                yield place, number, left, width
                left += width


def clusters_of(family: Family, row: tuple[str, ...], room: float, lines: int) -> list[Cluster]:
    """The clusters of a row, when a name may take this much room and children may stand in so many lines."""
    people = {person.name: person for person in family.people}
    clusters = []
    for names, brood in parts_of(family, row):
        places = tuple(placed(people[name], room) for name in names)
        each = -(-len(places) // lines) if brood else len(places)
        rows = tuple(places[start : start + each] for start in range(0, len(places), each))
        clusters.append(Cluster(rows, LANE if len(rows) > 1 else 0))
    return clusters


def parts_of(family: Family, row: tuple[str, ...]) -> Iterator[tuple[list[str], Brood | None]]:
    """The people of a row in parts: children with nobody of their own by their parents, and who belong together."""
    pairs = {frozenset(of) for of in beside_each_other(family)}
    of_brood = {
        child: brood
        for brood in family.broods
        for child in brood.children
        if all(is_alone(family, one) for one in brood.children)
    }
    part: list[str] = []
    for name in row:
        same = part and (
            of_brood.get(part[-1]) is of_brood[name] if name in of_brood else frozenset((part[-1], name)) in pairs
        )
        if part and not same:
            yield part, of_brood.get(part[0])
            part = []
        part.append(name)
    yield part, of_brood.get(part[0])


def beside_each_other(family: Family) -> Iterator[tuple[str, ...]]:
    """Everybody who has to stand beside somebody, with that one."""
    yield from (couple.of for couple in family.couples if len(couple.of) > 1)
    yield from (tie.of for tie in family.ties)
    yield from ((person.beside, person.name) for person in family.people if person.beside)


def placed(person: Person, room: float) -> Portrait:
    """Somebody with their name and what else there is to say, in lines that fit the room where words allow it."""
    whole, note = width_of(person.name, SIZE * BOLDER), person.note or ""
    widest = max(width_of(word, SIZE * BOLDER) for word in person.name.split())
    noted = max((width_of(word, SIZE) for word in note.split()), default=0)
    least = min(max(widest, noted, min(whole, room)) + 0.1, _MOST)
    words = [Words(person.name, least, SIZE, heavy=True)]
    if note:
        words.append(Words(note, max(least, min(room, width_of(note, SIZE))), SIZE))
    return Portrait(person, tuple(words))
