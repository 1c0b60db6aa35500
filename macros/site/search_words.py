"""How search compares words: folded (no capitals, no accents), whole, and by the parts of a Dutch compound."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from macros.problems.unseen_letters import UNSEEN

WORD = re.compile(r"[^\W_]+(?:[-'][^\W_]+)*")
ACCENT = re.compile(r"[\u0300-\u036f]")
PIECE = re.compile(r"[a-z]+|[0-9]+")
LINKS = ("", "s", "e", "en")
"""What Dutch may put between the parts of a compound: gezin-s-plan, hulp-verlening-s-plan, wijk-team, ouder-en-raad."""

SHORTEST_PART = 4


def fold(text: str) -> str:
    """The text as search compares it: `Coördinator` and `coordinator` are one word, with soft hyphens too."""
    if text.isascii():
        return text.lower()
    return ACCENT.sub("", unicodedata.normalize("NFKD", UNSEEN.sub("", text).casefold()))


def written_in(text: str) -> list[str]:
    """The words of a text, folded, with the hyphens and apostrophes that stand in them, in order."""
    return WORD.findall(fold(text))


def words_in(text: str) -> list[str]:
    """The folded words of a text, in order; a word with hyphens is one word (`ggz-instelling`: `ggzinstelling`)."""
    return [without_signs(word) for word in written_in(text)]


def without_signs(word: str) -> str:
    """A folded word without its hyphens and apostrophes."""
    return word if word.isalnum() else word.replace("-", "").replace("'", "")


def pieces_of(word: str) -> list[str]:
    """The pieces of a folded word that has digits or hyphens in it: `1gezin1plan` holds gezin and plan."""
    pieces = PIECE.findall(word)
    return [piece for piece in pieces if len(piece) > 1] if len(pieces) > 1 else []


def parts_of(word: str, vocabulary: Collection[str]) -> set[str]:
    """The words that a compound is made of: of all ways to cut it, the one that rests most on the handbook's words."""
    splits = [(_known_letters(split, vocabulary), split) for split in _splits(word, vocabulary)]
    best = max((known for known, _ in splits), default=0)
    return {part for known, split in splits if known == best for part in split}


def _splits(word: str, vocabulary: Collection[str]) -> Iterator[tuple[str, str]]:
    """Every way to cut the word in two; a part that is a compound itself is cut where it stands on its own."""
    for end in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        for link in LINKS:
            head, tail = word[: end - len(link)], word[end:]
            if word[:end].endswith(link) and _plausible(head, tail, vocabulary):
                yield head, tail


def _plausible(head: str, tail: str, vocabulary: Collection[str]) -> bool:
    """Whether these can be parts: both are words of this handbook, or one of them is and the rest is no scrap.

    Behind a beginning that we do not know, a short end (`naar` in ambtenaar) is more often a scrap than a word.
    """
    known_head, known_tail = head in vocabulary, tail in vocabulary
    shortest_head = SHORTEST_PART if known_head else SHORTEST_PART + 1
    shortest_tail = SHORTEST_PART if known_head and known_tail else SHORTEST_PART + 1
    return (known_head or known_tail) and len(head) >= shortest_head and len(tail) >= shortest_tail


def _known_letters(split: tuple[str, str], vocabulary: Collection[str]) -> int:
    return sum(len(part) for part in split if part in vocabulary)
