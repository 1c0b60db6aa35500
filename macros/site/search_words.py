"""How search compares words: without capitals, accents and apostrophes, as `front_end/search/words.js` does."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from macros.problems.unseen_letters import UNSEEN

WORD = re.compile(r"[a-z0-9]+")
ACCENT = re.compile(r"[\u0300-\u036f]")
APOSTROPHE = re.compile("[\u2019\u2018\u00b4'`]")
SMALL = frozenset(Path(__file__).with_name("small_words.txt").read_text(encoding="utf-8").split())
"""Small words of the language: they tell little of what somebody looks for."""


def fold(text: str) -> str:
    """The text as search compares it: `Coördinator` and `coordinator` are one word, with soft hyphens too."""
    if text.isascii():
        return text.lower()
    return ACCENT.sub("", unicodedata.normalize("NFKD", UNSEEN.sub("", text).casefold()))


def words_in(text: str) -> list[str]:
    """The folded words of a text, in order; a hyphen parts two words, and an apostrophe does not."""
    return WORD.findall(APOSTROPHE.sub("", fold(text)))
