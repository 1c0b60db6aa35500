"""A session as it is planned: its people, tables and times, and what happens when; `plan.js` reckons the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Literal

from macros.carousel.rotation import Moves, Rotation, rotation

HOUR, DAY = 60, 24 * 60


@dataclass(frozen=True)
class SessionForm:
    """What a form of a carousel says of a session."""

    id: str
    title: str
    text: str
    people: tuple[int, ...]
    """For how few and how many it is meant."""
    tables: int
    rounds: int
    minutes: int
    change: int
    moves: Moves
    host: bool


@dataclass(frozen=True)
class Phase:
    """A part of a session, with its minutes since the beginning of the day, or of the session."""

    kind: Literal["round", "change"]
    turn: int
    begin: int
    end: int


@dataclass(frozen=True)
class Going:
    """Cards that go equally far before a round: from this one to that one, so many tables on."""

    first: int
    last: int
    step: int
    is_host: bool = False


@dataclass(frozen=True)
class SessionPlan:
    """A form of a carousel for so many people; `begin` in minutes since midnight, when somebody said it."""

    form: SessionForm
    people: int
    begin: int | None = None

    @cached_property
    def rotation(self) -> Rotation:
        """Who sits where."""
        form = self.form
        return rotation(self.people, form.tables, form.rounds, form.moves, host=form.host)

    @property
    def phases(self) -> Iterator[Phase]:
        """Every round, and the change before the next."""
        now = self.begin or 0
        for turn in range(self.form.rounds):
            yield Phase("round", turn, now, now + self.form.minutes)
            now += self.form.minutes
            if turn < self.form.rounds - 1:
                yield Phase("change", turn, now, now + self.form.change)
                now += self.form.change

    @property
    def end(self) -> int:
        """When the last round is over."""
        return [*self.phases][-1].end

    def clock(self, minute: int) -> str:
        """A time of the day as Dutch writes it, or the minutes since the beginning."""
        return str(minute) if self.begin is None else f"{minute % DAY // HOUR:02}.{minute % HOUR:02}"

    def going(self, turn: int) -> list[Going]:
        """Which cards go how far when this round is over; one for everybody when all go equally far."""
        tables, last = self.form.tables, self.people - 1
        steps = [self.rotation.steps(person)[turn] for person in range(0, self.people, tables)]
        rows = [(row, step, self.form.host and row == 0) for row, step in enumerate(steps)]
        alike = [[*same] for _, same in groupby(rows, key=lambda row: row[1:])]
        return [
            Going(same[0][0] * tables, min(same[-1][0] * tables + tables - 1, last), *same[0][1:]) for same in alike
        ]

    @property
    def verdict(self) -> list[tuple[str, int, int, int]]:
        """How good it is: the names of sentences, each with the numbers that it asks for in order."""
        met, again = self.rotation.met, self.rotation.again
        least, most, others = min(met), max(met), self.people - 1
        if least == others:
            first = ("all", others, 0, 0)
        elif least == most:
            first = ("some", least, others, 0)
        else:
            first = ("between", least, most, others)
        if self.form.moves == "spread":
            second = ("once" if again == 1 else "again" if again else "never", again, 0, 0)
        else:
            second = (self.form.moves, 0, 0, 0)
        return [first, second, *([("back", 0, 0, 0)] if self.rotation.comes_back else [])]
