"""The index for the theme's search: our own entries, each with words that a reader may type and that it does not hold.

Material's search knows no folding of accents, no parts of compounds and no synonyms. It does search every field that
the index names, and shows only title and text: so these words stand in fields of their own, where no reader sees them.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from macros.site.search_entries import Entry
from macros.site.search_words import SHORTEST_PART, parts_of, pieces_in, words_in

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

    @property
    def words(self) -> list[str]:
        """The folded words."""
        return words_in(self.text)

    def words_to_add(self) -> str:
        """The words in the order of the alphabet, without those that the theme finds by itself."""
        return " ".join(sorted(self.added - set(BETWEEN_WORDS.split(self.text.lower()))))


def index_of(entries: Sequence[Entry], config: Mapping[str, Any], typed_instead: Mapping[str, tuple[str, ...]]) -> str:
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


def _doc(entry: Entry, fields: Mapping[str, _Field]) -> dict[str, str]:
    """One entry as Material reads it. A result shows the first two blocks with the words: so a sentence is a block."""
    sentences = SENTENCE_END.split(entry.text) if entry.text else []
    return {
        "location": f"{entry.page}#{entry.anchor}" if entry.anchor else entry.page,
        "title": html.escape(entry.heading, quote=False),
        "text": "".join(f"<p>{html.escape(sentence, quote=False)} </p>" for sentence in sentences),
        **{name: words for name, field in fields.items() if (words := field.words_to_add())},
    }


def _add_forms_and_parts(entries: Sequence[Mapping[str, _Field]]) -> None:
    """The folded words themselves, the pieces of words with digits or hyphens, and the parts of compounds."""
    spread = Counter(word for fields in entries for word in set(_words_of(fields)))
    vocabulary = {word for word in spread if word.isalpha() and len(word) >= SHORTEST_PART}
    common = {word for word in vocabulary if spread[word] > max(1.0, WIDE_SPREAD * len(entries))}
    parts = {word: parts_of(word, vocabulary) - common for word in sorted(vocabulary)}
    for fields in entries:
        for one in fields.values():
            one.added.update(one.words, pieces_in(one.text))
            one.added.update(part for word in one.words for part in parts.get(word, ()))


def _add_typed_instead(entries: Sequence[Mapping[str, _Field]], typed_instead: Mapping[str, tuple[str, ...]]) -> None:
    """Where our own word (or words) stand, what a reader may type instead."""
    texts = [f" {' '.join(_words_of(fields))} " for fields in entries]
    for ours, theirs in typed_instead.items():
        sought = f" {' '.join(words_in(ours))} "
        typed = {word for words in theirs for word in words_in(words)}
        for fields, text in zip(entries, texts, strict=True):
            if sought in text:
                fields[TEXT].added.update(typed)


def _words_of(fields: Mapping[str, _Field]) -> Iterator[str]:
    """Every folded word of an entry."""
    for one in fields.values():
        yield from one.words
