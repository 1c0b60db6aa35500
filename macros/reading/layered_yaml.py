"""The configuration of MkDocs, with what it inherits from other files, each value with the place where it stands."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any, NamedTuple

from macros.problems.problem import Place, Problem
from macros.reading.authors_files import AuthorsFiles
from macros.reading.marked_yaml import Document, read_yaml

INHERIT = "INHERIT"
TAGS = ("!ENV", "!relative", "tag:yaml.org,2002:python/name:")
"""How the tags begin that MkDocs reads."""
DEEPEST = 10


class Found(NamedTuple):
    """A value and where it stands, in which file."""

    value: Any
    document: Document
    path: tuple[str | int, ...]

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.document.value_at(self.path)

    def opens_with(self, signs: str) -> bool:
        """Whether it is written with one of these signs before it: a quote, a tag."""
        place = self.place
        return self.document.lines[place.line - 1][place.column - 1 :].startswith(tuple(signs))


@dataclass(frozen=True)
class Layers:
    """The files, the handbook's own first and what it inherits behind it."""

    documents: tuple[Document, ...] = ()
    whole: bool = False
    """Whether every one of them could be read."""

    def at(self, *path: str) -> Found | None:
        """What holds at this path: the first file that says something of it."""
        for document in self.documents:
            value, depth = document.data, 0
            while depth < len(path) and isinstance(value, dict) and path[depth] in value:
                value, depth = value[path[depth]], depth + 1
            if depth == len(path):
                return Found(value, document, path)
            if not isinstance(value, dict):  # a text in place of a group takes the whole group away
                return None
        return None


def read_layers(files: AuthorsFiles, path: PurePosixPath) -> Layers:
    """The file at this path and those that it inherits; what keeps one from being read is kept with the files."""
    documents: list[Document] = []
    while True:
        text = files.text(path)
        document, problems = read_yaml(text, TAGS) if text else (None, [])
        files.problems += problems
        documents += [document] if document else []
        if document is None or problems or not isinstance(document.data, dict):
            return Layers(tuple(documents))
        inherited = document.data.get(INHERIT)
        if inherited is None:
            return Layers(tuple(documents), whole=True)
        path = PurePosixPath(posixpath.normpath(path.parent / str(inherited)))
        fault = fault_of(files, path, len(documents))
        if fault:
            place = document.value_at((INHERIT,))
            files.problems.append(Problem(place, "missing-file", fault, expected="the path from here to a mkdocs.yml"))
            return Layers(tuple(documents))


def fault_of(files: AuthorsFiles, path: PurePosixPath, depth: int) -> str:
    """Why the file at this path cannot be inherited; '' when it can."""
    if not files.has(path):
        return f"there is no file '{path}' to inherit from"
    return "these files inherit from each other without end" if depth >= DEEPEST else ""
