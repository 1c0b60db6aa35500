"""The Library: every file of a handbook read into values, each fault kept, nothing stopped by the first one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from macros.language.settings import Settings
from macros.problems.problem import Place, Problem
from macros.reading.authors_files import AuthorsFiles, stamp_of
from macros.reading.layered_yaml import Layers, read_layers
from macros.shelf import ListShelf, Marked, Parts, SheetShelf, Shelf, Shelved

Entry = TypeVar("Entry")
Value = TypeVar("Value")
Answer = TypeVar("Answer")

MKDOCS = PurePosixPath("mkdocs.yml")
CONTENT = PurePosixPath("content")
FOLDERS = (CONTENT, PurePosixPath("decision_trees"), PurePosixPath("quizzes"))
"""Where authors write; every handbook has its files in these."""
READ_ONLY_BY_US = frozenset({".yml", ".yaml"})
"""In `content/` files of these kinds are for us to read; any other file there goes to the site as it is."""

SETTINGS: SheetShelf[Settings] = SheetShelf("settings", CONTENT / "settings.yml", Settings)


@dataclass
class Library:
    """What stands in the files below `root`, by noun and id, and what kept the rest from being read."""

    root: Path
    shelved: dict[str, Shelved[Any]] = field(default_factory=dict)
    files: AuthorsFiles = field(default_factory=lambda: AuthorsFiles(Path()))
    other_files: Mapping[str, tuple[int, int] | None] = field(default_factory=dict)
    """Files of `content/` that are not ours to read, by their path from there, each with its stamp on the disk."""
    mkdocs: Layers = field(default_factory=Layers)

    @classmethod
    def read(cls, root: Path, shelves: Iterable[Shelf[Any]], before: Library | None = None) -> Library:
        """Read every file on these shelves below `root`; a file in an author's folder on none of them is a Problem.

        `before`: the same library as it was read earlier; what stands in files that are as they were is taken from it.
        """
        files, shelves = AuthorsFiles(root, before=before.files.read if before else {}), tuple(shelves)
        library = cls(root, {shelf.noun: shelf.read(files) for shelf in shelves}, files)
        found = [path for folder in FOLDERS for path in files.below(folder)]
        others = [path for path in found if not files.is_folder(path)]
        others = [path for path in others if not any(shelf.claims(path) for shelf in shelves)]
        beside = [path for path in others if CONTENT in path.parents]
        library.other_files = {str(path.relative_to(CONTENT)): stamp_of(root / path) for path in beside}
        library.mkdocs = read_layers(files, MKDOCS) if files.has(MKDOCS) else Layers()
        files.problems += [*unread(others), *links_to_folders(path for path in found if files.is_linked_folder(path))]
        return library

    def on(self, shelf: Shelf[Entry]) -> Mapping[str, Entry]:
        """The entries on a shelf by id, those without faults."""
        return self.shelved.get(shelf.noun, Shelved()).entries

    def values(self, shelf: ListShelf[Value]) -> Mapping[str, Value]:
        """The values of a list by id."""
        return {id_: entry.value for id_, entry in self.on(shelf).items()}

    def asked(self, _: tuple[str, ...], question: Callable[[Library], Answer]) -> Answer:
        """The answer to a question about the whole library; the name is for who keeps answers (`reads.py`)."""
        return question(self)

    def ids(self, noun: str) -> Mapping[str, Parts] | None:
        """Every id of a noun that somebody can point at, of faulty entries too; None when they cannot be trusted."""
        return self.shelved.get(noun, Shelved[Any]()).ids

    def is_whole(self, noun: str) -> bool:
        """Whether every entry of this noun could be read."""
        found = self.shelved.get(noun, Shelved[Any]())
        return found.ids is not None and len(found.ids) == len(found.entries)

    @property
    def settings(self) -> Settings:
        """What the makers decided for the whole handbook."""
        found: Marked[Settings] | None = self.on(SETTINGS).get(SETTINGS.noun)
        return found.value if found else Settings()

    @property
    def problems(self) -> list[Problem]:
        """What kept files, or parts of them, from being read."""
        return self.files.problems


def unread(files: Iterable[PurePosixPath]) -> Iterator[Problem]:
    """What an author wrote where we read, and nothing of ours reads: it would be passed over in silence."""
    for path in files:
        in_content = CONTENT in path.parents
        if path.name == "README.md" or (in_content and path.suffix not in READ_ONLY_BY_US):
            continue
        message = f"'{path}' is not read: nothing in this handbook is written in a file of that name"
        help_ = "move it elsewhere, or mend its name" if in_content else "move it out of this folder"
        yield Problem(Place(path.as_posix()), "unread-file", message, help=help_)


def links_to_folders(paths: Iterable[PurePosixPath]) -> Iterator[Problem]:
    """Folders behind which the builder would look, and nobody has read."""
    for path in paths:
        message = "this is a link to a folder, and what stands behind it is not read"
        yield Problem(Place(str(path)), "linked-folder", message, help="put the files themselves here")
