"""Search words as a noun."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import entry_ref, page_ref
from macros.library import CONTENT
from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.reference.search_words.search_words import SearchWords
from macros.shelf import Marked, SheetShelf

SEARCH_WORDS: SheetShelf[SearchWords] = SheetShelf("search-words", CONTENT / "search-words.yml", SearchWords)


def check(entry: Marked[SearchWords], around: Around) -> Iterator[Problem]:
    """Pages, contacts and a tree that the handbook does not have, and pages that no reader finds."""
    for page in entry.value.pages:
        place = entry.key("pages", page)
        yield from page_ref(around.known, page, place)
        if page in around.known.for_editors:
            message = f"'{page}' is for editors, and search does not find it"
            yield Problem(place, "editors-page-in-search", message, help="leave it out")
    danger = entry.value.danger
    for number, contact in enumerate(danger.call if danger else ()):
        yield from entry_ref(around.known, "contact", contact, entry.place("danger", "call", number))
    if danger and danger.walk:
        yield from entry_ref(around.known, "tree", danger.walk, entry.place("danger", "walk"))


SEARCH_WORD = Noun(
    shelf=SEARCH_WORDS,
    plural="search words",
    heading="Search words",
    where="`content/search-words.yml`, which may be left out: what readers type, beside the words on our pages",
    check=check,
)
