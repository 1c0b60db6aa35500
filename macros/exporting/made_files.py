"""The files of the project that are made from the models, written only where nothing else stands."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from macros.exporting.key_reference import HEAD, key_reference
from macros.exporting.schemas import DRAFT, schema_files
from macros.problems.system_fault import said_by_system

SCHEMA_HEAD = f'{{\n  "$schema": "{DRAFT}"'
"""How every schema of ours begins, and seldom a file of somebody else with its name."""


def made_files() -> dict[str, tuple[str, str]]:
    """For each path in the project, how a file that we made begins, and what it has to hold now."""
    schemas = {f"schemas/{name}": (SCHEMA_HEAD, text) for name, text in schema_files().items()}
    return {**schemas, "docs/keys.md": (HEAD.partition("\n")[0], key_reference())}


def write_made(root: Path, files: Mapping[str, tuple[str, str]]) -> list[str]:
    """Write all of them below `root`, or none: then a sentence for each path that cannot be ours to write."""
    try:
        refused = [fault for path, (head, _) in files.items() if (fault := fault_of(root, path, head))]
        if not refused:
            for path, (_, text) in files.items():
                write_whole(root / path, text)
    except OSError as error:
        return [said_by_system(error)]
    return refused


def fault_of(root: Path, path: str, head: str) -> str:
    """Why this file is not written; '' when nothing stands there, or a file that we made. Raises OSError."""
    place = root
    for step in Path(path).parts[:-1]:
        place /= step
        if place.is_symlink() or (place.exists() and not place.is_dir()):
            return f"'{place}' is no folder of the project; what is made does not go there"
    place = root / path
    if not os.path.lexists(place):
        return ""
    if not stat.S_ISREG(place.lstat().st_mode):
        return f"'{place}' is a folder, a link or a device; it is not replaced by what is made"
    with place.open(encoding="utf-8", errors="replace") as file:
        ours = file.read(len(head)) == head
    return "" if ours else f"'{place}' does not begin as the file that is made there; move it away"


def write_whole(path: Path, text: str) -> None:
    """Write a file beside its place first, so that a full disk leaves no half of it. Raises OSError."""
    path.parent.mkdir(exist_ok=True)
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        Path(beside).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
        Path(beside).replace(path)
    except OSError:
        with suppress(OSError):
            Path(beside).unlink()
        raise
