"""What can be pointed at in a handbook, and the faults of names that point at what is not there."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from macros.problems.did_you_mean import FEW_ENOUGH, edit_distance, listed, suggestion
from macros.problems.problem import Place, Problem
from macros.shelf import Parts


@dataclass(frozen=True)
class Names:
    """The names of one kind of thing, each with its parts, and the rule that a name breaks when it is none of them.

    `ids` is None where they could not be read: then nothing is held against them.
    """

    rule: str
    ids: Mapping[str, Parts] | None = field(default_factory=dict)


@dataclass(frozen=True)
class Known:
    """Everything in the handbook that can be pointed at."""

    names: Mapping[str, Names]
    """By noun, and for what the engine itself names (`label`, `drawing`, …)."""
    unseen: Collection[str] = ()
    """Sources that the makers did not see: nothing may lean on them."""
    files: Collection[str] = ()
    """Files beside the pages, by their path under `content/`: what a picture or a download leads to."""
    for_editors: Collection[str] = ()
    """Pages, written or made, that are for editors: no menu, search or sitemap leads to them."""
    list_pages: Mapping[str, str] = field(default_factory=dict)
    """By noun the page that shows the whole list."""
    shown: Mapping[tuple[str, str], str] | None = field(default_factory=dict)
    """By word and name the (first) page that gives one of our words that name; None when a page could not be read."""
    led_from: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By page the pages that lead to it and know the way back, with their titles; no tables of contents."""

    def of(self, noun: str) -> Mapping[str, Parts]:
        """The ids of a noun; none when they are not known."""
        return self.names[noun].ids or {}

    def lacks(self, noun: str, name: str) -> bool:
        """Whether it is certain that there is no such thing."""
        ids = self.names[noun].ids
        return ids is not None and name not in ids


def entry_ref(known: Known, noun: str, name: str, place: Place) -> Iterator[Problem]:
    """A name of something that the handbook does not have."""
    if known.lacks(noun, name):
        yield unknown(known, noun, name, place)


def page_ref(known: Known, reference: str, place: Place) -> Iterator[Problem]:
    """A reference to a page, or to a part of it, that is not there."""
    path, _, part = reference.partition("#")
    if known.lacks("page", path):
        yield unknown(known, "page", path, place)
        return
    yield from missing_part(known, path, part, place)


def missing_part(known: Known, path: str, part: str, place: Place) -> Iterator[Problem]:
    """A part of a page (`#part`) to which nothing on it can be led; '' is the page itself."""
    anchors = known.of("page").get(path)
    if part and anchors is not None and part not in anchors:
        message = f"page '{path}' has no part '{part}'"
        meant = unquote(part) if unquote(part) in anchors else ""
        help_ = f"write #{meant}" if meant else suggestion(part, anchors) or f"write {{: #{part} }} behind the heading"
        yield Problem(place, "unknown-anchor", message, expected=listed(sorted(anchors)), help=help_)


def source_ref(known: Known, reference: str, place: Place) -> Iterator[Problem]:
    """A reference to a source, or to a section of it, that nobody lists; or to one on which nothing can rest."""
    name, _, section = reference.partition("#")
    if known.lacks("source", name):
        yield unknown(known, "source", name, place)
        return
    sections = known.of("source").get(name)
    if name in known.unseen:
        message = f"nobody here read source '{name}', so nothing can rest on it"
        yield Problem(place, "unseen-source", message, help="cite the source that names it; or read it, and say so")
    elif section and sections is not None and section not in sections:
        message = f"source '{name}' has no section '{section}'"
        help_ = suggestion(section, sections) or f"add it under `sections` of '{name}' in content/sources.yml"
        yield Problem(place, "unknown-section", message, expected=listed(sections), help=help_)


def unknown(known: Known, noun: str, name: str, place: Place) -> Problem:
    """Something that the handbook does not have, with what it does have."""
    there = known.of(noun)
    names = sorted(there, key=lambda one: (len(there) > FEW_ENOUGH and edit_distance(name, one), one))
    message, help_ = f"the handbook has no {noun.replace('-', ' ')} '{name}'", suggestion(name, names)
    return Problem(place, known.names[noun].rule, message, expected=listed(names), help=help_)
