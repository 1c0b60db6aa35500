"""`./handboek new`, as tests give it: each noun that can begin with an id for it, and all that stands in a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from macros.cli import main
from macros.noun import New, Noun
from macros.nouns import NOUNS

NEWS: dict[str, New] = {noun.id: noun.new for noun in NOUNS if noun.new}
"""How each noun begins that can, by its name."""
Told = Callable[[Path, str, str], str]
"""Gives the command for an id in a handbook, which is refused; gives the sentence that was said."""
IDS = {noun: "handboek/nieuw" if noun == "page" else "nieuw" for noun in NEWS}
"""An id for each of them."""


def noun_of(name: str) -> Noun[Any]:
    """The noun of this name."""
    return next(noun for noun in NOUNS if noun.id == name)


def new(root: Path, noun: str, id_: str = "") -> int:
    """Give the command in the handbook at `root`; its exit code."""
    return main(["--root", str(root), "new", noun, id_ or IDS[noun]])


def path_of(root: Path, noun: str, id_: str = "") -> Path:
    """The file that the command writes there."""
    return root / NEWS[noun].path(id_ or IDS[noun])


def everything(root: Path) -> dict[str, bytes | None]:
    """All that stands in a folder, hidden or not, with the bytes of what is a file."""
    return {str(path.relative_to(root)): path.read_bytes() if path.is_file() else None for path in root.rglob("*")}
