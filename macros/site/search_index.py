"""The index for the theme's search: our own entries, each with words that a reader may type and that it does not hold.

Material's search knows no folding of accents, no parts of compounds and no synonyms. It does search every field that
the index names, and shows only title and text: so these words stand in fields of their own, where no reader sees them.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from macros.site.search_entries import SearchEntry
from macros.site.search_words import SHORTEST_PART, parts_of, pieces_of, without_signs, words_in, written_in

INDEX_NAME, SCRIPT_NAME = "search/search_index.json", "search/search_index.js"
NAME, TEXT = "title_words", "text_words"
FIELDS = {"title": {"boost": 30.0}, "text": {"boost": 1.0}, NAME: {"boost": 10.0}, TEXT: {"boost": 0.3}}
"""What a word counts for by where it stands."""

WIDE_SPREAD = 0.3
"""A part that stands in more than this share of all entries (over, zelf) tells nothing, so it is not added."""

SENTENCE_END = re.compile(r"(?<=[.?!:]) +")
BETWEEN_WORDS = re.compile(r"[\W_]+")


@dataclass(frozen=True)
class _Field:
    """The title or the text of an entry, and what goes into the field beside it."""

    text: str
    added: set[str] = field(default_factory=set)

    @cached_property
    def in_order(self) -> list[str]:
        """The folded words as they stand in the text, hyphens and all."""
        return written_in(self.text)

    @cached_property
    def written(self) -> frozenset[str]:
        """Each of those once."""
        return frozenset(self.in_order)

    @cached_property
    def words(self) -> frozenset[str]:
        """Each word once, without its hyphens."""
        return frozenset(map(without_signs, self.written))

    @property
    def folded(self) -> str:
        """The words without their hyphens, in order, with a space between them."""
        return " ".join(map(without_signs, self.in_order))

    def words_to_add(self) -> str:
        """The words in the order of the alphabet, without those that the theme finds by itself."""
        return " ".join(sorted(self.added - set(BETWEEN_WORDS.split(self.text.lower()))))


def index_of(
    entries: Sequence[SearchEntry], config: Mapping[str, Any], typed_instead: Mapping[str, Sequence[str]]
) -> str:
    """The index as JSON. `config`: the theme's. `typed_instead`: for our words, what somebody may type to find them."""
    fields = [{NAME: _Field(entry.heading), TEXT: _Field(entry.text)} for entry in entries]
    _add_forms_and_parts(fields)
    _add_typed_instead(fields, typed_instead)
    docs = [_doc(entry, found) for entry, found in zip(entries, fields, strict=True)]
    data = {"config": {**config, "fields": FIELDS}, "docs": docs}
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def as_script(index: str) -> str:
    """The index as the script that Material asks for when a page was opened from a folder, where it may not fetch."""
    return f"var __index = {index};\n"


def _doc(entry: SearchEntry, fields: Mapping[str, _Field]) -> dict[str, str]:
    """One entry as Material reads it. A result shows the first two blocks with the words: so a sentence is a block."""
    sentences = SENTENCE_END.split(entry.text) if entry.text else []
    return {
        "location": f"{entry.page}#{entry.anchor}" if entry.anchor else entry.page,
        "title": html.escape(entry.heading, quote=False),
        "text": "".join(f"<p>{html.escape(sentence, quote=False)} </p>" for sentence in sentences),
        **{name: words for name, field in fields.items() if (words := field.words_to_add())},
    }


def _add_forms_and_parts(entries: Sequence[Mapping[str, _Field]]) -> None:
    """The folded words themselves, the pieces of words with digits or hyphens, and the parts of compounds.

    What belongs to a word is worked out once a word, however often it stands in the handbook.
    """
    every = [one for fields in entries for one in fields.values()]
    spread = Counter(word for fields in entries for word in {word for one in fields.values() for word in one.words})
    vocabulary = {word for word in spread if word.isalpha() and len(word) >= SHORTEST_PART}
    common = {word for word in vocabulary if spread[word] > max(1.0, WIDE_SPREAD * len(entries))}
    compounds = {word: found for word in vocabulary if (found := parts_of(word, vocabulary) - common)}
    written = {word for one in every for word in one.written}
    pieces = {word: several for word in written if (several := pieces_of(word))}
    for one in every:
        one.added.update(one.words, *(compounds[word] for word in one.words & compounds.keys()))
        one.added.update(*(pieces[word] for word in one.written & pieces.keys()))


def _add_typed_instead(entries: Sequence[Mapping[str, _Field]], typed_instead: Mapping[str, Sequence[str]]) -> None:
    """Where our own word (or words) stand, what a reader may type instead."""
    texts = [f" {' '.join(one.folded for one in fields.values())} " for fields in entries]
    for ours, theirs in typed_instead.items():
        sought = f" {' '.join(words_in(ours))} "
        typed = {word for words in theirs for word in words_in(words)}
        for fields, text in zip(entries, texts, strict=True):
            if sought in text:
                fields[TEXT].added.update(typed)
