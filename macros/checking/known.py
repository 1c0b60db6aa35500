"""What can be pointed at in a library, also where the thing itself has a fault: one fault is not reported as many."""

from __future__ import annotations

from macros.checking.references import Known
from macros.model.page import REVIEW_FOLDER, TREE_FOLDER
from macros.model.reference import KINDS, LIST_WORDS, file_of
from macros.reading.library import CONTACTS, CONTENT, SOURCES, Library

KIND_OF = {word: kind for kind, word in LIST_WORDS.items()}


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
