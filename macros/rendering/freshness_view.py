"""How old everything is: trees and pages by when they have to be reviewed again, sources and numbers by when seen."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from macros.model.law_card import LawCard
from macros.model.page import FrontMatter
from macros.model.source import Contact, Source
from macros.model.tree import Reviewed, Tree
from macros.rendering.dutch import day
from macros.rendering.engine_data import Link
from macros.rendering.links import tree_page
from macros.rendering.source_view import SourceView, source_view
from macros.rendering.templates import render

LAWS = frozenset({"law", "bill"})


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


@dataclass(frozen=True)
class FreshnessView:
    """Everything in the handbook that grows old, what asks for attention first on top."""

    trees: list[ReviewRow]
    pages: list[ReviewRow]
    cards: list[tuple[Link, str]]
    laws: list[SourceView]
    sources: list[SourceView]
    contacts: list[tuple[Contact, str]]


def freshness(
    trees: Mapping[str, Tree],
    heads: Mapping[str, FrontMatter],
    sources: Mapping[str, Source],
    contacts: Mapping[str, Contact],
    cards: Iterable[tuple[LawCard, str]],
    link: Callable[[str], str],
) -> Markup:
    """The lists as HTML, with a heading each. `heads`: front matter by path; `cards`: law cards with their address."""
    pages = [ReviewRow(Link(head.title, link(path)), head.reviewed) for path, head in heads.items() if head.reviewed]
    view = FreshnessView(
        trees=by_date(tree_row(tree, link(tree_page(id_))) for id_, tree in trees.items()),
        pages=by_date(pages),
        cards=looked_at_first(cards),
        laws=seen_first(sources, laws=True),
        sources=seen_first(sources, laws=False),
        contacts=checked_first(contacts.values()),
    )
    return render("freshness/freshness.html", view=view)


def by_date(rows: Iterable[ReviewRow]) -> list[ReviewRow]:
    """What has to be reviewed first on top."""
    return sorted(rows, key=lambda row: (row.reviewed.again, row.link.text.casefold()))


def tree_row(tree: Tree, url: str) -> ReviewRow:
    """One tree."""
    return ReviewRow(Link(tree.title, url), tree.reviewed, tree.version, tree.status)


def looked_at_first(cards: Iterable[tuple[LawCard, str]]) -> list[tuple[Link, str]]:
    """The law cards with the day on which they were looked at, the longest ago on top."""
    ordered = sorted(cards, key=lambda one: (one[0].stand_op, one[0].name.casefold()))
    return [(Link(card.name, address), day(card.stand_op)) for card, address in ordered]


def seen_first(sources: Mapping[str, Source], *, laws: bool) -> list[SourceView]:
    """The laws and bills, or all other sources that were seen, the one that was seen longest ago on top."""
    some = [(id_, one) for id_, one in sources.items() if (one.kind in LAWS) is laws and is_seen(one)]
    ordered = sorted(some, key=lambda one: (one[1].seen.on, one[1].short.casefold()))
    return [source_view(id_, sources) for id_, _ in ordered]


def is_seen(source: Source) -> bool:
    """Whether the makers looked at it: not at what they chose themselves, and not at what others only name."""
    return source.kind != "makers-choice" and source.seen.extent != "none"


def checked_first(contacts: Iterable[Contact]) -> list[tuple[Contact, str]]:
    """Everybody to call with the day on which that was checked, the longest ago on top."""
    checked = [(contact.seen.on, contact) for contact in contacts if contact.seen]
    return [(contact, day(on)) for on, contact in sorted(checked, key=lambda one: (one[0], one[1].name))]


def is_past(again: datetime.date, today: datetime.date) -> bool:
    """Whether the day before which something had to be reviewed again has come."""
    return again <= today
