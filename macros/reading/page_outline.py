"""What a page's Markdown becomes in a browser: its headings by level, and HTML that an author wrote by hand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from macros.problems.problem import Place
from macros.reading.page_links import CODE, MACRO, prose
from macros.reading.text_file import TextFile

HEADING = re.compile(r"^(#{1,6})(?:\s+(.*?))?\s*$")
ADDRESS = re.compile(r"\]\( *<[^<>\n]*>|^ {0,3}\[[^\]\n]+\]: *<[^<>\n]*>")
TAG = re.compile(r"</?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>")


@dataclass(frozen=True)
class Heading:
    """One heading, as deep as it has signs, and where it stands."""

    level: int
    words: str
    place: Place


def headings_in(text: TextFile) -> tuple[Heading, ...]:
    """Every heading at the margin, from the top of the page down; those in boxes are not looked at."""
    found = [(number, HEADING.match(line)) for number, line in below_the_head(text)]
    return tuple(
        Heading(len(match[1]), match[2] or "", Place(text.file, number, 1, len(match[0].rstrip())))
        for number, match in found
        if match
    )


def tags_in(text: TextFile) -> tuple[tuple[str, Place], ...]:
    """Every tag of HTML with its place, but for what stands in code or between braces."""
    found = []
    for number, line in below_the_head(text):
        shown = ADDRESS.sub(blanks, MACRO.sub(blanks, CODE.sub(blanks, line)))
        found += [(tag[0], Place(text.file, number, tag.start() + 1, len(tag[0]))) for tag in TAG.finditer(shown)]
    return tuple(found)


def below_the_head(text: TextFile) -> list[tuple[int, str]]:
    """The numbered lines below the front matter that are not inside a block of code."""
    ends = [number for number, line in enumerate(text.lines, 1) if line.strip() == "---"]
    first = ends[1] if text.text.startswith("---") and len(ends) > 1 else 0
    return [(number, line) for number, line in prose(text) if number > first]


def blanks(match: re.Match[str]) -> str:
    """As many spaces as there were signs, so that what stands behind them keeps its place."""
    return " " * len(match[0])
