"""Writing a file where nothing stands: the whole of it or nothing, and over nothing of anybody."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write_where_nothing_is(target: Path, text: str) -> None:
    """Write this text at `target`, with the folders on the way there.

    Raises OSError, and FileExistsError when something stands there; then everything is as it was.
    """
    with folder_for(target), file_beside(target, text) as beside:
        give_name(beside, target)


@contextmanager
def folder_for(target: Path) -> Iterator[None]:
    """The folder of this file, made where it was not there, and taken away again when writing fails."""
    made: list[Path] = []
    try:
        for folder in reversed(target.parents):
            if not folder.exists():
                folder.mkdir()
                made.append(folder)
        yield
    except OSError:
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()
        raise


@contextmanager
def file_beside(target: Path, text: str) -> Iterator[Path]:
    """The whole text in a hidden file in the same folder, which nobody reads and which does not stay."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}-")
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        beside.chmod(0o644)
        yield beside
    finally:
        with suppress(OSError):
            beside.unlink()


def give_name(beside: Path, target: Path) -> None:
    """Give the finished file its name, unless something has it. Raises OSError, FileExistsError then."""
    try:
        target.hardlink_to(beside)
    except FileExistsError:
        raise
    except OSError:  # some disks, such as sticks, know no second name: hold the name first, then fill it
        target.touch(exist_ok=False)
        try:
            beside.replace(target)
        except OSError:
            target.unlink()
            raise
