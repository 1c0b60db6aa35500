"""What YAML's parser says, in words that help somebody who writes a tree and not a program."""

from __future__ import annotations

import re
from typing import Any

from macros.problems.problem import Place, Problem
from macros.reading.quote_faults import quote_problem
from macros.reading.text_file import TextFile

WORDS = (
    ("mapping values are not allowed", "a ':' stands here where no key can be", 'put the text between quotes: "…: …"'),
    ("did not find expected ',' or ']'", "in this list with [ a comma, a quote or the ] is missing", "[one, two]"),
    ("did not find expected ',' or '}'", "in this group with { a comma, a quote or the } is missing", "{key: value}"),
    ("could not find expected ':'", "a key without ':' stands here", "key: value"),
    ("while scanning a quoted scalar", "a quote is opened here and never closed", "close it with the same quote"),
    ("did not find expected key", "this line does not fit in with the lines above",
     "check the spaces before it, and the quotes and brackets above it"),
    ("did not find expected '-' indicator", "this line does not fit in with the list above",
     "check the spaces before it"),
    ("cannot start any token", "a text may not start with this character", "put the text between quotes"),
    ("did not find expected alphabetic or numeric character", "'*' and '&' have a meaning of their own in YAML",
     "put the text between quotes"),
    ("unknown escape character", "a \\ has a meaning of its own between double quotes", "write it twice: \\\\"),
    ("sequence entries are not allowed", "a text may not start with '- '", "put the text between quotes"),
    ("mapping keys are not allowed", "a text may not start with '? '", "put the text between quotes"),
    ("while scanning a block scalar", "a text may not start with '>' or '|'", "put the text between quotes"),
    ("expected node content", "a text may not start with this character", "put the text between quotes"),
)  # fmt: skip
KEYS_OF_TEXTS = "title|ask|help|text|kind|advice|family|summary|case|outcome|source|start|version|status"
LINE_FAULTS = (
    (re.compile("\u00a0"), "a hard space stands here, as a word processor makes it",
     "type an ordinary space in its place"),
    (re.compile(r"^ *(?:- )?[a-z][a-z0-9_-]*:(?=[^\s:])"), "the space after ':' is missing", "key: value"),
    (re.compile(r"^ *[a-z][a-z0-9_-]* *$"), "the ':' after this key is missing", "key:"),
    (re.compile(rf"^ *(?:{KEYS_OF_TEXTS}) (?=[^:]*$)"),
     "the ':' after this key is missing", "key: value"),
    (re.compile(r"^ *(?:- )?[\w-]+: +(?:\[[^\[\]]*\]|\{[^{}]*\}) *[^\s#,\]}]"),
     "a text that begins with [ or { is a list or a group to YAML", "put the whole text between quotes"),
    (re.compile(r"^ *\{(?:when|otherwise|text|case|title)\b"), "the '- ' before this entry is missing", "- {…}"),
    (re.compile(r"^[^\"]*\"[^\"]*$"), "a quote is opened in this line and not closed", "close it with the same quote"),
    (re.compile(r"^[^{}]*(?:\{[^{}]*\}[^{}]*)*\{[^{}]*$"), "a { in this line is not closed", "{key: value}"),
    (re.compile(r"^[^\[\]]*\[[^\[\]]*$"), "a [ in this line is not closed", "[one, two]"),
)  # fmt: skip
"""What is easy to see in a line by itself: tried only when the parser stopped at it or just below."""


def syntax_problem(text: TextFile, error: Any) -> Problem:
    """The first fault of form at which the parser gave up, as a Problem."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(text.file, mark.line + 1, mark.column + 1) if mark else Place(text.file)
    line = text.lines[place.line - 1] if place.line <= len(text.lines) else ""
    if "\t" in line[: place.column]:
        return tab_problem(text, place, line)
    above = quote_problem(text, place.line) or cause_above(text, place.line)
    if above is not None:
        return above
    if starts_a_key(line, place.column):
        message, help_ = "this line does not fit in with the lines above", "check the spaces before it"
        return Problem(place, "yaml-syntax", message, help=help_)
    said = f"{getattr(error, 'context', '') or ''} {getattr(error, 'problem', '') or ''}"
    for fragment, message, help_ in WORDS:
        if fragment in said:
            return Problem(opening(place, error, fragment), "yaml-syntax", message, help=help_)
    return Problem(
        place, "yaml-syntax", "this is not written as YAML expects", help="compare it with the example in README.md"
    )


def cause_above(text: TextFile, stopped_at: int) -> Problem | None:
    """What is wrong in the line where the parser stopped, or in the one above it: there it often goes wrong unseen."""
    before = [number for number in range(stopped_at - 1, 0, -1) if text.lines[number - 1].strip()]
    for number in [*before[:1], stopped_at]:
        line = text.lines[number - 1] if number <= len(text.lines) else ""
        for pattern, message, help_ in LINE_FAULTS:
            found = pattern.search(line)
            if found:
                start = max(found.start(), len(line) - len(line.lstrip(" ")))
                return Problem(Place(text.file, number, start + 1), "yaml-syntax", message, help=help_)
    return None


def starts_a_key(line: str, column: int) -> bool:
    """Whether the parser stopped at the ':' of a line `key:`; then its spaces are wrong, not its text."""
    return line[column - 1 : column] == ":" and line[: column - 1].strip().isidentifier()


def opening(place: Place, error: Any, fragment: str) -> Place:
    """Where the quote, list or group was opened, when that is what is wrong; else where the parser stopped."""
    context = getattr(error, "context_mark", None)
    if not ("quoted" in fragment or "expected ','" in fragment) or context is None:
        return place
    return Place(place.file, context.line + 1, context.column + 1)


def tab_problem(text: TextFile, place: Place, line: str) -> Problem:
    """A tab among the spaces before a line."""
    column = line.index("\t") + 1
    return Problem(
        Place(text.file, place.line, column),
        "tab",
        "a tab stands here; YAML wants spaces",
        help="use two spaces for each step in",
    )
