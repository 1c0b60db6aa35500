"""Whether a new file would be right in the handbook at hand, found out on a copy of it before anything is written."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from pathlib import Path, PurePosixPath

from macros.library import FOLDERS, READ_ONLY_BY_US, Library
from macros.nouns import SHELVES
from macros.problems.problem import Problem
from macros.whole import problems_of_library

READ = READ_ONLY_BY_US | {".md"}
"""How files end that are read as text; of others only the names count."""


def first_fault(library: Library, path: PurePosixPath, text: str, today: datetime.date) -> str:
    """What the first error says that the handbook would have with this file and has not now; '' when there is none."""
    with tempfile.TemporaryDirectory() as folder:
        errors = errors_in(library_with(library, path, text, Path(folder)), today)
    there = {*map(sign_of, errors_in(library, today))} if errors else set()
    return next((problem.message for problem in errors if sign_of(problem) not in there), "")


def library_with(library: Library, path: PurePosixPath, text: str, copy: Path) -> Library:
    """The library as it would be with this file, read from a copy of the authors' files in an empty folder."""
    for folder in FOLDERS:
        if (library.root / folder).is_dir():
            shutil.copytree(library.root / folder, copy / folder, ignore=not_read, copy_function=copied)
    (copy / path).parent.mkdir(parents=True, exist_ok=True)
    (copy / path).write_text(text, encoding="utf-8")
    read = Library.read(copy, SHELVES, before=library)
    return replace(read, root=library.root, other_files=library.other_files, mkdocs=library.mkdocs)


def not_read(folder: str, names: list[str]) -> list[str]:
    """What of a folder need not be copied: links to folders, and files that nobody reads as text."""
    found = {name: Path(folder) / name for name in names}
    return [name for name, path in found.items() if (path.is_symlink() if path.is_dir() else path.suffix not in READ)]


def copied(here: str, there: str) -> None:
    """Copy a file with its moment, by which it is known to be as it was; what cannot be read has its own fault."""
    with suppress(OSError):
        shutil.copy2(here, there)


def errors_in(library: Library, today: datetime.date) -> list[Problem]:
    """What would keep it from being built."""
    problems = [*library.problems, *problems_of_library(library, today)]
    return [problem for problem in problems if problem.severity == "error"]


def sign_of(problem: Problem) -> tuple[str, int, str]:
    """By what a fault is known again, though it may list other names now."""
    return problem.place.file, problem.place.line, problem.rule
