"""Where modules are written: under `module` at the head of `content/modules/<id>/index.md`.

Pages read the same heads and tell what is wrong with them; here only modules without faults are taken up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from pydantic import BaseModel, ConfigDict

from macros.language.fields import ID_PATTERN, StrictModel
from macros.library import CONTENT
from macros.module.module import MODULE_FOLDER, Module
from macros.problems.problem import Place, Problem
from macros.reading.authors_files import AuthorsFiles
from macros.reading.front_matter_block import front_matter_block
from macros.reading.marked_yaml import Document, read_yaml
from macros.reading.model_reader import read_model
from macros.reading.text_file import read_text
from macros.shelf import Marked, Parts, Shelf, Shelved

INDEX = "index.md"
MODULES_FOLDER = CONTENT / MODULE_FOLDER


class ModuleHead(StrictModel):
    """The head of a module's page, of which only the module is looked at."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    module: Module
    """The module."""


class ModuleShelf:
    """The folders below `content/modules/`, one each."""

    noun = "module"
    schema = "module"
    model: type[BaseModel] = Module

    def claims(self, _: PurePosixPath) -> bool:
        """No file: they are pages."""
        return False

    def read(self, files: AuthorsFiles) -> Shelved[Marked[Module]]:
        """Every module; of one with faults only its id is known."""
        found: dict[str, Marked[Module]] = {}
        ids: dict[str, Parts] = {}
        files.problems += problems_of_folders(files)
        for path in self.pages(files):
            id_, document = path.parent.name, head_of(files, path)
            ids[id_] = ()
            head = read_model(document, ModuleHead)[0] if document else None
            if document and head:
                found[id_] = Marked(id_, head.module, document, ("module",))
        return Shelved(dict(sorted(found.items(), key=lambda one: one[1].value.number)), ids)

    def pages(self, files: AuthorsFiles) -> Iterator[PurePosixPath]:
        """The page of every module."""
        for path in files.below(MODULES_FOLDER, INDEX):
            if path.parent.parent == MODULES_FOLDER and re.fullmatch(ID_PATTERN, path.parent.name):
                yield path


def problems_of_folders(files: AuthorsFiles) -> Iterator[Problem]:
    """Folders with pages that can be no module, be it for their name or for want of a page that is it."""
    pages = [path for path in files.below(MODULES_FOLDER, "*.md") if path.parent != MODULES_FOLDER]
    for folder in sorted({MODULES_FOLDER / path.relative_to(MODULES_FOLDER).parts[0] for path in pages}):
        if not re.fullmatch(ID_PATTERN, folder.name):
            message = f"'{folder.name}' cannot be the folder of a module"
            expected = f"{MODULES_FOLDER}/name/{INDEX}, the name in small letters, digits and hyphens"
            yield Problem(Place(str(folder)), "illegal-id", message, expected=expected)
        elif folder / INDEX not in pages:
            message = f"module '{folder.name}' has no page of its own"
            yield Problem(Place(str(folder)), "no-module-page", message, expected=f"{folder / INDEX}")


def head_of(files: AuthorsFiles, path: PurePosixPath) -> Document | None:
    """The head of a page; None when nobody can read it."""
    text, _ = read_text(files.root / path, path.as_posix())
    block = front_matter_block(text) if text else None
    return read_yaml(block)[0] if block else None


MODULES: Shelf[Marked[Module]] = ModuleShelf()
