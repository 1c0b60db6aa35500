"""The places in a page to which one can lead, and what its Markdown is made of, line by line."""

from __future__ import annotations

import re

from markdown.extensions.toc import slugify

from macros.reading.shown_text import without_fences
from macros.reading.text_file import TextFile

LINK = re.compile(r"(!?)\[[^\]\n]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
CODE = re.compile(r"`[^`\n]*`")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*$")
ATTRIBUTES = re.compile(r"\{:?\s*([^{}]*)\}\s*$")
NAMED = re.compile(r"\{:?[^{}]*?#([\w-]+)[^{}]*\}")
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")


def anchors_in(text: TextFile) -> frozenset[str]:
    """Every id that an author wrote in braces, and the ids that headings get from their words."""
    named: set[str] = set()
    for _, line in prose(text):
        named.update(NAMED.findall(line))
        heading = HEADING.match(line)
        if heading:
            words = MACRO.sub("", ATTRIBUTES.sub("", heading[1]))
            named.add(slugify(re.sub(r"[*_`]", "", words), "-"))
    return frozenset(named)


def prose(text: TextFile) -> list[tuple[int, str]]:
    """The numbered lines that are not inside a block of code."""
    shown = without_fences("\n".join(text.lines)).split("\n")
    return [(number, line) for number, line in enumerate(text.lines, 1) if line == shown[number - 1]]
