"""The file with which an author begins an entry: `./handboek new tree mijn-keuzehulp`. Nothing is ever written over."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath
from typing import Any

from pydantic import TypeAdapter, ValidationError

from macros.exporting.new_check import first_fault
from macros.exporting.new_place import write_where_nothing_is
from macros.exporting.new_text import text_of
from macros.handbook import build_day
from macros.library import Library
from macros.noun import New
from macros.nouns import NOUNS, SHELVES
from macros.problems.did_you_mean import listed
from macros.sources.shelf import SOURCES
from macros.whole import known_in


class NotWrittenError(Exception):
    """Why no file was written, in one sentence for who asked for it."""


def write_new(root: Path, noun: str, typed: str) -> tuple[PurePosixPath, str]:
    """Write the file of a new entry of this noun; gives its path, and how readers come to it.

    Raises NotWrittenError: then everything is as it was.
    """
    new = new_of(noun)
    id_ = id_of(noun, new, typed)
    path = new.path(id_)
    refuse_what_is_there(root, path)
    library, today = Library.read(root, SHELVES), build_day()
    text = text_of(new, id_, library, today, first_source(library))
    fault = first_fault(library, path, text, today)
    if fault:
        message = f"'{path}' would not be right from the start: {fault}."
        raise NotWrittenError(message)
    put(root, path, text)
    return path, new.then


def new_of(noun: str) -> New:
    """How an entry of this noun begins. Raises NotWrittenError when none can."""
    known = {one.id: one.new for one in NOUNS if one.new}
    if noun not in known:
        message = f"There is nothing called {noun!r} to begin, only: {listed(known)}."
        raise NotWrittenError(message)
    return known[noun]


def id_of(noun: str, new: New, typed: str) -> str:
    """The id that was typed. Raises NotWrittenError when no entry can be called so."""
    kind: TypeAdapter[Any] = TypeAdapter(new.id)
    try:
        return str(kind.validate_python(typed))
    except ValidationError as error:
        message = f"{typed!r} cannot be the id of a {noun}: {new.called}."
        raise NotWrittenError(message) from error


def refuse_what_is_there(root: Path, path: PurePosixPath) -> None:
    """Raise NotWrittenError when something has that name, or stands behind a link, where nobody reads."""
    if os.path.lexists(root / path):
        message = f"'{path}' is there already, and stays as it is."
        raise NotWrittenError(message)
    for folder in path.parents:
        if (root / folder).is_symlink() and root / folder != root:
            message = f"'{folder}' is a link to a folder, and what stands behind it is not read."
            raise NotWrittenError(message)


def first_source(library: Library) -> str:
    """The first source that may be cited. Raises NotWrittenError when there is none."""
    unseen = known_in(library).unseen
    for id_ in library.on(SOURCES):
        if id_ not in unseen:
            return id_
    message = f"There is no source to rest on yet: write one in {SOURCES.file} first, or mend what is wrong there."
    raise NotWrittenError(message)


def put(root: Path, path: PurePosixPath, text: str) -> None:
    """Write the whole file, or nothing. Raises NotWrittenError."""
    try:
        write_where_nothing_is(root / path, text)
    except FileExistsError as error:
        message = f"'{path}' cannot be written: something else came to stand there."
        raise NotWrittenError(message) from error
    except OSError as error:
        message = f"'{path}' cannot be written: {error.strerror or error}."
        raise NotWrittenError(message) from error
