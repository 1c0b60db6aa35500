"""A file is put where nothing stands, whole or not at all: on a full disk, on a stick, and when others are faster."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from macros.exporting import new_file
from macros.exporting.new_place import write_where_nothing_is
from tests.exporting.new_files import NEWS, Told, everything, new, path_of

LINE = "Eén regel.\n"


class Breaks:
    """In the place of something of the system that does not work."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __call__(self, *_: Any, **__: Any) -> Any:
        """Fail, as the system says it."""
        raise OSError(self.number, os.strerror(self.number))


def on_a_full_disk(**where: Any) -> tuple[int, str]:
    """A file is made, and nothing can be written into it."""
    beside = Path(where["dir"]) / f"{where['prefix']}vol"
    beside.touch()
    return os.open("/dev/full", os.O_WRONLY), str(beside)


@pytest.mark.parametrize("noun", NEWS)
@pytest.mark.parametrize(
    ("make", "number"),
    [(Breaks(errno.EACCES), errno.EACCES), (Breaks(errno.EROFS), errno.EROFS), (on_a_full_disk, errno.ENOSPC)],
    ids=["not ours", "read only", "full"],
)
def test_a_folder_that_cannot_be_written_is_left_as_it_was(
    root: Path, monkeypatch: pytest.MonkeyPatch, told: Told, noun: str, make: Callable[..., Any], number: int
) -> None:
    """It is told in a sentence; no half of a file stays, and no folder that was made on the way."""
    monkeypatch.setattr("tempfile.mkstemp", make)
    said = told(root, noun, "geheel/nieuw" if noun == "page" else "nieuw")
    assert said.endswith(f"cannot be written: {os.strerror(number)}.")


def test_a_disk_without_second_names_will_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as a stick: the file comes to stand there all the same, and nothing beside it."""
    monkeypatch.setattr(Path, "hardlink_to", Breaks(errno.EPERM))
    write_where_nothing_is(tmp_path / "een/twee.md", LINE)
    assert everything(tmp_path) == {"een": None, "een/twee.md": LINE.encode()}


def test_a_name_that_was_held_in_vain_is_let_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On such a disk, when the file cannot take it."""
    monkeypatch.setattr(Path, "hardlink_to", Breaks(errno.EPERM))
    monkeypatch.setattr(Path, "replace", Breaks(errno.EIO))
    with pytest.raises(OSError, match=os.strerror(errno.EIO)):
        write_where_nothing_is(tmp_path / "een/twee.md", LINE)
    assert everything(tmp_path) == {}


@pytest.mark.parametrize("links", [True, False])
def test_who_was_first_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool) -> None:
    """On each kind of disk, a file that was there is not written over."""
    if not links:
        monkeypatch.setattr(Path, "hardlink_to", Breaks(errno.EPERM))
    (tmp_path / "een.md").write_text("van een ander", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_where_nothing_is(tmp_path / "een.md", LINE)
    assert everything(tmp_path) == {"een.md": b"van een ander"}


def test_who_comes_in_between_stays(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that somebody saved while ours was looked at."""
    mine = path_of(root, "tree")

    def meanwhile(*_: object) -> str:
        mine.write_bytes(b"van een ander")
        return ""

    monkeypatch.setattr(new_file, "first_fault", meanwhile)
    assert new(root, "tree") == 1
    assert "something else came to stand there" in capsys.readouterr().err
    assert mine.read_bytes() == b"van een ander"
    assert [path.name for path in mine.parent.iterdir() if path.name.startswith(".")] == []


def test_others_may_read_it(tmp_path: Path) -> None:
    """It is as readable as a file that an editor makes."""
    write_where_nothing_is(tmp_path / "een.md", LINE)
    assert (tmp_path / "een.md").stat().st_mode & 0o777 == 0o644
