"""A Shelf is where authors write one noun: a folder with a file for each of them, or one file with a list of all.

Pages stand on a shelf of their own kind (`pages/page.py`): whatever has these members can be one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath
from typing import Any, Generic, Protocol, TypeVar

from pydantic import BaseModel

from macros.language.fields import ID_PATTERN
from macros.problems.problem import Place, Problem
from macros.reading.authors_files import AuthorsFiles
from macros.reading.marked_yaml import Document
from macros.reading.written_form import KeyPath

Value_co = TypeVar("Value_co", covariant=True)
Entry = TypeVar("Entry")

Parts = tuple[str, ...] | frozenset[str] | None
"""What of an entry can be pointed at by itself, behind `#`; None where that is not known."""


@dataclass(frozen=True)
class Marked(Generic[Value_co]):
    """One entry that was read without faults: its id, its value, and the document that knows where everything stood."""

    id: str
    value: Value_co
    document: Document
    path: KeyPath = ()

    def place(self, *path: str | int) -> Place:
        """Where the value at this path inside the entry stands."""
        return self.document.value_at((*self.path, *path))

    def has(self, *path: str | int) -> bool:
        """Whether something stands at this path."""
        return (*self.path, *path) in self.document.values

    def key(self, *path: str | int) -> Place:
        """Where the key at this path stands."""
        return self.document.key_at((*self.path, *path))

    def word(self, word: str, *path: str | int) -> Place:
        """Where this word stands, as a key or a value, somewhere inside the thing at this path."""
        return self.document.word_at(word, (*self.path, *path))


@dataclass(frozen=True)
class Shelved(Generic[Entry]):
    """What was found on a shelf: the entries by id; and every id that somebody can point at, of faulty ones too.

    `ids` is None when not even those can be trusted.
    """

    entries: dict[str, Entry] = field(default_factory=dict)
    ids: Mapping[str, Parts] | None = field(default_factory=dict)


class Shelf(Protocol[Entry]):
    """Where authors write one noun."""

    @property
    def noun(self) -> str:
        """The noun's own name: `tree`."""

    @property
    def model(self) -> type[BaseModel]:
        """What a file on this shelf holds."""

    @property
    def schema(self) -> str:
        """The name under which editors find the JSON Schema of such a file."""

    def claims(self, path: PurePosixPath) -> bool:
        """Whether the file at this path is the business of this shelf, be it to refuse it."""

    def read(self, files: AuthorsFiles) -> Shelved[Entry]:
        """Read all that stands here; faults are kept with the files."""


@dataclass(frozen=True)
class FolderShelf(Generic[Entry]):
    """A folder with a YAML file for each entry; the name of the file is its id."""

    noun: str
    folder: PurePosixPath
    model: type[BaseModel]
    entry: Callable[[str, Any, Document], Entry]
    beside: frozenset[str] = frozenset()
    """Files of the folder that hold something else, by name."""
    holds: Callable[[str], bool] = lambda _: True
    """Whether a file with this `kind` is one of ours, where several nouns are written in one folder."""
    second: bool = False
    """Whether another shelf stands before this one in the same folder, and says which files nobody reads."""

    @property
    def schema(self) -> str:
        """The schema is called as the noun."""
        return self.noun

    def claims(self, path: PurePosixPath) -> bool:
        """Everything in the folder but what stands on a shelf of its own."""
        return self.folder in path.parents and not self.is_beside(path)

    def is_beside(self, path: PurePosixPath) -> bool:
        """Whether another shelf reads this file."""
        return path.parent == self.folder and path.name in self.beside

    def read(self, files: AuthorsFiles) -> Shelved[Entry]:
        """Every file in the folder as an entry, or a Problem that says why it is none."""
        found = [path for path in files.below(self.folder) if self.is_read(files, path)]
        found = [path for path in found if self.holds(files.kind(path))]
        read = {path.stem: files.once(path, partial(self.read_file, path=path)) for path in found}
        entries = {id_: entry for id_, entry in read.items() if entry is not None}
        return Shelved(entries, dict.fromkeys((path.stem for path in found), ()))

    def is_read(self, files: AuthorsFiles, path: PurePosixPath) -> bool:
        """Whether this is the file of an entry; what cannot be one is a Problem: nothing is passed over in silence."""
        if path.name == "README.md" or self.is_beside(path) or (path.suffix != ".yml" and files.is_folder(path)):
            return False
        if path.parent == self.folder and path.suffix == ".yml" and re.fullmatch(ID_PATTERN, path.stem):
            return True
        if self.second:
            return False
        message = f"'{path.relative_to(self.folder)}' is not read: it cannot be the file of a {self.noun}"
        expected = f"{self.folder}/name.yml, the name in small letters, digits and hyphens"
        files.problems.append(Problem(Place(path.as_posix()), "illegal-id", message, expected=expected))
        return False

    def read_file(self, files: AuthorsFiles, path: PurePosixPath) -> Entry | None:
        """One file as an entry; None when it has faults."""
        read = files.model(path, self.model)
        return self.entry(path.stem, *read) if read else None


@dataclass(frozen=True)
class ListShelf(Generic[Value_co]):
    """One YAML file with every entry by its id."""

    noun: str
    file: PurePosixPath
    model: type[BaseModel]
    needed: bool = False
    parts: Callable[[object], Parts] = lambda _: ()

    @property
    def schema(self) -> str:
        """The schema is called as the file."""
        return self.file.stem

    def claims(self, path: PurePosixPath) -> bool:
        """Only its file."""
        return path == self.file

    def read(self, files: AuthorsFiles) -> Shelved[Marked[Value_co]]:
        """Every entry of the list; a file that is left out is an empty list, unless the handbook needs it."""
        return files.once(self.file, self.read_file) if self.needed or files.has(self.file) else Shelved()

    def read_file(self, files: AuthorsFiles) -> Shelved[Marked[Value_co]]:
        """The file as its entries."""
        read = files.model(self.file, self.model)
        written = files.written(self.file)
        ids = None if written is None else {id_: self.parts(entry) for id_, entry in written.items()}
        if read is None:
            return Shelved({}, ids)
        values, document = read
        entries = {id_: Marked(id_, value, document, (id_,)) for id_, value in getattr(values, "root", {}).items()}
        return Shelved(entries, ids)


@dataclass(frozen=True)
class SheetShelf(Generic[Value_co]):
    """One YAML file that is one value, such as the settings; it may be left out."""

    noun: str
    file: PurePosixPath
    model: type[BaseModel]

    @property
    def schema(self) -> str:
        """The schema is called as the file."""
        return self.file.stem

    def claims(self, path: PurePosixPath) -> bool:
        """Only its file."""
        return path == self.file

    def read(self, files: AuthorsFiles) -> Shelved[Marked[Value_co]]:
        """The value, under its own name."""
        return files.once(self.file, self.read_file) if files.has(self.file) else Shelved()

    def read_file(self, files: AuthorsFiles) -> Shelved[Marked[Value_co]]:
        """The file as its value."""
        read = files.model(self.file, self.model)
        if read is None:
            return Shelved({}, None)
        value: Any = read[0]
        return Shelved({self.noun: Marked(self.noun, value, read[1])}, {self.noun: ()})
