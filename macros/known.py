"""What can be pointed at in a handbook, and the faults of names that point at what is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from macros.problems.did_you_mean import FEW_ENOUGH, edit_distance, listed, suggestion
from macros.problems.problem import Place, Problem


@dataclass(frozen=True)
class Known:
    """Everything in the handbook that can be pointed at."""

    trees: frozenset[str]
    pages: Mapping[str, Collection[str] | None]
    """Pages with the ids to which a link can lead; None where those are not known."""
    sources: Mapping[str, Collection[str]] | None
    """Sources with the ids of their sections; None when their file could not be read: nothing is held against it."""
    contacts: Collection[str] | None
    unseen: Collection[str] = ()
    """Sources that the makers did not see: nothing may lean on them."""
    files: Collection[str] = ()
    """Files beside the pages, by their path under `content/`: what a picture or a download leads to."""
    entries: Mapping[str, Collection[str] | None] = field(default_factory=dict)
    """Entries of the reference lists by their kind (`term`, `fact`, …); None when their file could not be read."""
    list_pages: Collection[str] | None = None
    """The kinds of which some page shows the whole list; None when a page could not be read."""


def page_ref(known: Known, reference: str, place: Place) -> Iterator[Problem]:
    """A reference to a page, or to a part of it, that is not there."""
    path, _, part = reference.partition("#")
    if path not in known.pages:
        yield unknown("page", path, known.pages, place)
        return
    yield from missing_part(known, path, part, place)


def missing_part(known: Known, path: str, part: str, place: Place) -> Iterator[Problem]:
    """A part of a page (`#part`) to which nothing on it can be led; '' is the page itself."""
    anchors = known.pages[path]
    if part and anchors is not None and part not in anchors:
        message = f"page '{path}' has no part '{part}'"
        help_ = suggestion(part, anchors) or f"write {{: #{part} }} behind the heading"
        yield Problem(place, "unknown-anchor", message, expected=listed(sorted(anchors)), help=help_)


def source_ref(known: Known, reference: str, place: Place) -> Iterator[Problem]:
    """A reference to a source, or to a section of it, that nobody lists."""
    name, _, section = reference.partition("#")
    if known.sources is None:
        return
    if name not in known.sources:
        yield unknown("source", name, known.sources, place)
    elif name in known.unseen:
        message = f"nobody here read source '{name}', so nothing can rest on it"
        yield Problem(place, "unseen-source", message, help="cite the source that names it; or read it, and say so")
    elif section and section not in known.sources[name]:
        message = f"source '{name}' has no section '{section}'"
        help_ = (
            suggestion(section, known.sources[name]) or f"add it under `sections` of '{name}' in content/sources.yml"
        )
        yield Problem(place, "unknown-section", message, expected=listed(known.sources[name]), help=help_)


def entry_ref(known: Known, kind: str, name: str, place: Place) -> Iterator[Problem]:
    """A reference to a term, fact, checklist, tension or law card that nobody lists."""
    entries = known.entries.get(kind, ())
    if entries is not None and name not in entries:
        yield unknown(kind, name, entries, place)


UNKNOWN = {
    "tree": "unknown-tree",
    "page": "unknown-page",
    "source": "unknown-source",
    "contact": "unknown-contact",
    "term": "unknown-term",
    "fact": "unknown-fact",
    "checklist": "unknown-checklist",
    "tension": "unknown-tension",
    "law-card": "unknown-law-card",
    "label": "unknown-label",
    "sign": "unknown-sign",
    "drawing": "unknown-drawing",
}
"""The rule for a name of each kind of thing that the handbook does not have."""


def unknown(what: str, name: str, known: Collection[str], place: Place) -> Problem:
    """Something that the handbook does not have, with what it does have."""
    names = sorted(
        known, key=lambda known_name: (len(known) > FEW_ENOUGH and edit_distance(name, known_name), known_name)
    )
    return Problem(
        place,
        UNKNOWN[what],
        f"the handbook has no {what} '{name}'",
        expected=listed(names),
        help=suggestion(name, names),
    )
