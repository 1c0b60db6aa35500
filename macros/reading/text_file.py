"""Reading an author's file as text, or saying why not: a folder, too large, binary, not UTF-8, a conflict."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from macros.problems.problem import Place, Problem

LARGEST = 400_000
"""Characters; the largest tree that a person can review is far below it."""

CONFLICT = re.compile(r"^(<{7}|>{7}|={7})( |$)")
UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]")


@dataclass(frozen=True)
class TextFile:
    """The text of a file under the name by which the author knows it (relative to the project, with `/`)."""

    file: str
    text: str

    @cached_property
    def lines(self) -> list[str]:
        """The lines without their ends, as an editor counts them; cut once, so nobody may change the list."""
        return self.text.splitlines()


def read_text(path: Path, file: str) -> tuple[TextFile | None, list[Problem]]:
    """The text of the file (None when it has none), and the problems that keep it from being read on."""
    if path.is_dir():
        return None, [
            Problem(Place(file), "not-a-file", "this is a folder, not a file", expected="a text file of this name")
        ]
    try:
        content = path.read_bytes()
    except OSError as error:
        return None, [Problem(Place(file), "unreadable-file", f"this file could not be read: {error.strerror}")]
    return decode(content, file)


def decode(content: bytes, file: str) -> tuple[TextFile | None, list[Problem]]:
    """The content as text (None when it is none), and the problems that keep it from being read on."""
    if len(content) > LARGEST:
        message = f"this file has {len(content):,} bytes; {LARGEST:,} is the most that is read"
        return None, [Problem(Place(file), "too-large", message, help="split it, or check that it is the right file")]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [not_utf8(content, error.start, file)]
    found = UNREADABLE.search(text)
    if found:
        return None, [binary(text, found.start(), file)]
    return TextFile(file, text), conflicts_in(text, file) if "<<<<<<<" in text else []


def conflicts_in(text: str, file: str) -> list[Problem]:
    """Every mark of a conflict, where one is opened: a line of = by itself is how some write a heading."""
    lines = text.splitlines()
    if not any(line.startswith("<<<<<<<") for line in lines):
        return []
    return [conflict(file, number) for number, line in enumerate(lines, 1) if CONFLICT.match(line)]


def not_utf8(content: bytes, offset: int, file: str) -> Problem:
    """A byte that is no UTF-8, with its place; most often the file was saved as Latin-1 or Windows-1252."""
    before = content[:offset].decode("utf-8", errors="replace")
    return Problem(
        position(before, file),
        "not-utf8",
        "a character here is not written in UTF-8",
        expected="UTF-8 text",
        help="open the file in your editor and save it again with the encoding UTF-8",
    )


def binary(text: str, offset: int, file: str) -> Problem:
    """A control character: this is no text, or something slipped in with a paste."""
    return Problem(
        position(text[:offset], file),
        "binary-file",
        f"a character that no text has stands here (U+{ord(text[offset]):04X})",
        expected="a text file",
        help="remove the character, or check that this is the right file",
    )


def conflict(file: str, line: int) -> Problem:
    """A mark that a version control system left for a person to settle."""
    return Problem(
        Place(file, line, 1, 7),
        "merge-conflict",
        "a merge conflict was left here",
        help="choose one of the two versions and remove the lines with <<<<<<<, ======= and >>>>>>>",
    )


def position(before: str, file: str) -> Place:
    """The place right after the given text."""
    lines = before.split("\n")
    return Place(file, len(lines), len(lines[-1]) + 1)
