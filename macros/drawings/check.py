"""Faults of a drawing that its form does not show: words that do not fit or are not said, names that are not there."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

from macros.drawings.drawing_list import ListedDrawing
from macros.drawings.layouts.diagram import Diagram
from macros.drawings.layouts.genogram import Genogram
from macros.drawings.layouts.row import SignRow
from macros.drawings.layouts.side_by_side import SideBySide
from macros.drawings.shelf import OF_ENGINE
from macros.known import entry_ref, source_ref
from macros.noun import Around
from macros.problems.did_you_mean import listed
from macros.problems.problem import Problem
from macros.reading.written_form import KeyPath
from macros.shelf import Marked


def problems_of_drawing(entry: Marked[ListedDrawing], around: Around) -> Iterator[Problem]:
    """Every fault of one drawing."""
    if entry.id in OF_ENGINE:
        message = f"'{entry.id}' is a sign that the handbook has already"
        yield Problem(entry.key(), "taken-sign", message, help="give yours another id")
    if isinstance(entry.value, SignRow):
        for number, sign in enumerate(entry.value.signs):
            yield from entry_ref(around.known, "sign", sign, entry.place("signs", number))
    if isinstance(entry.value, SideBySide):
        for number, row in enumerate(entry.value.rows):
            for which, source in enumerate(row.sources):
                yield from source_ref(around.known, source, entry.place("rows", number, "sources", which))
    if not isinstance(entry.value, SignRow):
        for number, source in enumerate(entry.value.sources or ()):
            yield from source_ref(around.known, source, entry.place("sources", number))
    if isinstance(entry.value, Diagram):
        yield from problems_of_words(entry, entry.value)


def problems_of_words(entry: Marked[ListedDrawing], diagram: Diagram) -> Iterator[Problem]:
    """Words that do not fit where they stand, and words that who listens would not hear."""
    pointers = {path for path, _ in diagram.mentions()} if isinstance(diagram, Genogram) else set()
    paths = {path: text for path, text in texts_in(diagram.model_dump()) if path not in pointers}
    shown = diagram.piece.words
    for path, text in paths.items():
        for word in dict.fromkeys(word for words in shown if words.text == text for word in words.too_wide):
            message = f"'{word}' is wider than its place in the drawing"
            help_ = "use a shorter word; or write it in two, with a hyphen and a space"
            yield Problem(entry.place(*path), "too-wide", message, help=help_)
    said = words_of(diagram.description)
    for path, text in paths.items():
        missing = [word for word in words_of(text) if word not in said]
        if missing and any(words.text == text for words in shown):
            message = f"these words stand in the drawing, and not in its description: {listed(missing)}"
            yield Problem(entry.place(*path), "unsaid", message, help="say them in `description` too, for who listens")


def texts_in(value: Any, path: KeyPath = ()) -> Iterator[tuple[KeyPath, str]]:
    """Every text and number in a value, with the path to it."""
    if isinstance(value, str | int):
        yield path, str(value)
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, tuple | list) else ()
    for step, one in inner:
        yield from texts_in(one, (*path, step))


def words_of(text: str) -> list[str]:
    """The words of a text, each once; a capital may have lost its accent ("Eén")."""
    plain = unicodedata.normalize("NFD", text.casefold()).replace("\u0301", "")
    return list(dict.fromkeys(re.findall(r"\w+", unicodedata.normalize("NFC", plain))))
