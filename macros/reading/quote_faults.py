"""Faults of quotes and of `#` that YAML's parser notices far from where they were made: found in the text itself.

A Dutch text that begins with an apostrophe ('t, 's), a quote inside quotes, curly quotes, a quote that is never closed.
"""

from __future__ import annotations

import re

from macros.problems.problem import Place, Problem
from macros.reading.doubts import COMMENT
from macros.reading.text_file import TextFile

VALUE = re.compile(r"\s*(?:- +)*(?:[\w-]+: +)?([\"'])")
VALUE_IN_BRACES = re.compile(r"[{\[,] *(?:[\w-]+: +)?([\"'])")
QUOTED = {'"': re.compile(r'"(?:\\.|[^"\\])*"', re.DOTALL), "'": re.compile(r"'(?:''|[^'])*'")}
APOSTROPHE = re.compile(r"'(?:t|s|n|m|k|r|ns|tis|twas)\b(?!')", re.IGNORECASE)
CURLY = re.compile(r"(?:^|[{\[,:-]) *([“”„‟«»‘\u201a])[^“”„‟«»]*:(?: |$)")
HASH = re.compile(r"(?<=\S)[ \t]+#")
CURLY_QUOTES = "“”„‟«»‘’\u201a"
CURLY_HELP = "leave out the curly quotes, or type straight ones: YAML takes curly ones for letters"

Fault = tuple[int, str, str]
"""The column (from 0), what is wrong there, and what to do."""


def quote_problem(text: TextFile, stopped_at: int) -> Problem | None:
    """What is wrong with a quote or a `#`, when that is why the parser stopped at this line (from 1)."""
    lines = text.lines
    above = next((number for number in range(stopped_at - 1, 0, -1) if lines[number - 1].strip()), 0)
    for number in (above, stopped_at):
        line = lines[number - 1] if 0 < number <= len(lines) else ""
        goes_on = number == above and stopped_at <= len(lines) and margin(lines[stopped_at - 1]) > margin(line)
        fault = curly(line) or goes_on_behind_quotes(line) or hidden_by_a_hash(line, goes_on=goes_on)
        if fault and (number == stopped_at or not fault[1].startswith("curly")):
            return as_problem(text, number, fault)
    return never_closed(text, stopped_at)


def as_problem(text: TextFile, number: int, fault: Fault) -> Problem:
    """The fault in this line (from 1)."""
    column, message, help_ = fault
    return Problem(Place(text.file, number, column + 1), "yaml-syntax", message, help=help_)


def margin(line: str) -> int:
    """How many spaces stand before the line."""
    return len(line) - len(line.lstrip(" "))


def openings(line: str) -> list[re.Match[str]]:
    """Every quote in the line with which a value begins."""
    first = VALUE.match(line)
    inside = VALUE_IN_BRACES.finditer(line) if "{" in line or "[" in line else ()
    return [*([first] if first else []), *inside]


def curly(line: str) -> Fault | None:
    """Curly quotes around a text with a ':' in it."""
    found = CURLY.search(line)
    if not found:
        return None
    return (
        found.start(1),
        "curly quotes are letters to YAML, so the ':' between them is not part of a text",
        'type straight quotes around the text: "…: …"',
    )


def goes_on_behind_quotes(line: str) -> Fault | None:
    """A text that goes on behind the quote that closes it."""
    for opening in openings(line):
        quote, start = opening[1], opening.start(1)
        quoted = QUOTED[quote].match(line, start)
        behind = line[quoted.end() :].lstrip() if quoted else ""
        if behind and behind[0] not in "#,}]:":
            if APOSTROPHE.match(line, start):
                return apostrophe(start)
            other = "double" if quote == "'" else "single"
            message = "the text goes on behind the quote that closes it"
            return start, message, f"put {other} quotes around the whole text"
    return None


def apostrophe(start: int) -> Fault:
    """An apostrophe at the beginning of a text, which opens a quote."""
    message = "a text that begins with an apostrophe: YAML takes it for a quote that is opened"
    return start, message, 'put the whole text between double quotes: "\'t …"'


def hidden_by_a_hash(line: str, *, goes_on: bool) -> Fault | None:
    """A `#` in a text that goes on below, or that is not closed before it: YAML takes the rest for a comment."""
    found = HASH.search(line)
    before = line[: found.start()] if found else ""
    if not found or before.lstrip().startswith("#") or COMMENT.match(line, found.start()) or before.count('"') % 2:
        return None
    opened = sum(before.count(sign) for sign in "{[") > sum(before.count(sign) for sign in "}]")
    if not opened and not goes_on:
        return None
    message = "YAML takes what stands behind this # for a comment"
    return found.end() - 1, message, 'put the text between quotes: "… #…"'


def never_closed(text: TextFile, stopped_at: int) -> Problem | None:
    """The quote that was opened in a line above, and that the parser saw closed here or nowhere."""
    starts = [0]
    for line in text.text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for number in range(min(stopped_at, len(text.lines)), 0, -1):
        line = text.lines[number - 1]
        for opening in openings(line):
            quote, start = opening[1], opening.start(1)
            if QUOTED[quote].match(line, start):
                continue
            quoted = QUOTED[quote].match(text.text, starts[number - 1] + start)
            if quoted is None or starts[stopped_at - 1] <= quoted.end() - 1 < starts[min(stopped_at, len(starts) - 1)]:
                never = (start, "a quote is opened here and never closed", "close it with the same quote")
                return as_problem(text, number, apostrophe(start) if APOSTROPHE.match(line, start) else never)
    return None
