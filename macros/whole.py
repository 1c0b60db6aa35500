"""All checks over a whole library, each only where those before it found nothing that would mislead it."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from macros.known import Known
from macros.language.review import Calendar, problems_of_dates
from macros.library import CONTACTS, CONTENT, SOURCES, Library
from macros.pages.check import problems_of_page
from macros.pages.form import problems_of_folders, problems_of_form_of_page
from macros.pages.page_reader import Page
from macros.pages.readability import problems_of_readability
from macros.problems.problem import Problem
from macros.reading.unseen_in_text import problems_of_letters
from macros.reference.check import problems_of_entries
from macros.reference.inventory_check import problems_of_inventory
from macros.reference.reference import KINDS, LIST_WORDS, file_of
from macros.sources.check import problems_of_contact, problems_of_source
from macros.tree.addresses import REVIEW_FOLDER, TREE_FOLDER
from macros.tree.check.answers import problems_of_answers
from macros.tree.check.examples import problems_of_examples
from macros.tree.check.form import problems_of_form
from macros.tree.check.laws import problems_of_laws
from macros.tree.check.names import problems_of_names
from macros.tree.check.paths import problems_of_paths, too_large
from macros.tree.check.reasons import problems_of_reasons
from macros.tree.check.references import problems_of_references
from macros.tree.check.renamed import problems_of_renamed
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploring import explore

KIND_OF = {word: kind for kind, word in LIST_WORDS.items()}


def problems_of_library(library: Library, today: datetime.date) -> Iterator[Problem]:
    """Every fault in what was read, with dates held against `today`."""
    known, calendar = known_in(library), Calendar(today, library.settings.review_grace)
    for text in library.texts.values():
        yield from problems_of_letters(text)
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


def known_in(library: Library) -> Known:
    """Everything that the library has, by the names under which authors refer to it."""
    sources, contacts = library.written(SOURCES), library.written(CONTACTS)
    entries = known_entries(library)
    return Known(
        trees=frozenset(library.tree_ids),
        pages=known_pages(library, entries),
        sources=None if sources is None else {id_: section_ids(written) for id_, written in sources.items()},
        unseen=frozenset(id_ for id_, source in library.sources.items() if source.seen.extent == "none"),
        contacts=None if contacts is None else tuple(contacts),
        files=library.other_files,
        entries=entries,
        list_pages=frozenset(pages_of_lists(library)) if library.page_paths == {*library.pages} else None,
    )


def known_entries(library: Library) -> dict[str, frozenset[str] | None]:
    """The ids in each reference list, by the kind of its entries."""
    written = {kind: library.written(CONTENT / file_of(name)) for kind, name in KINDS.items()}
    return {kind: None if entries is None else frozenset(entries) for kind, entries in written.items()}


def pages_of_lists(library: Library) -> dict[str, str]:
    """For each kind of entry the (first) page that shows the whole list."""
    pages: dict[str, str] = {}
    for path, page in library.pages.items():
        for call in page.calls:
            if call.name in KIND_OF:
                pages.setdefault(KIND_OF[call.name], path)
    return pages


def known_pages(library: Library, entries: dict[str, frozenset[str] | None]) -> dict[str, frozenset[str] | None]:
    """Every page with the parts to which one can lead; None for a page that is made, or that could not be read."""
    known: dict[str, frozenset[str] | None] = dict.fromkeys(library.page_paths)
    known |= dict.fromkeys(f"{folder}/{id_}.md" for folder in (TREE_FOLDER, REVIEW_FOLDER) for id_ in library.tree_ids)
    for path, page in library.pages.items():
        lists = [entries[KIND_OF[call.name]] for call in page.calls if call.name in KIND_OF]
        known[path] = None if None in lists else page.anchors.union(*(ids for ids in lists if ids))
    return known


def section_ids(written: object) -> tuple[str, ...]:
    """The ids under `sections` of a source as it was written."""
    sections = written.get("sections") if isinstance(written, dict) else None
    return tuple(sections) if isinstance(sections, dict) else ()
