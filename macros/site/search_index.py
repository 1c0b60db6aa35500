"""The index for search, as a script: a page that was opened from a folder may not fetch.

Material's search looks a word up as it stands; what `front_end/search/` does with this index stands in CONTRIBUTING.md.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from macros.reference.search_words.search_words import DangerWords, SearchWords
from macros.site.search_hits import Hit
from macros.site.search_words import SMALL, words_in
from macros.sources.source import Contact
from macros.tree.addresses import tree_page

INDEX_NAME = "handbook/search-index.js"
EVERYWHERE = 0.1
SEVERAL = 20
"""A word in more than this share of the texts, and in more than so many, is taken to stand in each of them."""
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def index_of(hits: Sequence[Hit], words: SearchWords, contacts: Mapping[str, Contact]) -> str:
    """The index, with the contacts that stand above all hits when somebody types a word of danger."""
    kinds = {hit.kind: [hit.kind, hit.worth, hit.note] for hit in hits}
    texts = [frozenset(words_in(hit.text)) - SMALL for hit in hits]
    spread = Counter(word for text in texts for word in text)
    common = {word for word, count in spread.items() if count > max(SEVERAL, EVERYWHERE * len(hits))}
    data = {
        "kinds": list(kinds.values()),
        "hits": [row_of(hit, [*kinds].index(hit.kind)) for hit in hits],
        "small": " ".join(sorted(SMALL)),
        "common": " ".join(sorted(common)),
        "alike": [" ".join(group) for group in words.alike],
        "danger": danger_of(words.danger, contacts, [hit.path for hit in hits]) if words.danger else None,
        **places_of([text - called_by(hit) - common for text, hit in zip(texts, hits, strict=True)]),
    }
    return f"var handbookIndex = {json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


def row_of(hit: Hit, kind: int) -> list[Any]:
    """A hit as the script reads it (`HandbookIndex`)."""
    parts = [[part.anchor, part.heading, part.typed] for part in hit.parts]
    return [kind, hit.url, hit.title, hit.summary, hit.also, hit.sentences, parts, int(hit.is_old)]


def called_by(hit: Hit) -> frozenset[str]:
    """The words of all that a hit is called by: they count there, so they need not be listed with its text."""
    typed = (text for part in hit.parts for text in (part.heading, *part.typed))
    return frozenset(words_in(" ".join([hit.title, hit.summary, *hit.also, *hit.sentences, *typed])))


def places_of(texts: Sequence[frozenset[str]]) -> dict[str, str]:
    """Every word of the texts, and for each the hits in whose text it stands, as steps from one to the next."""
    found: dict[str, list[int]] = {}
    for hit, text in enumerate(texts):
        for word in text:
            found.setdefault(word, []).append(hit)
    words = sorted(found)
    return {"words": " ".join(words), "places": " ".join(steps(found[word]) for word in words)}


def steps(hits: Iterable[int]) -> str:
    """Rising numbers as the steps between them, in few letters."""
    last, written = -1, []
    for hit in hits:
        written.append(in_digits(hit - last))
        last = hit
    return ".".join(written)


def in_digits(number: int) -> str:
    """A number as `parseInt(…, 36)` reads it."""
    head, last = divmod(number, len(DIGITS))
    return (in_digits(head) if head else "") + DIGITS[last]


def danger_of(danger: DangerWords, contacts: Mapping[str, Contact], paths: Sequence[str]) -> dict[str, Any]:
    """What stands above all hits when a word of danger is typed."""
    called = [contacts[id_] for id_ in danger.call]
    return {
        "words": [" ".join(words_in(phrase)) for phrase in danger.words],
        "call": [[contact.name, contact.number or "", contact.address or ""] for contact in called],
        "walk": paths.index(walk) if (walk := tree_page(danger.walk or "")) in paths else -1,
    }
