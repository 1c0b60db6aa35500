"""How wide a text is and where it breaks, when nobody can measure it: at build time.

The widths are those of DejaVu Sans, the widest of the usual system fonts, so that a line fits in the others too.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_GROUPS = {
    0.30: "ijlIJ'",
    0.36: " ,.:;/\\|-f’‘·",
    0.42: "rt()[]!",
    0.57: 'cksvxyz?*_“”"T',
    0.70: "ABCEFKLPRSXYZ",
    0.80: "DGHNOQUV#&+<>=~→",
    1.00: "mwMW%@…—",
}
_WIDTHS = {character: width for width, characters in _GROUPS.items() for character in characters}
_OTHER = 0.64
BOLDER = 1.12
"""How much wider heavy letters are."""


def width_of(text: str, size: float) -> float:
    """The width of the text at this font size, rather too wide than too narrow."""
    return size * _width_at_one(text)


@lru_cache(maxsize=10_000)  # the same words are measured again for each drawing of a tree, and for every room they try
def _width_at_one(text: str) -> float:
    plain = unicodedata.normalize("NFD", text)
    return sum(_WIDTHS.get(one, _OTHER) for one in plain if not unicodedata.combining(one))


def lines_of(text: str, room: float, size: float) -> tuple[str, ...]:
    """The text in lines that fit the room; a word that is too long for a line is broken with a hyphen."""
    lines = [""]
    for word in _words(text.split(), room, size):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and width_of(longer, size) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return tuple(lines)


def _words(words: Iterable[str], room: float, size: float) -> Iterator[str]:
    for word in words:
        rest = word
        while len(rest) > 1 and width_of(rest, size) > room:
            fitting = max((end for end in range(1, len(rest)) if width_of(rest[:end] + "-", size) <= room), default=1)
            yield rest[:fitting] + "-"
            rest = rest[fitting:]
        yield rest
