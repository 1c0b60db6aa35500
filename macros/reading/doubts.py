"""Where YAML may have taken a part of a text for something else: words behind a `#`, and words behind a comma in […].

They are noted while a file is read; whether a text was meant there is known only when its model is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from macros.reading.written_form import KeyPath

BEHIND = re.compile(r"[ \t]+#")
COMMENT = re.compile(r"(?:  |[ \t]*\t)[ \t]*#+(?:[\s!-]|$)")
"""How a comment behind a value is written: two spaces before the `#` and one behind it. What is not, may be text."""

BELOW = re.compile(r"([ \t]+)#[^\s#!]")
BINDS = re.compile(r"(?:en|of|maar|want|dus|omdat|zodat|terwijl|die|dat|waar|wie)\s")
"""How an entry begins that goes on with the sentence of the entry before it."""

Kind = Literal["comment", "number", "text", "sentence"]


@dataclass(frozen=True)
class Doubt:
    """A value without quotes, and what may have belonged to it, with the line and column (from 0) where that starts."""

    path: KeyPath
    line: int
    column: int
    kept: str
    lost: str
    kind: Kind
    """A comment; or an entry behind a comma: digits behind digits, words like `en b`, or words without a capital."""


def lines_with_a_hash(lines: Sequence[str]) -> frozenset[int]:
    """The lines (from 0) whose value may go on behind a `#`, there or on the line below."""
    found = set()
    for number, line in enumerate(lines):
        if "#" in line and (" #" in line or "\t#" in line):
            found.add(number - 1 if line.lstrip().startswith("#") else number)
    return frozenset(found)


def cut_off(lines: Sequence[str], event: Any, path: KeyPath) -> list[Doubt]:
    """What stands behind a plain value and looks like the rest of it, though YAML takes it for a comment."""
    at, end = event.end_mark.line, event.end_mark.column
    behind = lines[at][end:]
    if BEHIND.match(behind):
        start = end + behind.index("#")
        lost = lines[at][start:].rstrip()
        return [] if COMMENT.match(behind) else [Doubt(path, at, start, event.value, lost, "comment")]
    below = BELOW.match(lines[at + 1]) if not behind.strip() and at + 1 < len(lines) else None
    if below and len(below[1]) >= least_margin(lines[event.start_mark.line], event.start_mark.column):
        return [Doubt(path, at + 1, len(below[1]), event.value, lines[at + 1].strip(), "comment")]
    return []


def least_margin(line: str, column: int) -> int:
    """How far in a line has to begin, to go on with the value that starts at this place."""
    margin = len(line) - len(line.lstrip())
    return column if column == margin else margin + 1


def split_off(lines: Sequence[str], event: Any, path: KeyPath, before: object) -> list[Doubt]:
    """A plain entry of a list in […] that looks like the rest of the plain entry before it."""
    value, line, column = event.value, event.start_mark.line, event.start_mark.column
    if not isinstance(before, str) or not before or not value:
        return []
    kind = kind_of_split(before, value)
    if not kind:
        return []
    between = lines[line][:column].rstrip() or lines[line - 1].rstrip()
    quoted = between[:-1].rstrip().endswith(("'", '"'))
    apart = kind == "number" and lines[line][:column] != between
    return [] if not between.endswith(",") or quoted or apart else [Doubt(path, line, column, before, value, kind)]


def kind_of_split(before: str, value: str) -> Kind | None:
    """What a comma between these two may have split; None when they are two for sure."""
    if before[-1].isdigit() and value[0].isdigit():
        return "number"
    if not value[0].islower() or (" " not in value and " " not in before):
        return None
    return "text" if BINDS.match(value) else "sentence" if before[0].isupper() else None
