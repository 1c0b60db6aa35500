"""Warnings of texts that YAML cuts or splits without a word: behind a `#`, and at a comma between [ and ]."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from macros.problems.problem import Place, Problem
from macros.reading.doubts import Doubt
from macros.reading.marked_yaml import Document
from macros.reading.model_shape import longest_at
from macros.reading.written_form import KeyPath

SENTENCE = 100
"""What may be longer than this is a sentence and begins with a capital; names and labels need not."""

LEAST = {"comment": 1, "number": 0, "text": 1, "sentence": SENTENCE}
"""How long the text at its place may at least be (0: it need not be a text), for the doubt to be a fault."""


def problems_of_lost_text(document: Document, model: type[BaseModel]) -> Iterator[Problem]:
    """One warning for each doubt that stands where a reader gets a text."""
    for doubt in document.doubts:
        if longest_at(model, doubt.path, document.data) >= LEAST[doubt.kind]:
            yield cut(document, doubt) if doubt.kind == "comment" else split(document, doubt)


def stands_alone(document: Document, path: KeyPath) -> bool:
    """Whether the key at this path is followed by a comma or a brace: the text before it was cut at a comma."""
    line, column, length = document.keys.get(path, (1, 1, 0))
    return document.lines[line - 1][column - 1 + length :].lstrip()[:1] in {",", "}"}


def cut(document: Document, doubt: Doubt) -> Problem:
    """Words behind a `#` that no reader gets."""
    left = f"only '{doubt.kept}' is left" if doubt.kept else "nothing is left"
    help_ = "put the text between quotes; or, when it is a comment: two spaces before the # and one behind it"
    place = Place(document.file, doubt.line + 1, doubt.column + 1, len(doubt.lost))
    message = f"YAML takes '{doubt.lost}' for a comment: {left}"
    return Problem(place, "cut-text", message, help=help_, severity="warning")


def split(document: Document, doubt: Doubt) -> Problem:
    """One text that became two entries, or one number that did."""
    place = Place(document.file, doubt.line + 1, doubt.column + 1, len(doubt.lost))
    message = f"YAML makes two entries of this at the comma: '{doubt.kept}' and '{doubt.lost}'"
    help_ = f'for one text: "{doubt.kept}, {doubt.lost}"; for two: quotes around each'
    if doubt.kind == "number":
        help_ = (
            f"for one number: {doubt.kept}.{doubt.lost}; for a text: quotes; for two numbers: a space behind the comma"
        )
    return Problem(place, "split-text", message, help=help_, severity="warning")
