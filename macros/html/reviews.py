"""Reviews in words: who read a text, and as rows of a list what has to be reviewed first on top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.html.dutch import day
from macros.html.links import Link
from macros.html.templates import render
from macros.language.review import ReadBy, Reviewed

NO_EXPERT = "Niet door een deskundige."


@dataclass(frozen=True)
class ReviewInWords:
    """A review as readers are told of it."""

    reviewed: Reviewed

    @property
    def who_read(self) -> str:
        """Who read it, in sentences."""
        return who_read(self.reviewed)

    @property
    def on(self) -> str:
        """The day of the last review."""
        return day(self.reviewed.on)

    @property
    def again(self) -> str:
        """The day before which the next one has to come."""
        return day(self.reviewed.again)


@dataclass(frozen=True)
class ReviewRow:
    """A text with its review, as a row of a list."""

    link: Link
    reviewed: Reviewed
    version: int | None = None

    @property
    def review(self) -> ReviewInWords:
        """Its review in words."""
        return ReviewInWords(self.reviewed)


def review_rows(rows: Iterable[ReviewRow]) -> Markup:
    """The rows as list items, what has to be reviewed first on top."""
    ordered = sorted(rows, key=lambda row: (row.reviewed.again, row.link.text.casefold()))
    return render("freshness/reviews.html", rows=ordered)


def who_read(reviewed: Reviewed) -> str:
    """Who read a text, and that no expert did: it says so of every text, until one has."""
    experts = f"Gelezen door een deskundige: {named(reviewed.experts)}." if reviewed.experts else NO_EXPERT
    others = f" Ook gelezen door: {named(reviewed.others)}." if reviewed.others else ""
    return f"Nagekeken door de {reviewed.by}. {experts}{others}"


def named(readers: Iterable[ReadBy]) -> str:
    """Readers in a row, each with the day: "jurist (3 maart 2027), wijkteam (4 maart 2027)"."""
    return ", ".join(f"{one.by} ({day(one.on)})" for one in readers)
