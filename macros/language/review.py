"""A review: when a text was held against its sources, by whom, and when again; counted from a day that is given."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from macros.language.fields import Phrase, StrictModel
from macros.language.written_values import Date
from macros.problems.problem import Place, Problem


class ReadBy(StrictModel):
    """Somebody who read a text, and when."""

    by: Phrase
    """Who: a role, as it stands in the middle of a sentence, such as `jurist`; never a name."""
    on: Date
    """The day on which they had read it."""


class Reviewed(StrictModel):
    """When a text was held against its sources, by whom, and when that has to happen again."""

    on: Date
    """The day on which it was held against its sources."""
    by: Phrase
    """Who did that: a role, such as `redactie`."""
    again: Date
    """The day before which it has to be done again; a check warns after it."""
    experts: tuple[ReadBy, ...] = ()
    """Who read it and knows its subject, such as law or safety. While nobody did, every tree says so to its reader."""
    others: tuple[ReadBy, ...] = ()
    """Who else read or tried it, such as parents, young people or workers."""

    @property
    def readers(self) -> tuple[ReadBy, ...]:
        """Everybody who read it, who held it against its sources first."""
        return (ReadBy(by=self.by, on=self.on), *self.experts, *self.others)

    def is_past(self, today: datetime.date) -> bool:
        """Whether the day before which it had to be done again has come."""
        return self.again <= today


@dataclass(frozen=True)
class Calendar:
    """The day that dates are held against, and how many days a review may wait after its own."""

    today: datetime.date
    grace: int


def problems_of_dates(reviewed: Reviewed, place_on: Place, place_again: Place, calendar: Calendar) -> Iterator[Problem]:
    """A review in the future, a warning when the next one is due, and an error when it has waited too long."""
    if reviewed.on > calendar.today:
        message = f"the review of {reviewed.on} is still to come"
        yield Problem(place_on, "wrong-date", message, expected=f"{calendar.today} or earlier")
    if reviewed.again <= reviewed.on:
        message = "the next review is not after this one"
        yield Problem(place_again, "wrong-date", message, expected=f"after {reviewed.on}")
    late = (calendar.today - reviewed.again).days
    if reviewed.on < reviewed.again and late >= 0:
        message = f"this had to be reviewed again before {reviewed.again}"
        help_ = "hold it against its sources, then write the new dates"
        if late <= calendar.grace:
            yield Problem(place_again, "review-due", message, help=help_, severity="warning")
        else:
            message += f", and the {calendar.grace} days of grace are over"
            yield Problem(place_again, "review-overdue", message, help=help_)


def problems_of_readers(reviewed: Reviewed, place: Callable[..., Place], calendar: Calendar) -> Iterator[Problem]:
    """Somebody who is said to have read it on a day that is still to come. `place`: where a key of it stands."""
    for kind, read in (("experts", reviewed.experts), ("others", reviewed.others)):
        for number, one in enumerate(read):
            if one.on > calendar.today:
                message = f"the day on which '{one.by}' read this is still to come"
                expected = f"{calendar.today} or earlier"
                yield Problem(place(kind, number, "on"), "wrong-date", message, expected=expected)
