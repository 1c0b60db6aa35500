"""The whole: everything that can be pointed at, and all checks over it."""

from __future__ import annotations

import datetime
import posixpath
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import PurePosixPath

from macros.known import Known, Names
from macros.language.review import Calendar
from macros.library import Library
from macros.noun import Around
from macros.nouns import NOUNS, WORDS
from macros.pages.addresses import problems_of_addresses
from macros.pages.mkdocs_check import problems_of_mkdocs
from macros.pages.shelf import PAGES
from macros.problems.problem import Problem
from macros.reading.unseen_in_text import problems_of_letters
from macros.shelf import Parts

Check = Callable[[], Iterable[Problem]]


def problems_of_library(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Every fault in what was read, with dates held against `today`."""
    for check in checks_of_library(library, today):
        yield from check()


def checks_of_library(library: Library, today: datetime.date) -> Iterator[Check]:
    """All checks one by one, each short, for who has other things to do in between."""
    for text in library.files.texts.values():
        yield partial(problems_of_letters, text)
    yield partial(problems_of_files, library)
    around = around_of(library, today)
    yield partial(problems_of_mkdocs, library.mkdocs, library.root, around.known)
    for noun in NOUNS:
        for entry in library.on(noun.shelf).values():
            yield partial(noun.check, entry, around)
    for noun in NOUNS:
        yield partial(noun.check_all, library, around)


def around_of(library: Library, today: datetime.date) -> Around:
    """What the check of an entry may look at beside the entry itself."""
    settings = library.settings
    return Around(known_in(library), Calendar(today, settings.review_grace), settings, WORDS)


def problems_of_files(library: Library) -> Iterator[Problem]:
    """Files of authors that have no place of their own on the site."""
    made = {
        path: f"{noun.id} '{id_}'"
        for noun in NOUNS
        for id_ in library.ids(noun.id) or ()
        for path in noun.addresses(id_)
    }
    made_folders = [folder for noun in NOUNS for folder in noun.made_folders]
    yield from problems_of_addresses([*(library.ids("page") or ()), *library.other_files], made, made_folders)


def known_in(library: Library) -> Known:
    """Everything that the library has, by the names under which authors refer to it, faulty things too."""
    names = {noun.id: Names(noun.rule, library.ids(noun.id)) for noun in NOUNS}
    names |= {kind: found for noun in NOUNS for kind, found in noun.names(library).items()}
    placed = {noun.id: () for noun in NOUNS if noun.place}
    unseen = [id_ for noun in NOUNS for id_, entry in library.on(noun.shelf).items() if noun.unseen(entry)]
    return Known(
        names={
            **names,
            "noun": Names("unknown-noun", placed),
            "page": Names(names["page"].rule, known_pages(library)),
        },
        unseen=frozenset(unseen),
        files=library.other_files,
        for_editors=for_editors(library),
        list_pages=list_pages(library),
        shown=shown(library) if library.is_whole("page") else None,
        led_from=led_from(library),
    )


def for_editors(library: Library) -> frozenset[str]:
    """The pages that are for editors: those that say so themselves, and those that are made for them."""
    own = (path for path, page in library.on(PAGES).items() if page.front_matter.for_ == "editors")
    made = (page for noun in NOUNS for entry in library.on(noun.shelf).values() for page in noun.pages(entry))
    return frozenset((*own, *(page.path for page in made if not page.for_readers)))


def known_pages(library: Library) -> dict[str, Parts]:
    """The parts to which one can lead, of every page: None when it could not be read, none when it is made.

    A page that shows a whole list has a part for each of its entries.
    """
    pages: dict[str, Parts] = dict(library.ids("page") or {})
    pages |= {path: () for noun in NOUNS for id_ in library.ids(noun.id) or () for path in noun.addresses(id_)}
    for path, page in library.on(PAGES).items():
        lists = [library.ids(WORDS[call.name].lists) for call in page.calls if lists_of(call.name)]
        pages[path] = None if None in lists else page.anchors.union(*(ids for ids in lists if ids))
    return pages


def lists_of(word: str) -> str:
    """The noun of which a word shows the whole list, or ''."""
    return WORDS[word].lists if word in WORDS else ""


def list_pages(library: Library) -> dict[str, str]:
    """By noun the (first) page that shows the whole list."""
    pages: dict[str, str] = {}
    for path, page in library.on(PAGES).items():
        for call in page.calls:
            if lists_of(call.name):
                pages.setdefault(lists_of(call.name), path)
    return pages


def shown(library: Library) -> dict[tuple[str, str], str]:
    """By word and name ('' for a word that takes none) the (first) page on which it stands."""
    found: dict[tuple[str, str], str] = {}
    for path, page in library.on(PAGES).items():
        for call in page.calls:
            for name in call.arguments[:1] or ("",):
                found.setdefault((call.name, str(name)), path)
    return found


def led_from(library: Library) -> dict[str, dict[str, str]]:
    """By page the pages that lead to it, with their titles; a page that only lists others (`index.md`) is none."""
    found: dict[str, dict[str, str]] = {}
    for path, page in library.on(PAGES).items():
        here = PurePosixPath(path)
        targets = {target_of(here, link.target) for link in page.links} if here.name != "index.md" else ()
        for target in targets:
            found.setdefault(target, {})[path] = page.front_matter.title
    made = (page for noun in NOUNS for entry in library.on(noun.shelf).values() for page in noun.pages(entry))
    for page_made in made:
        for target in page_made.leads_to:
            found.setdefault(target, {})[page_made.path] = page_made.title
    return found


def target_of(page: PurePosixPath, target: str) -> str:
    """The page to which a link on this page leads, by its path under `content/`."""
    return posixpath.normpath(posixpath.join(page.parent, target.partition("#")[0]))
