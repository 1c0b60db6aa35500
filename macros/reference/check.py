"""What the entries of the reference lists point at, whether a law card is old, and whether a tension is heard."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from macros.known import Known, page_ref, source_ref
from macros.library import CONTENT, Library
from macros.problems.problem import Problem
from macros.reading.marked_yaml import Document
from macros.reference.checklist import Checklist
from macros.reference.law_card import LawCard
from macros.reference.reference import KINDS, file_of


def problems_of_entries(library: Library, known: Known, today: date) -> Iterator[Problem]:
    """Every fault in the reference lists that shows only beside the rest of the handbook."""
    for name in KINDS.values():
        entries: Mapping[str, Any] = getattr(library.reference, name)
        for id_, entry in entries.items():
            yield from problems_of_entry(id_, entry, document_of(library, name), known)
    oldest = today - timedelta(days=library.settings.law_card_age)
    for id_, card in library.reference.law_cards.items():
        yield from problems_of_age(id_, card, document_of(library, "law_cards"), oldest, today)
    yield from not_shown(library, known)


def document_of(library: Library, list_name: str) -> Document:
    """The file of a list that has entries."""
    return library.documents[(CONTENT / file_of(list_name)).as_posix()]


def problems_of_entry(id_: str, entry: Any, document: Document, known: Known) -> Iterator[Problem]:
    """Sources and pages of one entry that the handbook does not have."""
    for number, source in enumerate(getattr(entry, "sources", ())):
        yield from source_ref(known, source, document.value_at((id_, "sources", number)))
    for number, view in enumerate(getattr(entry, "views", ())):
        yield from source_ref(known, view.source, document.value_at((id_, "views", number, "source")))
    if isinstance(entry, Checklist) and (entry.items is None) is (entry.groups is None):
        message = f"checklist '{id_}' has {'neither items nor' if entry.items is None else 'both items and'} groups"
        yield Problem(document.key_at((id_,)), "items-or-groups", message, expected="items: […], or groups: […]")
    page = getattr(entry, "page", None)
    if page:
        yield from page_ref(known, page, document.value_at((id_, "page")))


def problems_of_age(id_: str, card: LawCard, document: Document, oldest: date, today: date) -> Iterator[Problem]:
    """A law card from the future, and a warning for one that nobody looked at for too long."""
    place = document.value_at((id_, "stand_op"))
    if card.stand_op > today:
        message = f"the day on which law card '{id_}' was looked at is still to come"
        yield Problem(place, "wrong-date", message, expected=f"{today} or earlier")
    elif card.stand_op < oldest:
        message = f"law card '{id_}' was last looked at on {card.stand_op}"
        help_ = "look at its sources again, then write the new date"
        yield Problem(place, "old-law-card", message, help=help_, severity="warning")


def not_shown(library: Library, known: Known) -> Iterator[Problem]:
    """Tensions that no page shows, so that one view would seem the only one; law cards that no reader can find."""
    if library.page_paths != {*library.pages}:
        return  # a page that could not be read may show it
    shown = {(call.name, call.arguments[:1]) for page in library.pages.values() for call in page.calls}
    kinds = ["tension"] if "law-card" in (known.list_pages or ()) else ["tension", "law-card"]
    for kind in kinds:
        word = kind.replace("-", "_")
        for id_ in getattr(library.reference, KINDS[kind]):
            if (word, (id_,)) not in shown:
                place = document_of(library, KINDS[kind]).key_at((id_,))
                help_ = f'put {{{{ {word}("{id_}") }}}} on the page where it matters'
                yield Problem(place, "not-shown", f"no page shows {kind} '{id_}'", help=help_)
