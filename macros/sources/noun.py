"""Sources and contacts as nouns: where they are written, checked, shown and dated."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros.html.templates import render
from macros.library import CONTENT
from macros.noun import Around, DatedList, Noun, Spot, Word
from macros.problems.problem import Problem
from macros.shelf import ListShelf, Marked, Parts
from macros.sources import lists
from macros.sources.bibliography import BIBLIOGRAPHY, bibliography
from macros.sources.check import problems_of_contact, problems_of_source
from macros.sources.source import Contact, ContactList, Source, SourceList
from macros.sources.source_view import checked_first, seen_first


def section_ids(written: object) -> Parts:
    """The ids under `sections` of a source as it was written."""
    sections = written.get("sections") if isinstance(written, dict) else None
    return tuple(sections) if isinstance(sections, dict) else ()


SOURCES: ListShelf[Source] = ListShelf("source", CONTENT / "sources.yml", SourceList, needed=True, parts=section_ids)
CONTACTS: ListShelf[Contact] = ListShelf("contact", CONTENT / "contacts.yml", ContactList)


def check_source(entry: Marked[Source], _: Around) -> Iterator[Problem]:
    """Every fault of a source."""
    yield from problems_of_source(entry)


def check_contact(entry: Marked[Contact], _: Around) -> Iterator[Problem]:
    """Every fault of a contact."""
    yield from problems_of_contact(entry)


def sources_list(spot: Spot) -> Markup:
    """Every source, and the same list for a reference manager."""
    return lists.sources_list(spot.library.values(SOURCES), spot.file_link(BIBLIOGRAPHY))


def contacts_list(spot: Spot) -> Markup:
    """Everybody to call or ask."""
    return lists.contacts_list(spot.library.values(CONTACTS))


def cite(spot: Spot, reference: str) -> Markup:
    """The number of a source; the same source has the same number on the whole page."""
    return spot.cited(reference)


def files(sources: Mapping[str, Marked[Source]]) -> dict[str, bytes]:
    """The list of works, for reference managers."""
    return {BIBLIOGRAPHY: bibliography({id_: entry.value for id_, entry in sources.items()}).encode()}


def dated_sources(_: Spot, entries: Mapping[str, Marked[Source]]) -> Iterator[DatedList]:
    """When sources were seen, the longest ago on top; laws apart."""
    sources = {id_: entry.value for id_, entry in entries.items()}
    for id_, title, laws in (("wetten", "Wetten en voorstellen", True), ("bronnen", "Andere bronnen", False)):
        yield DatedList(id_, title, render("freshness/sources.html", sources=seen_first(sources, laws=laws)))


def dated_contacts(_: Spot, entries: Mapping[str, Marked[Contact]]) -> Iterator[DatedList]:
    """When numbers and websites were checked."""
    contacts = checked_first(entry.value for entry in entries.values())
    yield DatedList("nummers", "Nummers en websites", render("freshness/contacts.html", contacts=contacts))


SOURCE = Noun(
    shelf=SOURCES,
    plural="sources",
    rule="unknown-source",
    heading="A source",
    where="by id in `content/sources.yml`",
    check=check_source,
    unseen=lambda entry: entry.value.seen.extent == "none",
    words=(
        Word("cite", cite, of="source", in_text=True, cites=True),
        Word("sources_list", sources_list, ids=("niet-gelezen", "bron-{source}")),
    ),
    files=files,
    dated=dated_sources,
    counted=True,
)
CONTACT = Noun(
    shelf=CONTACTS,
    plural="contacts",
    rule="unknown-contact",
    heading="A contact",
    where="by id in `content/contacts.yml`",
    check=check_contact,
    words=(Word("contacts_list", contacts_list, ids=("contact-{contact}",)),),
    dated=dated_contacts,
)
