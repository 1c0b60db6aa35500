"""What pages and the site show of sources and contacts: the whole lists, how old they are, and a file of works."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros.html.templates import render
from macros.made import DatedList
from macros.noun import Spot
from macros.shelf import Marked
from macros.sources import lists
from macros.sources.addresses import BIBLIOGRAPHY
from macros.sources.bibliography import bibliography
from macros.sources.shelf import CONTACTS, SOURCES
from macros.sources.source import Contact, Source
from macros.sources.source_view import checked_first, seen_first


def sources_list(spot: Spot) -> Markup:
    """Every source, and the same list for a reference manager."""
    return lists.sources_list(spot.library.values(SOURCES), spot.file_link(BIBLIOGRAPHY), spot.label)


def contacts_list(spot: Spot) -> Markup:
    """Everybody to call or ask."""
    return lists.contacts_list(spot.library.values(CONTACTS), spot.label)


def files(sources: Mapping[str, Marked[Source]]) -> dict[str, bytes]:
    """The list of works, for reference managers."""
    return {BIBLIOGRAPHY: bibliography({id_: entry.value for id_, entry in sources.items()}).encode()}


def dated_sources(spot: Spot, entries: Mapping[str, Marked[Source]]) -> Iterator[DatedList]:
    """When sources were seen, the longest ago on top; laws apart."""
    sources = {id_: entry.value for id_, entry in entries.items()}
    for id_, title, laws in (("wetten", "Wetten en voorstellen", True), ("bronnen", "Andere bronnen", False)):
        rows = render("freshness/sources.html", sources=seen_first(sources, laws=laws), label=spot.label)
        yield DatedList(id_, title, rows)


def dated_contacts(_: Spot, entries: Mapping[str, Marked[Contact]]) -> Iterator[DatedList]:
    """When numbers and websites were checked."""
    contacts = checked_first(entry.value for entry in entries.values())
    yield DatedList("nummers", "Nummers en websites", render("freshness/contacts.html", contacts=contacts))
