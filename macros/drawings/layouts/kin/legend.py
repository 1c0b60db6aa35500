"""What the signs and lines of a family mean, in words; only of those that are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from markupsafe import Markup

from macros.drawings.layouts.kin import painting
from macros.drawings.layouts.kin.clusters import SIZE
from macros.drawings.layouts.kin.family import Family
from macros.drawings.layouts.piece import Piece, beside, stacked
from macros.drawings.layouts.words import Words
from macros.drawings.svg import Point, line
from macros.drawings.text_lines import width_of

Sample = Callable[[Point], Markup]
"""How something looks, around this middle."""
_SAMPLE, _HEIGHT, _SIGN, _GAP = 29.0, 26.0, 20.0, 8.0

PEOPLE = {"man": "Man, jongen", "woman": "Vrouw, meisje", "person": "Niet gezegd"}
COUPLES = {"parents": "Ouders", "married": "Getrouwd", "together": "Samen", "apart": "Gescheiden"}
HOUSES = "Eén huis", "Ander huis"
TIES = {"strong": "Sterke band", "tense": "Spanning", "broken": "Geen contact"}


_EIGHT = Words("8", 26, SIZE)


def legend(family: Family, x: float, room: float) -> Piece:
    """Every sign and line that is there, with its meaning, in two columns where the words fit."""
    entries = list(meanings(family))
    half = -(-len(entries) // 2)
    first, second = entries[:half], entries[half:]
    wide = _SAMPLE + max(width_of(text, SIZE) for _, text in first) + _GAP
    if wide + _SAMPLE + max((width_of(text, SIZE) for _, text in second), default=0) > room:
        return _column(entries, x, room)
    return beside(_column(first, x, room), _column(second, x + wide, room - wide))


def _column(entries: Sequence[tuple[Sample, str]], x: float, room: float) -> Piece:
    return stacked([_entry(*one, x, room - _SAMPLE) for one in entries])


def meanings(family: Family) -> Iterator[tuple[Sample, str]]:
    """Each with how it looks."""
    signs = {person.who for person in family.people}
    yield from ((_sign(who), text) for who, text in PEOPLE.items() if who in signs)
    for friend in [person.who for person in family.people if person.name in family.friends][:1]:
        yield _sign(friend, friend=True), "Geen familie"
    if any(person.age is not None for person in family.people):
        yield _number, "Leeftijd"
    couples = {couple.tie for couple in family.couples if len(couple.of) > 1}
    yield from ((_couple(tie), text) for tie, text in COUPLES.items() if tie in couples)
    if any(brood.parents for brood in family.broods):
        yield _down, "Kind van"
    if family.siblings:
        yield _over, "Broer, zus"
    ties = {tie.kind for tie in family.ties}
    yield from ((_tie(kind), text) for kind, text in TIES.items() if kind in ties)
    yield from ((_house(number), text) for number, text in enumerate(HOUSES[: len(family.homes)]))


def _entry(sample: Sample, text: str, x: float, room: float) -> Piece:
    words = Words(text, room, SIZE)

    def paint(top: float) -> Markup:
        middle = x + 12, top + _HEIGHT / 2
        return sample(middle) + words.at((x + _SAMPLE, top + 2))

    return Piece(_HEIGHT, paint, (words, _EIGHT) if sample is _number else (words,))


def _sign(who: str, *, friend: bool = False) -> Sample:
    return lambda middle: painting.sign(who, middle, friend=friend, size=_SIGN)


def _couple(tie: str) -> Sample:
    return lambda middle: painting.couple(tie, *_ends(middle))


def _tie(kind: str) -> Sample:
    return lambda middle: painting.tie(kind, *_ends(middle))


def _ends(middle: Point) -> tuple[Point, Point]:
    return (middle[0] - 12, middle[1]), (middle[0] + 12, middle[1])


def _number(middle: Point) -> Markup:
    return _EIGHT.around(middle[0], middle[1] - SIZE * 2 / 3)


def _down(middle: Point) -> Markup:
    x, y = middle
    return painting.stroke(line((x, y - 10), (x, y + 10)))


def _over(middle: Point) -> Markup:
    x, y = middle
    run = (
        line((x - 11, y + 8), (x - 11, y - 5)),
        line((x - 12.2, y - 5), (x + 12.2, y - 5)),
        line((x + 11, y - 5), (x + 11, y + 8)),
    )
    return painting.stroke("".join(run))


def _house(number: int) -> Sample:
    def paint(middle: Point) -> Markup:
        x, y = middle
        return painting.around_house([(x + 11, y - 9), (x + 11, y + 9), (x - 11, y + 9), (x - 11, y - 9)], number)

    return paint
