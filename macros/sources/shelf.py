"""Where sources and contacts are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.shelf import ListShelf, Parts
from macros.sources.source import Contact, ContactList, Source, SourceList


def section_ids(written: object) -> Parts:
    """The ids under `sections` of a source as it was written."""
    sections = written.get("sections") if isinstance(written, dict) else None
    return tuple(sections) if isinstance(sections, dict) else ()


SOURCES: ListShelf[Source] = ListShelf("source", CONTENT / "sources.yml", SourceList, needed=True, parts=section_ids)
CONTACTS: ListShelf[Contact] = ListShelf("contact", CONTENT / "contacts.yml", ContactList)
