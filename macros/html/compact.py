"""Script and style as they are sent: the files of one component joined, without their comments and indentation.

No minifier and no parser. What the rules below are not sure of they refuse, so that nothing is sent broken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from macros.html.templates import FRONT_END

BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
LINE_COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
BLANK = re.compile(r"^\s+", re.MULTILINE)


def joined(names: Iterable[str]) -> str:
    """These files of the front end in this order, as one compact text."""
    paths = [FRONT_END / name for name in names]
    return "".join(_compact_file(path, path.stat().st_mtime_ns) for path in paths)


@lru_cache(maxsize=500)
def _compact_file(path: Path, _: int) -> str:
    """One file, read once for all pages that it is for; `_` is when it was changed, so that a change is seen."""
    return compact(path.read_text(encoding="utf-8"))


def compact(text: str) -> str:
    """A script or a style sheet without comments, indentation and empty lines. Raises ValueError when not sure."""
    short = BLANK.sub("", LINE_COMMENT.sub("", BLOCK_COMMENT.sub("", text)))
    for line in short.splitlines():
        if "/*" in line or "*/" in line:
            message = f"a comment mark stands inside a text: {line}"
            raise ValueError(message)
        if line.count("`") % 2:
            message = f"a text runs over more lines, and would lose its indentation: {line}"
            raise ValueError(message)
    return short
