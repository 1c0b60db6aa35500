"""The reading ease of every page as a table, the hardest on top; trees are read as pages too."""

from __future__ import annotations

from collections.abc import Iterator

from macros.handbook import Handbook
from macros.library import Library
from macros.nouns import NOUNS
from macros.pages.readability import Readability, readability

HEAD = "ease  words/sentence  syllables/100 words  words  page"


def readability_table(handbook: Handbook) -> str:
    """One line a page, as HEAD says; `*` marks what the settings do not allow."""
    least = handbook.library.settings.readability
    rows = list(rows_of(handbook.library))
    rows.sort(key=lambda row: (row[1].ease is None, row[1].ease, row[0]))
    lines = [line(path, found, below=(found.ease or 100) < least) for path, found in rows]
    return "\n".join([HEAD, *lines, f"The settings ask for {least} or more; * is below that."])


def line(path: str, found: Readability, *, below: bool) -> str:
    """One page."""
    if found.ease is None:
        return f"   -  {'':38}{found.words:5}  {path} (too short for a figure)"
    mark = "*" if below else " "
    per_sentence, per_hundred = found.words / found.sentences, 100 * found.syllables / found.words
    return f"{found.ease:4}{mark} {per_sentence:14.1f}{per_hundred:21.0f}{found.words:8}  {path}"


def rows_of(library: Library) -> Iterator[tuple[str, Readability]]:
    """Every page, also one that is made, with how easily its entry reads."""
    for noun in NOUNS:
        for id_, entry in library.on(noun.shelf).items():
            if noun.prose:
                yield next(iter(noun.addresses(id_)), id_), readability(noun.prose(entry))
