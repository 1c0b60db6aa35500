"""A page's text with everything made blank that Markdown and Jinja leave as it is: head, code, comments.

It keeps its length and its lines, so that what is found in it stands at the same place in the file.
"""

from __future__ import annotations

import re

from macros.reading.text_file import TextFile

HEAD = re.compile(r"\A---[ \t]*\n.*?^---[ \t]*$", re.DOTALL | re.MULTILINE)
FENCE = re.compile(r"^[ \t>]*(`{3,}|~{3,})(.*)$")
SPAN = re.compile(r"(?<![`\\])(`+)(?!`)((?:(?!\n[ \t]*\n).)+?)(?<!`)\1(?!`)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->|\{#.*?#\}", re.DOTALL)
NOT_SPACE = re.compile(r"[^\n]")


def shown_text(text: TextFile) -> str:
    """What of the page is Markdown."""
    shown = without_fences(HEAD.sub(blank, "\n".join(text.lines)))
    shown = SPAN.sub(blank, shown) if "`" in shown else shown
    return COMMENT.sub(blank, shown)


def blank(match: re.Match[str]) -> str:
    """Spaces in place of what was found."""
    return NOT_SPACE.sub(" ", match[0])


def without_fences(text: str) -> str:
    """The text without its blocks of code; one that is never closed is no block, but the rest of the page."""
    lines, opened = text.split("\n"), ""
    for number, line in enumerate(lines):
        fence = FENCE.match(line)
        if opened:
            closes = fence is not None and fence[1].startswith(opened) and not fence[2].strip()
            lines[number], opened = " " * len(line), "" if closes else opened
        elif fence and not (fence[1][0] == "`" and "`" in fence[2]):
            lines[number], opened = " " * len(line), fence[1]
    return "\n".join(lines)
