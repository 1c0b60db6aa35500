"""What YAML's parser says, in words that help somebody who writes a tree and not a program."""

from __future__ import annotations

from typing import Any

from macros.problems.problem import Place, Problem
from macros.reading.text_file import TextFile

WORDS = (
    ("mapping values are not allowed", "a ':' stands here where no key can be", 'put the text between quotes: "…: …"'),
    ("did not find expected ',' or ']'", "a list with [ is not closed, or a comma is missing", "[one, two]"),
    ("did not find expected ',' or '}'", "a group with { is not closed, or a comma is missing", "{key: value}"),
    ("could not find expected ':'", "a key without ':' stands here", "key: value"),
    ("while scanning a quoted scalar", "a quote is opened here and never closed", "close it with the same quote"),
    ("did not find expected key", "this line does not fit in with the lines above",
     "check the spaces before it, and the quotes and brackets above it"),
    ("did not find expected '-' indicator", "this line does not fit in with the list above",
     "check the spaces before it"),
    ("cannot start any token", "a text may not start with this character", "put the text between quotes"),
    ("did not find expected alphabetic or numeric character", "'*' and '&' have a meaning of their own in YAML",
     "put the text between quotes"),
)  # fmt: skip


def syntax_problem(text: TextFile, error: Any) -> Problem:
    """The first fault of form at which the parser gave up, as a Problem."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    place = Place(text.file, mark.line + 1, mark.column + 1) if mark else Place(text.file)
    line = text.lines[place.line - 1] if place.line <= len(text.lines) else ""
    if "\t" in line[: place.column]:
        return tab_problem(text, place, line)
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


def starts_a_key(line: str, column: int) -> bool:
    """Whether the parser stopped at the ':' of a line `key:`; then its spaces are wrong, not its text."""
    return line[column - 1 : column] == ":" and line[: column - 1].strip().isidentifier()


def opening(place: Place, error: Any, fragment: str) -> Place:
    """Where the quote was opened, when that is what is wrong; else where the parser stopped."""
    context = getattr(error, "context_mark", None)
    if "quoted" not in fragment or context is None:
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
