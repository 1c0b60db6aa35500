"""Letters that nobody sees in an author's file: a warning where a word cannot be found, a fault where text turns."""

from __future__ import annotations

from collections.abc import Iterator

from macros.problems.problem import Place, Problem
from macros.problems.unseen_letters import HIDDEN, TURNING, UNSEEN, name_of, spelled
from macros.reading.text_file import TextFile


def problems_of_letters(text: TextFile) -> Iterator[Problem]:
    """One Problem for each line with unseen letters, at the first of its kind."""
    if text.text.isascii() or not HIDDEN.search(text.text):
        return
    for number, line in enumerate(text.lines, 1):
        turning, unseen = TURNING.findall(line), UNSEEN.findall(line)
        if turning:
            place = Place(text.file, number, line.index(turning[0]) + 1)
            message = f"a {name_of(turning[0])} turns the text here round, and nobody sees it{further(turning)}"
            yield Problem(
                place, "direction-mark", message, help="remove it: put the cursor behind it and press Backspace"
            )
        if unseen:
            found = UNSEEN.search(line)
            at = found.start() if found else 0
            message = f"a {name_of(unseen[0])}, which nobody sees, stands in '{word_around(line, at)}'{further(unseen)}"
            help_ = "remove it, or type the word again: now nobody can find it by searching"
            yield Problem(Place(text.file, number, at + 1), "invisible-letter", message, help=help_, severity="warning")


def further(letters: list[str]) -> str:
    """How many more there are on the line."""
    return f" ({len(letters) - 1} more on this line)" if len(letters) > 1 else ""


def word_around(line: str, at: int) -> str:
    """The word in which the letter stands, at most so long that it can be told from others, spelled out."""
    start = max(line.rfind(" ", 0, at) + 1, at - 20)
    end = line.find(" ", at)
    return spelled(line[start : min(end if end >= 0 else len(line), at + 20)])
