"""What a noun gives to the pages that gather things of every noun: a page, a list with dates, what is kept."""

from __future__ import annotations

from dataclasses import dataclass

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
