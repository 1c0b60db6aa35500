"""Search words as a noun."""

from __future__ import annotations

from macros.library import CONTENT
from macros.noun import Noun
from macros.reference.search_words.search_words import SearchWords
from macros.shelf import ListShelf

SEARCH_WORDS: ListShelf[tuple[str, ...]] = ListShelf("search-word", CONTENT / "search-words.yml", SearchWords)
SEARCH_WORD = Noun(
    shelf=SEARCH_WORDS,
    plural="search words",
    heading="Search words",
    where="`content/search-words.yml`: for a word on our pages, what readers type instead",
)
