"""Review dates that have passed, counted from a day that the caller gives, so that a check can be repeated."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from macros.model.tree import Reviewed
from macros.problems.problem import Place, Problem


def problems_of_dates(
    reviewed: Reviewed, place_on: Place, place_again: Place, today: datetime.date
) -> Iterator[Problem]:
    """A review in the future, and a warning when the next one is due."""
    if reviewed.on > today:
        message = f"the review of {reviewed.on} is still to come"
        yield Problem(place_on, "wrong-date", message, expected=f"{today} or earlier")
    if reviewed.on < reviewed.again < today:
        message = f"this had to be reviewed again before {reviewed.again}"
        help_ = "hold it against its sources, then write the new dates"
        yield Problem(place_again, "review-due", message, help=help_, severity="warning")
