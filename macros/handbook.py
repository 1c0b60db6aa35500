"""The Handbook: everything its authors wrote, read and checked as one, with every fault in it."""

from __future__ import annotations

import datetime
import os
from dataclasses import dataclass
from pathlib import Path

from macros.library import Library
from macros.nouns import NOUNS, SHELVES
from macros.problems.problem import Problem, in_file_order
from macros.problems.report import FORMATS, Subject, counted
from macros.reading.git import LAST_TAG, last_tag
from macros.whole import problems_of_library


def build_day() -> datetime.date:
    """The day of the build: that of SOURCE_DATE_EPOCH, the same everywhere, else that of the author's own calendar."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds:
        return datetime.datetime.fromtimestamp(int(seconds), tz=datetime.UTC).date()
    return datetime.datetime.now().astimezone().date()


@dataclass(frozen=True)
class Handbook:
    """A library that was read and checked, and its problems in file order."""

    library: Library
    problems: tuple[Problem, ...]
    today: datetime.date
    since: str | None = None

    @classmethod
    def open(cls, root: Path, today: datetime.date | None = None, since: str | None = LAST_TAG) -> Handbook:
        """Read and check everything below `root`; dates are held against `today` (when left out: that of the build).

        `since`: the revision that readers' links are from, to hold versions against; None for no such check.
        Raises HistoryError when git does not know that revision.
        """
        return cls.of(Library.read(root, SHELVES), today or build_day(), since)

    @classmethod
    def of(cls, library: Library, day: datetime.date, since: str | None = LAST_TAG) -> Handbook:
        """The same of a library that was read already."""
        return cls.judged(library, [*library.problems, *problems_of_library(library, day)], day, since)

    @classmethod
    def judged(cls, library: Library, problems: list[Problem], day: datetime.date, since: str | None) -> Handbook:
        """The same of a library that was checked already; what an earlier revision asks of it is added."""
        root = library.root
        revision = last_tag(root) if since == LAST_TAG else since
        if revision and not any(problem.severity == "error" for problem in problems):
            problems = problems + [problem for noun in NOUNS for problem in noun.since(library, root, revision)]
        return cls(library, tuple(in_file_order(problems)), day, revision)

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the handbook from being built."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    def report(self, form: str = "text") -> str:
        """The problems as text, concise, github or json."""
        library = self.library
        counts = [(len(library.ids(noun.id) or library.on(noun.shelf)), noun) for noun in NOUNS if noun.counted]
        contents = ", ".join(counted(number, noun.id, noun.plural) for number, noun in counts)
        lines = {file: text.lines for file, text in library.files.texts.items()}
        return FORMATS[form](self.problems, Subject(lines, contents))
