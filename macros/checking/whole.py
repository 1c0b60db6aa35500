"""All checks over a whole library, each only where those before it found nothing that would mislead it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from macros.checking.classes import TooLargeError
from macros.checking.exploring import explore
from macros.checking.freshness import Calendar, problems_of_dates
from macros.checking.pages import problems_of_page
from macros.checking.references import Known, problems_of_references
from macros.checking.sources import problems_of_contact, problems_of_source
from macros.checking.tree_answers import problems_of_answers
from macros.checking.tree_examples import problems_of_examples
from macros.checking.tree_form import problems_of_form
from macros.checking.tree_laws import problems_of_laws
from macros.checking.tree_names import problems_of_names
from macros.checking.tree_paths import problems_of_paths, too_large
from macros.checking.tree_reasons import problems_of_reasons
from macros.checking.tree_renamed import problems_of_renamed
from macros.model.page import REVIEW_FOLDER, TREE_FOLDER
from macros.problems.problem import Problem
from macros.reading.library import CONTACTS, SOURCES, Library
from macros.reading.marked_tree import MarkedTree
from macros.reading.page_reader import Page


def problems_of_library(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Every fault in what was read, with dates held against `today`."""
    known, calendar = known_in(library), Calendar(today, library.settings.review_grace)
    for marked in library.trees.values():
        yield from problems_of_tree(marked, calendar)
        yield from problems_of_references(marked, known)
    for page in library.pages.values():
        yield from problems_of_page(page, known)
        yield from review_of_page(page, calendar)
    for id_, source in library.sources.items():
        yield from problems_of_source(id_, source, library.documents[SOURCES.as_posix()])
    for id_, contact in library.contacts.items():
        yield from problems_of_contact(id_, contact, library.documents[CONTACTS.as_posix()])


def known_in(library: Library) -> Known:
    """What can be pointed at, also where the thing itself has a fault, so that one fault is not reported as many."""
    sources, contacts = library.written(SOURCES), library.written(CONTACTS)
    return Known(
        trees=frozenset(library.tree_ids),
        pages=known_pages(library),
        sources=None if sources is None else {id_: section_ids(written) for id_, written in sources.items()},
        contacts=None if contacts is None else tuple(contacts),
    )


def known_pages(library: Library) -> dict[str, frozenset[str] | None]:
    """Every page, also those that could not be read and those that are made for trees."""
    written: dict[str, frozenset[str] | None] = dict.fromkeys(library.page_paths)
    made = dict.fromkeys(f"{folder}/{id_}.md" for folder in (TREE_FOLDER, REVIEW_FOLDER) for id_ in library.tree_ids)
    return written | made | {path: page.anchors for path, page in library.pages.items()}


def section_ids(written: object) -> tuple[str, ...]:
    """The ids under `sections` of a source as it was written."""
    sections = written.get("sections") if isinstance(written, dict) else None
    return tuple(sections) if isinstance(sections, dict) else ()


def problems_of_tree(marked: MarkedTree, calendar: Calendar) -> list[Problem]:
    """Every fault of one tree by itself: its form and names first; when those are right, its paths and examples."""
    reviewed = marked.tree.reviewed
    dates = [*problems_of_dates(reviewed, marked.place("reviewed", "on"), marked.place("reviewed", "again"), calendar)]
    on_its_face = [*problems_of_form(marked), *problems_of_names(marked), *problems_of_renamed(marked)]
    if on_its_face:
        return [*dates, *on_its_face]
    return [*dates, *problems_of_walking(marked)]


def problems_of_walking(marked: MarkedTree) -> list[Problem]:
    """Every fault that shows only on the paths of a tree; those of texts and examples where all paths are right."""
    try:
        walked = explore(marked.tree)
    except TooLargeError as fault:
        return [too_large(marked, fault)]
    on_the_way = [*problems_of_paths(marked, walked)]
    if on_the_way:
        return on_the_way
    texts = [*problems_of_reasons(marked, walked), *problems_of_answers(marked, walked)]
    return [*texts, *problems_of_laws(marked), *problems_of_examples(marked)]


def review_of_page(page: Page, calendar: Calendar) -> Iterator[Problem]:
    """The review dates of a page that has them."""
    reviewed = page.front_matter.reviewed
    if reviewed:
        at = page.document.value_at
        yield from problems_of_dates(reviewed, at(("reviewed", "on")), at(("reviewed", "again")), calendar)
