"""What a page's Markdown is made of, line by line."""

from __future__ import annotations

import re
from functools import lru_cache

from macros.reading.shown_text import without_fences
from macros.reading.text_file import TextFile

LINK = re.compile(r"(!?)\[[^\]\n]*\]\( *<?((?:[^()<>\n\"']|\([^()\n]*\))+?)>?(?:\s+(?:\"[^\"\n]*\"|'[^'\n]*'))? *\)")
CODE = re.compile(r"`[^`\n]*`")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*$")
ATTRIBUTES = re.compile(r"\{:?\s*([^{}]*)\}\s*$")
MACRO = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")


@lru_cache(maxsize=1)  # what reads a page asks for its prose one after the other
def prose(text: TextFile) -> list[tuple[int, str]]:
    """The numbered lines that are not inside a block of code."""
    shown = without_fences("\n".join(text.lines)).split("\n")
    return [(number, line) for number, line in enumerate(text.lines, 1) if line == shown[number - 1]]
