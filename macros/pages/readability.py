"""How easily a text reads, by the formula of Flesch as W.H. Douma fitted it to Dutch (1960).

It looks only at the length of sentences and words. A low figure says "look again"; a high one proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from macros.pages.page_reader import Page
from macros.problems.problem import Problem

WORD = re.compile(r"[^\W\d_]+(?:[’'\-][^\W\d_]+)*|\d[\d.,]*")
SENTENCE_END = re.compile(r"[.!?…]+[”’\")]*(?:\s+|$)")
VOWELS = re.compile(r"eeuw|ieuw|aai|ooi|oei|aa|ee|ie|oo|uu|oe|eu|ei|ij|ui|au|ou|[aeiouyäëïöü]")
STRESS = str.maketrans("áéíóúàèìòùâêîôû", "aeiouaeiouaeiou")
"""The vowels of one syllable; a letter with a trema never joins the one before it ("zee-ën")."""
FEWEST_WORDS = 30
"""Shorter texts have no figure: one long word would decide it."""


@dataclass(frozen=True)
class Readability:
    """The counts of a text, and the figure that follows from them."""

    words: int
    sentences: int
    syllables: int

    @property
    def ease(self) -> int | None:
        """206.84 - 0.77 * syllables per 100 words - 0.93 * words per sentence; None for a text that is too short."""
        if self.words < FEWEST_WORDS:
            return None
        return round(206.84 - 0.77 * 100 * self.syllables / self.words - 0.93 * self.words / self.sentences)


def readability(blocks: Iterable[str]) -> Readability:
    """The figure of a text, given as paragraphs, list items and cells without any markup; only sentences count."""
    parts = [part for block in blocks if SENTENCE_END.search(block) for part in SENTENCE_END.split(block)]
    sentences = [words for part in parts if (words := WORD.findall(part))]
    words = [word for sentence in sentences for word in sentence]
    return Readability(len(words), len(sentences), sum(map(syllables, words)))


@cache
def syllables(word: str) -> int:
    """How many syllables a Dutch word has: its vowel sounds; a number counts as one, read as a whole."""
    return max(1, len(VOWELS.findall(word.lower().translate(STRESS))))


def problems_of_readability(page: Page, least: int) -> Iterator[Problem]:
    """A page that reads less easily than the settings allow, and gives no reason for it."""
    ease = readability(page.prose).ease if least else None
    if ease is not None and ease < least and "readability" not in page.front_matter.without:
        message = f"this page has a reading ease of {ease}, and the settings ask for {least}"
        help_ = "shorter sentences and shorter words; or the reason why not: `without: {readability: …}`"
        yield Problem(page.document.place(None), "hard-to-read", message, help=help_)
