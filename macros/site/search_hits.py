"""What search can find: a hit for each page of readers, and for each entry of a list such as that of the terms."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from macros.language.settings import PageForm
from macros.library import Library
from macros.made import READING, Listed, Sought
from macros.noun import Noun
from macros.nouns import NOUNS
from macros.pages.shelf import PAGES
from macros.reference.search_words.noun import SEARCH_WORDS
from macros.reference.search_words.search_words import SearchWords
from macros.site.search_entries import SearchEntry
from macros.site.search_words import words_in
from macros.tree.shelf import TREES

FOLDER_WORTH = 0.72
"""What a page counts for of which its folder names the kind, such as a case."""
SENTENCE_END = re.compile(r"(?<=[.?!]) +")
Phrases = Sequence[tuple[str, Sequence[str]]]


@dataclass(frozen=True)
class FoundPage:
    """A finished page: its address and title, its sentence for search, and its parts."""

    url: str
    title: str
    description: str
    entries: Sequence[SearchEntry]


@dataclass(frozen=True)
class PagePart:
    """A place on a page to which a hit may lead: its heading, and what else readers type for that."""

    anchor: str
    heading: str
    typed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hit:
    """One thing that can be found; `text` holds all its words, and no reader sees it here."""

    path: str
    """Its page under `content/`, or its place on one."""
    kind: str
    worth: float
    note: str
    url: str
    title: str
    summary: str
    also: tuple[str, ...]
    sentences: tuple[str, ...]
    parts: tuple[PagePart, ...]
    text: str
    is_old: bool


def hits_of(pages: Mapping[str, FoundPage], library: Library, list_pages: Mapping[str, str]) -> list[Hit]:
    """Every hit, by noun. `pages`: by their path under `content/`. `list_pages`: those that show all of a noun."""
    words = words_of(library)
    phrases = [(f" {' '.join(words_in(ours))} ", theirs) for ours, theirs in words.words.items()]
    hits: dict[str, Hit] = {}
    listed = {f"{list_pages.get(noun.id)}#{id_}" for noun in NOUNS if in_list(noun) for id_ in library.on(noun.shelf)}
    for noun in NOUNS:
        for id_, entry in in_order(noun, library) if noun.sought else ():
            sought = noun.sought
            if sought and sought.page and (path := sought.page(id_)) in pages and path not in hits:
                kind = in_folder(sought, library.settings.forms.get(path.partition("/")[0]), path)
                page = without(listed, path, pages[path])
                hits[path] = hit_of_page(path, page, kind, entry, words.pages.get(path, ()), phrases)
            elif sought and sought.listed and (path := list_pages.get(noun.id, "")) in pages:
                place = f"{path}#{id_}"
                hits[place] = hit_in_list(
                    place, f"{pages[path].url}#{id_}", sought, sought.listed(entry), entry, phrases
                )
    others = [path for path in pages if path not in hits]
    hits |= {path: hit_of_page(path, pages[path], READING, None, words.pages.get(path, ()), phrases) for path in others}
    return list(hits.values())


def in_order(noun: Noun[Any], library: Library) -> list[tuple[str, Any]]:
    """The entries of a noun as readers meet them: those that a page lists in groups first, in that order."""
    groups = [group for page in library.on(PAGES).values() for group in page.front_matter.groups]
    listed = [id_ for group in groups for id_ in group.trees] if noun.shelf is TREES else []
    rank = {id_: place for place, id_ in enumerate(dict.fromkeys(listed))}
    return sorted(library.on(noun.shelf).items(), key=lambda one: rank.get(one[0], len(rank)))


def in_list(noun: Noun[Any]) -> bool:
    """Whether each entry is found at its place in the list of all."""
    return bool(noun.sought and noun.sought.listed)


def without(listed: Container[str], path: str, page: FoundPage) -> FoundPage:
    """A page without the parts that are found by themselves."""
    return replace(page, entries=[one for one in page.entries if f"{path}#{one.anchor}" not in listed])


def words_of(library: Library) -> SearchWords:
    """What readers type, as the authors wrote it."""
    found = library.on(SEARCH_WORDS).get(SEARCH_WORDS.noun)
    return found.value if found else SearchWords()


def in_folder(sought: Sought, form: PageForm | None, path: str) -> Sought:
    """The kind of a page, which its folder may name; the page that leads to the others stays a page to read."""
    named = form.kind if form and not path.endswith("/index.md") else None
    return Sought(named, FOLDER_WORTH, is_old=sought.is_old) if named else sought


def hit_of_page(path: str, page: FoundPage, sought: Sought, entry: Any, also: Iterable[str], phrases: Phrases) -> Hit:
    """A page with its parts."""
    head, *parts = page.entries
    text = " ".join(one for entry in page.entries for one in (entry.heading, entry.text))
    return Hit(
        path=path,
        kind=sought.kind,
        worth=sought.worth,
        note=sought.note,
        url=page.url,
        title=head.page_title,
        summary=page.description,
        also=(*also, *typed_for(head.page_title, phrases)),
        sentences=tuple(sought.sentences(entry)),
        parts=tuple(PagePart(one.anchor, one.heading, (*typed_for(one.heading, phrases),)) for one in parts)
        if sought.parts
        else (),
        text=" ".join([text, *typed_for(text, phrases)]),
        is_old=sought.is_old(entry),
    )


def hit_in_list(path: str, url: str, sought: Sought, listed: Listed, entry: Any, phrases: Phrases) -> Hit:
    """An entry of a list, with the first sentence of what is said of it."""
    return Hit(
        path=path,
        kind=sought.kind,
        worth=sought.worth,
        note=sought.note,
        url=url,
        title=listed.title,
        summary=SENTENCE_END.split(listed.text)[0],
        also=(*listed.also, *typed_for(listed.title, phrases)),
        sentences=(),
        parts=(),
        text=listed.text,
        is_old=sought.is_old(entry),
    )


def typed_for(text: str, phrases: Phrases) -> Iterator[str]:
    """What readers type instead of the words of this text."""
    inside = f" {' '.join(words_in(text))} "
    for ours, theirs in phrases:
        if ours in inside:
            yield from theirs
