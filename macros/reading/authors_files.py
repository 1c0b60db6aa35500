"""The authors' files below one folder, read one by one: each text is remembered, and each fault kept.

Who reads the same folder again gives what was read before: a file that is as it was is not read anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import BaseModel

from macros.problems.problem import Problem
from macros.reading.left_behind import is_left_behind
from macros.reading.marked_yaml import Document, read_yaml
from macros.reading.model_reader import read_model
from macros.reading.text_file import TextFile, read_text

KIND = re.compile(r"^kind:[ ]*[\"']?([\w-]+)", re.MULTILINE)
"""The line that says it, found without reading the whole: a file with faults has a kind, too."""

Model = TypeVar("Model", bound=BaseModel)
Found = TypeVar("Found")

OF_FORM = frozenset({"duplicate-key", "alias", "yaml-tag"})
"""Faults after which a file can still be read, but not all of it."""


@dataclass(frozen=True)
class OneFile:
    """One file as it was read: its stamp on the disk, what was made of it, and its text, places and faults."""

    stamp: tuple[int, int] | None
    found: Any
    files: AuthorsFiles


@dataclass
class AuthorsFiles:
    """What was read below `root`; files are named by their path from there, with `/`."""

    root: Path
    texts: dict[str, TextFile] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    before: Mapping[PurePosixPath, OneFile] = field(default_factory=dict)
    """What was made of each file when it was last read."""
    read: dict[PurePosixPath, OneFile] = field(default_factory=dict)

    def once(self, path: PurePosixPath, make: Callable[[AuthorsFiles], Found]) -> Found:
        """What `make` makes of this one file; what was made of it before, while the file is as it was."""
        stamp = stamp_of(self.root / path)
        one = self.before.get(path)
        if one is None or stamp is None or one.stamp != stamp:
            alone = AuthorsFiles(self.root)
            one = OneFile(stamp, make(alone), alone)
        self.read[path] = one
        self.texts |= one.files.texts
        self.documents |= one.files.documents
        self.problems += one.files.problems
        found: Found = one.found
        return found

    def has(self, path: PurePosixPath) -> bool:
        """Whether something stands at this path."""
        return (self.root / path).exists()

    def is_folder(self, path: PurePosixPath) -> bool:
        """Whether a folder stands at this path."""
        return (self.root / path).is_dir()

    def is_linked_folder(self, path: PurePosixPath) -> bool:
        """Whether this is a link to a folder that stands elsewhere."""
        return (self.root / path).is_symlink() and self.is_folder(path)

    def below(self, folder: PurePosixPath, pattern: str = "*") -> list[PurePosixPath]:
        """Every file and folder below this folder whose name fits the pattern, in the order of the alphabet.

        What editors and computers leave behind is not among them.
        """
        found = sorted((self.root / folder).rglob(pattern))
        authored = [path for path in found if not is_left_behind(path.relative_to(self.root / folder))]
        return [PurePosixPath(path.relative_to(self.root)) for path in authored]

    def text(self, path: PurePosixPath) -> TextFile | None:
        """The text of a file, remembered so that a report can show its lines; None when it cannot be read on."""
        text, problems = read_text(self.root / path, path.as_posix())
        self.problems += problems
        if text is not None:
            self.texts[text.file] = text
        return None if problems else text

    def model(self, path: PurePosixPath, model: type[Model]) -> tuple[Model, Document] | None:
        """A YAML file as a model, with the places of all that stands in it; None when it cannot be read as one."""
        text = self.text(path)
        document, problems = read_yaml(text) if text else (None, [])
        self.problems += problems
        if document is None:
            return None
        self.documents[document.file] = document
        value, faults = read_model(document, model)
        told = {problem.place.line for problem in problems}
        self.problems += [fault for fault in faults if fault.place.line not in told]
        return None if problems or value is None else (value, document)

    def kind(self, path: PurePosixPath) -> str:
        """What a YAML file says that it holds; '' when it does not say so in a line of its own."""
        text, _ = read_text(self.root / path, path.as_posix())
        found = KIND.search(text.text) if text else None
        return found[1] if found else ""

    def written(self, path: PurePosixPath) -> dict[str, object] | None:
        """The keys and values of a YAML file that was read, as written; None when they cannot be trusted."""
        faulty = any(problem.place.file == path.as_posix() and problem.rule in OF_FORM for problem in self.problems)
        document = self.documents.get(path.as_posix())
        return document.data if document and not faulty and isinstance(document.data, dict) else None


def stamp_of(path: Path) -> tuple[int, int] | None:
    """What changes on the disk when a file does: its moment and its size; None when there is nothing to be read."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
