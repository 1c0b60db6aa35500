"""Reviews as rows of a list: what has to be reviewed first on top."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from macros.html.dutch import day
from macros.html.links import Link
from macros.html.templates import render
from macros.language.review import Reviewed


@dataclass(frozen=True)
class ReviewRow:
    """A tree or a page with its review dates in words."""

    link: Link
    reviewed: Reviewed
    version: int | None = None
    status: str = ""

    @property
    def on(self) -> str:
        """The day of the last review."""
        return day(self.reviewed.on)

    @property
    def again(self) -> str:
        """The day before which the next one has to come."""
        return day(self.reviewed.again)


def review_rows(rows: Iterable[ReviewRow]) -> Markup:
    """The rows as list items, what has to be reviewed first on top."""
    ordered = sorted(rows, key=lambda row: (row.reviewed.again, row.link.text.casefold()))
    return render("freshness/reviews.html", rows=ordered)
