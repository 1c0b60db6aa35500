"""Genogram: a family at a table, who belongs to whom and who live together; around it the seats of those who help."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Annotated, Literal

from markupsafe import Markup
from pydantic import Field, model_validator

from macros.drawings.layouts.diagram import EDGE, WIDTH, Diagram
from macros.drawings.layouts.kin.clusters import SIZE, SYMBOL
from macros.drawings.layouts.kin.family import Couple, Family
from macros.drawings.layouts.kin.legend import legend
from macros.drawings.layouts.kin.lines import between, branches, faults_of_homes, house
from macros.drawings.layouts.kin.painting import age_of, around_house, couple, sign, stroke, tie
from macros.drawings.layouts.kin.plan import FamilyPlan, Standing, clusters_that_fit, plan_of
from macros.drawings.layouts.kin.rows import faults_of_names, faults_of_order, faults_of_rows, rows_of
from macros.drawings.layouts.kin.seats import SEAT, edge, seats_on, table
from macros.drawings.layouts.piece import Piece, beside, space, stacked, written
from macros.drawings.layouts.shapes import FIELD, framed
from macros.drawings.layouts.table import free, seated
from macros.drawings.layouts.words import Words
from macros.drawings.sign import joined
from macros.drawings.svg import Point, element, line
from macros.drawings.text_lines import width_of
from macros.language.fields import Phrase, StrictModel
from macros.reading.written_form import FormError, FormFault

_X, _ROOM = EDGE, WIDTH - 2 * EDGE
_SIDE, _PADDING, _INDENT = 22.0, 30.0, 26.0
_WITHIN = _ROOM - 2 * _SIDE


class Helpers(StrictModel):
    """Those who help, each on a seat at the table, with who they are below it."""

    head: Phrase
    """What they are together."""
    seats: Annotated[tuple[Phrase, ...], Field(min_length=1, max_length=12)]
    """Who sits there, and what they do."""
    free: Phrase | None = None
    """What is said of one more seat, of which nobody knows yet who sits there."""


class Genogram(Diagram, Family):
    """A family at a table, with those who help around it and what each sign means."""

    layout: Literal["genogram"]
    """Its form."""
    helpers: Helpers | None = None
    """Who help the family."""

    @model_validator(mode="after")
    def _can_be_drawn(self) -> Genogram:
        for faults in (faults_of_names, faults_of_rows, faults_of_order, _faults_of_room, _faults_of_houses):
            found = list(faults(self))
            if found:
                raise FormError(found)
        return self

    @property
    def piece(self) -> Piece:
        """The table, who helps, and what each sign means."""
        pieces = [_at_table(self, plan_of(self, _X + _SIDE, _WITHIN)), space(10)]
        if self.helpers:
            pieces += [_who_help(self.helpers), space(12)]
        across = (_X, _ROOM)
        return stacked([*pieces, framed(legend(self, _X + 8, _ROOM - 16), across, FIELD)])


def _faults_of_room(family: Family) -> Iterator[FormFault]:
    """Generations that are too wide, even with short lines and children below each other."""
    for row in rows_of(family):
        if clusters_that_fit(family, row, _WITHIN) is None:
            first = family.names.index(row[0])
            message = f"these do not fit beside each other: {', '.join(row)}"
            help_ = "write shorter names or notes, or leave somebody out and say it in the text"
            yield FormFault(("people", first, "name"), "no-room", message, help=help_)


def _faults_of_houses(family: Family) -> Iterator[FormFault]:
    return faults_of_homes(plan_of(family, _X + _SIDE, _WITHIN))


def _at_table(drawn: Genogram, plan: FamilyPlan) -> Piece:
    """The family on the table top, and the seats on its edge."""
    height, helpers = plan.height + 2 * _PADDING, drawn.helpers
    known = len(helpers.seats) if helpers else 0
    many = known + bool(helpers and helpers.free)
    words = [words for stand in plan.stands.values() for words in stand.place.words]
    ages = [age_of(person.age, friend=False) for person in drawn.people if person.age is not None]

    def paint(top: float) -> Markup:
        rim = edge(top, height)
        places = seats_on(rim, many) if many else []
        sitting = seated(places[:known], SEAT) + free(places[known:], SEAT)
        return element("g", {}, table(rim), sitting, _family(plan.moved(top + _PADDING)))

    return Piece(height, paint, (*words, *ages))


def _family(plan: FamilyPlan) -> Markup:
    """Houses, lines and people, each over what was painted before."""
    family, stands = plan.family, plan.stands
    houses = [around_house(house(plan, number), number) for number in range(len(family.homes))]
    down = [stroke("".join(line(*ends) for ends in branch.strokes())) for branch in branches(plan)]
    couples = [_couple(one, plan) for one in family.couples if len(one.of) > 1]
    ties = [tie(one.kind, *between(*(stands[name] for name in one.of))) for one in family.ties]
    return joined(*houses, *down, *couples, *ties, *(_person(stand, family) for stand in stands.values()))


def _couple(one: Couple, plan: FamilyPlan) -> Markup:
    """Where it is broken, it is so beside the line to the children."""
    start, end = between(*(plan.stands[name] for name in one.of))
    turn = max(plan.stands[name].left for name in one.of)
    return couple(one.tie, start, end, (start[0] + turn) / 2)


def _person(stand: Standing, family: Family) -> Markup:
    """A sign with the age in it, and below it the name and what else there is to say."""
    person, (x, _), top = stand.place.person, stand.centre, stand.top + SYMBOL + 3
    friend = person.name in family.friends
    age = age_of(person.age, friend=friend) if person.age is not None else None
    painted = [sign(person.who, stand.centre, age, friend=friend)]
    for words in stand.place.words:
        painted.append(words.around(x, top))
        top += words.height
    return joined(*painted)


def _who_help(helpers: Helpers) -> Piece:
    """Who sits on the seats, each after a seat, in two columns where all words fit."""
    texts = [*helpers.seats, *([helpers.free] if helpers.free else [])]
    columns = 2 if all(width_of(text, SIZE) <= _ROOM / 2 - _INDENT for text in texts) else 1
    room, paints = _ROOM / columns, [seated] * len(helpers.seats) + [free]
    seats = [
        _seat(text, paint, _X + room * (number % columns), room)
        for number, (text, paint) in enumerate(zip(texts, paints, strict=False))
    ]
    rows = [beside(*seats[start : start + columns]) for start in range(0, len(seats), columns)]
    return stacked([written(Words(helpers.head, _ROOM, SIZE, heavy=True), _X), space(3), stacked(rows, 3)])


def _seat(text: str, seat: Callable[[Sequence[Point], float], Markup], x: float, room: float) -> Piece:
    words = written(Words(text, room - _INDENT, SIZE), x + _INDENT)
    return Piece(words.height, lambda top: seat([(x + SEAT, top + 11)], SEAT - 1.5) + words.paint(top), words.words)
