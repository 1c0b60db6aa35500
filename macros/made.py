"""What a noun gives to what gathers things of every noun: a page, a list with dates, what is kept, how it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from macros.html.links import Link


@dataclass(frozen=True)
class MadePage:
    """A page that nobody writes: one word of ours with the id of its entry."""

    path: str
    title: str
    description: str
    word: str
    for_readers: bool = True
    """Whether it is for readers; a page for editors is in no menu, and search and the sitemap do not know it."""
    in_menu: bool = True
    """Whether a page for readers is in the menu, too."""
    leads_to: tuple[str, ...] = ()
    """Pages to which it leads, and from which its reader may want to come back."""


@dataclass(frozen=True)
class DatedList:
    """A part of the page that says how old everything is; `rows` are list items."""

    id: str
    title: str
    rows: Markup


@dataclass(frozen=True)
class KeptRow:
    """What a reader's device can keep of one entry, for the page on which they find it back."""

    id: str
    link: Link
    count: int
    """How many answers, statements or parts there are in all."""
    hashes: str = ""
    """Each item with what changes when its wording does: `one:1a2b3c4d two:…`."""


@dataclass(frozen=True)
class Sought:
    """How search shows the entries of a noun, each with a page of its own, or a place on the page that lists them."""

    kind: str
    """The word on a hit: `Keuzehulp`."""
    worth: float
    """What a hit counts for, where a page to read counts for 1."""
    page: Callable[[str], str] | None = None
    """The page of the entry with this id; None where the entries stand in a list."""
    listed: Callable[[Any], Listed] | None = None
    """What search shows of an entry that stands in a list."""
    note: str = ""
    """What a reader has to know before they follow a hit."""
    parts: bool = True
    """Whether a hit may lead to a part of its page."""
    sentences: Callable[[Any], Iterable[str]] = lambda _: ()
    """Sentences of an entry in which a reader may recognise what they look for."""
    is_old: Callable[[Any], bool] = lambda _: False
    """Whether an entry is of the past, so that it stands behind all others."""


READING = Sought("Lezen", worth=1, page=lambda path: path)
"""A page to read; what search takes any page to be of which nobody says otherwise."""


@dataclass(frozen=True)
class Listed:
    """What search knows of an entry in a list."""

    title: str
    text: str
    also: tuple[str, ...] = ()
    """Other names for the same."""
