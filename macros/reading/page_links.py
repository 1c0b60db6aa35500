"""The links that a page gives, as far as its Markdown shows them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from macros.problems.problem import Place
from macros.reading.text_file import TextFile

LINK = re.compile(r"(!?)\[[^\]\n]*\]\( *<?((?:[^()<>\n\"']|\([^()\n]*\))+?)>?(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))? *\)")
DEFINED = re.compile(r"^ {0,3}\[[^\]\n]+\]: *<?([^<>\s]+)>?")
"""Where the address of a link stands by itself: `[name]: address`."""
CODE = re.compile(r"`[^`\n]*`")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*$")
ATTRIBUTES = re.compile(r"\{:?\s*([^{}]*)\}\s*$")
FENCE = re.compile(r"^\s*(```|~~~)")
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")


@dataclass(frozen=True)
class PageLink:
    """A link or a picture in a page, and where its address stands."""

    target: str
    picture: bool
    place: Place
    is_silent: bool = False
    """Whether a link has no words; a picture may go without, when it only adorns."""


def links_in(text: TextFile) -> tuple[PageLink, ...]:
    """Every link and picture in the Markdown, but for what stands in code."""
    found = []
    for number, line in prose(text):
        hidden = CODE.sub(lambda code: " " * len(code[0]), line)
        for match in LINK.finditer(hidden):
            place = Place(text.file, number, match.start(2) + 1, len(match[2]))
            silent = not match[1] and not line[match.start() + 1 : match.start(2)].partition("](")[0].strip()
            found.append(PageLink(match[2], bool(match[1]), place, silent))
        defined = DEFINED.match(hidden)
        if defined:
            place = Place(text.file, number, defined.start(1) + 1, len(defined[1]))
            found.append(PageLink(defined[1], picture=False, place=place))
    return tuple(found)


@lru_cache(maxsize=1)  # what reads a page asks for its prose one after the other
def prose(text: TextFile) -> list[tuple[int, str]]:
    """The numbered lines that are not inside a block of code."""
    lines, inside = [], False
    for number, line in enumerate(text.lines, 1):
        if FENCE.match(line):
            inside = not inside
        elif not inside:
            lines.append((number, line))
    return lines
