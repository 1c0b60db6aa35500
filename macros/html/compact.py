"""Script and style as they are sent: without comments and spaces, and scripts with short names for what is their own.

A script keeps its lines, so that what a browser's console says of a line can be looked up, and so that no line needs a
semicolon that it has not. What the rules below are not sure of they refuse, so that nothing is sent broken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from macros.html.script_tokens import LINE, tokens_of
from macros.html.short_names import shortened
from macros.html.templates import FRONT_END

BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
BLANK = re.compile(r"^\s+", re.MULTILINE)
QUOTED = re.compile(r'("[^"\n]*")')
SPACES = re.compile(r"\s+")
AROUND_MARK = re.compile(r"(?:(?<!:) )?([{};,>]) ?|(?<=:) (?![;}])")
"""A space that says nothing in a style: around these marks, and behind a colon when something comes after it."""
RUN_TOGETHER = re.compile(r"[\w$]{2}|\+\+|--")


def joined(names: Iterable[str]) -> str:
    """These files of the front end in this order, as one compact text."""
    paths = [FRONT_END / name for name in names]
    return "".join(_compact_file(path, path.stat().st_mtime_ns) for path in paths)


@lru_cache(maxsize=500)
def _compact_file(path: Path, _: int) -> str:
    """One file, read once for all pages that it is for; `_` is when it was changed, so that a change is seen."""
    as_sent = {".js": compact_script, ".css": compact_style}.get(path.suffix, compact)
    return as_sent(path.read_text(encoding="utf-8"))


def compact(text: str) -> str:
    """Any text without comments, indentation and empty lines. Raises ValueError when a comment mark is left over."""
    short = BLANK.sub("", BLOCK_COMMENT.sub("", text))
    if "/*" in short or "*/" in short:
        message = "a comment mark stands inside a text"
        raise ValueError(message)
    return short


def compact_style(style: str) -> str:
    """A style sheet on one line. Raises ValueError when a comment mark stands inside a text."""
    parts = QUOTED.split(SPACES.sub(" ", compact(style)))
    parts[::2] = [AROUND_MARK.sub(r"\1", part).replace(";}", "}") for part in parts[::2]]
    return f"{''.join(parts).strip()}\n"


def compact_script(script: str) -> str:
    """A script line by line. Raises ValueError when it is none that can be read."""
    sent = LINE
    for token in shortened([*tokens_of(script)]):
        if token.kind != "line":
            sent += f" {token.written}" if RUN_TOGETHER.fullmatch(sent[-1] + token.written[0]) else token.written
        elif not sent.endswith(LINE):
            sent += LINE
    return f"{sent.strip()}\n"
