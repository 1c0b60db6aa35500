"""Sources and contacts as nouns: where they are written, checked, shown and dated."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from macros.noun import Around, Noun, Spot
from macros.problems.problem import Problem
from macros.shelf import Marked
from macros.sources.check import problems_of_contact, problems_of_source
from macros.sources.hosts import problems_of_addresses, problems_of_contact_address
from macros.sources.shelf import CONTACTS, SOURCES
from macros.sources.source import Contact, Source
from macros.word import Word, late


def check_source(entry: Marked[Source], around: Around) -> Iterator[Problem]:
    """Every fault of a source."""
    yield from problems_of_source(entry)
    yield from problems_of_addresses(entry, around.settings.hosts)


def check_contact(entry: Marked[Contact], around: Around) -> Iterator[Problem]:
    """Every fault of a contact."""
    yield from problems_of_contact(entry)
    yield from problems_of_contact_address(entry, around.settings.hosts)


def cite(spot: Spot, reference: str) -> Markup:
    """The number of a source; the same source has the same number on the whole page."""
    return spot.cited(reference)


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
        Word("sources_list", late("sources.shown", "sources_list"), ids=("niet-gelezen", "bron-{source}")),
    ),
    files=late("sources.shown", "files"),
    dated=late("sources.shown", "dated_sources"),
    counted=True,
)
CONTACT = Noun(
    shelf=CONTACTS,
    plural="contacts",
    rule="unknown-contact",
    heading="A contact",
    where="by id in `content/contacts.yml`",
    check=check_contact,
    words=(Word("contacts_list", late("sources.shown", "contacts_list"), ids=("contact-{contact}",)),),
    dated=late("sources.shown", "dated_contacts"),
)
