"""The sources as CSL-JSON, which reference managers such as Zotero read (citationstyles.org, CSL 1.0.2 data schema)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from macros.html.dutch import day
from macros.sources.source import Source
from macros.sources.source_view import EXTENT

TYPES = {
    "publication": "book",
    "article": "article-journal",
    "factsheet": "report",
    "project-page": "webpage",
    "law": "legislation",
    "bill": "bill",
    "guideline": "report",
    "professional-code": "report",
    "website": "webpage",
}
"""What each kind of source is called there; a choice of the makers is no work that one can cite."""
DOI = "https://doi.org/"
INITIALS = re.compile(r"^(.+?)\s+((?:[A-Z]\.-?)+)$")


def bibliography(sources: Mapping[str, Source]) -> str:
    """Every work as a list of CSL items; a field that nobody knows is left out."""
    items = [item(id_, source) for id_, source in sources.items() if source.kind in TYPES]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def item(id_: str, source: Source) -> dict[str, Any]:
    """One work."""
    journal, address = source.journal, source.address or ""
    kind = "webpage" if source.kind == "article" and journal is None else TYPES[source.kind]
    fields: dict[str, Any] = {
        "id": id_,
        "type": kind,
        "title": source.title,
        "author": [name_of(author) for author in (source.author or "").split(", ") if author],
        "container-title": journal.name if journal else None,
        "volume": journal.volume if journal else None,
        "issue": journal.issue if journal else None,
        "page": journal.pages if journal else None,
        "publisher": source.publisher,
        "issued": issued(source),
        "DOI": address.removeprefix(DOI) if address.startswith(DOI) else None,
        "URL": address,
        "accessed": accessed(source),
        "language": "nl",
        "note": note(source),
    }
    return {key: value for key, value in fields.items() if value}


def name_of(author: str) -> dict[str, str]:
    """A name written as `Van Hal L.`; what has no initials is the name of an organisation."""
    found = INITIALS.match(author.strip())
    return {"family": found[1], "given": found[2]} if found else {"literal": author.strip()}


def accessed(source: Source) -> dict[str, Any] | None:
    """The day on which we looked at its address; where we saw it somewhere else, that day is told in the note."""
    on = source.seen.on
    return None if source.seen_in else {"date-parts": [[on.year, on.month, on.day]]}


def note(source: Source) -> str:
    """How much of it we read, where that was when not at its address, and what a reader should know of it."""
    where = f", in {source.seen_in}, op {day(source.seen.on)}" if source.seen_in else ""
    return f"{EXTENT[source.seen.extent].capitalize()}{where}. {source.note or ''}".strip()


def issued(source: Source) -> dict[str, Any] | None:
    """The day or the year in which it appeared."""
    if source.date:
        return {"date-parts": [[source.date.year, source.date.month, source.date.day]]}
    return {"date-parts": [[source.year]]} if source.year else None
