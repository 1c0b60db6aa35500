"""All checks over a whole library, each only where those before it found nothing that would mislead it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from macros.checking.classes import TooLargeError
from macros.checking.exploring import explore
from macros.checking.freshness import Calendar, problems_of_dates
from macros.checking.inventory import problems_of_inventory
from macros.checking.known import known_in
from macros.checking.page_form import problems_of_folders, problems_of_form_of_page
from macros.checking.pages import problems_of_page
from macros.checking.readability import problems_of_readability
from macros.checking.reference_entries import problems_of_entries
from macros.checking.references import problems_of_references
from macros.checking.sources import problems_of_contact, problems_of_source
from macros.checking.tree_answers import problems_of_answers
from macros.checking.tree_examples import problems_of_examples
from macros.checking.tree_form import problems_of_form
from macros.checking.tree_laws import problems_of_laws
from macros.checking.tree_names import problems_of_names
from macros.checking.tree_paths import problems_of_paths, too_large
from macros.checking.tree_reasons import problems_of_reasons
from macros.checking.tree_renamed import problems_of_renamed
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
        yield from problems_of_form_of_page(page, library.settings.forms)
        yield from review_of_page(page, calendar)
    yield from problems_of_folders(library)
    yield from problems_of_readability(library.pages, library.settings.readability)
    yield from problems_of_entries(library, known, today)
    yield from problems_of_inventory(library, known)
    for id_, source in library.sources.items():
        yield from problems_of_source(id_, source, library.documents[SOURCES.as_posix()])
    for id_, contact in library.contacts.items():
        yield from problems_of_contact(id_, contact, library.documents[CONTACTS.as_posix()])


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
