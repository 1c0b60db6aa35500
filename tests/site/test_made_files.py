"""`./handboek schemas` writes over what it made before, and over nothing else."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from macros import cli
from macros.exporting.made_files import made_files, write_made

MADE = cache(made_files)
"""All that is made from the models, made once for those that do not write it."""
TREE_SCHEMA = "schemas/tree.schema.json"


@pytest.fixture
def _made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command would write what was made for the test before."""
    monkeypatch.setattr("macros.exporting.made_files.made_files", MADE)


def everything(folder: Path) -> dict[str, bytes | None]:
    """All that stands in a folder, with the bytes of what is a file."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def test_what_was_made_before_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an empty project and in one that has an older form of each file; what stands beside them stays."""
    monkeypatch.setattr(cli, "ROOT", tmp_path)
    assert cli.main(["schemas"]) == 0
    first = everything(tmp_path)
    assert (tmp_path / TREE_SCHEMA).read_text(encoding="utf-8") == made_files()[TREE_SCHEMA][1]
    (tmp_path / "schemas" / "van-mij.json").write_text("{}", encoding="utf-8")
    for path, (head, _) in MADE().items():
        (tmp_path / path).write_text(f"{head} ouder", encoding="utf-8")
    assert cli.main(["schemas"]) == 0
    assert everything(tmp_path) == {**first, "schemas/van-mij.json": b"{}"}


def a_file_of_another(place: Path) -> None:
    """Somebody's file of that name."""
    place.write_text('{"van": "mij"}', encoding="utf-8")


def an_empty_file(place: Path) -> None:
    """A file with nothing in it is no file that we made."""
    place.touch()


def a_folder(place: Path) -> None:
    """A folder of that name."""
    place.mkdir()


def a_link(place: Path) -> None:
    """A link to what we made, elsewhere: what lies behind it is not ours to write."""
    elsewhere = place.parents[2] / "elders.json"
    elsewhere.write_text(MADE()[TREE_SCHEMA][1], encoding="utf-8")
    place.symlink_to(elsewhere)


def a_pipe(place: Path) -> None:
    """What nobody may wait for."""
    os.mkfifo(place)


def a_folder_that_is_a_link(place: Path) -> None:
    """A folder of the project that leads out of it."""
    place.parent.rmdir()
    (place.parents[2] / "elders").mkdir()
    place.parent.symlink_to(place.parents[2] / "elders")


def a_file_as_folder(place: Path) -> None:
    """A file where the folder has to be."""
    place.parent.rmdir()
    place.parent.touch()


@pytest.mark.usefixtures("_made_once")
@pytest.mark.parametrize(
    "make", [a_file_of_another, an_empty_file, a_folder, a_link, a_pipe, a_folder_that_is_a_link, a_file_as_folder]
)
def test_what_is_somebodys_stays(
    make: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A sentence names it, the exit code is 1, and not one file is written."""
    project = tmp_path / "project"
    (project / "schemas").mkdir(parents=True)
    make(project / TREE_SCHEMA)
    before = everything(tmp_path)
    monkeypatch.setattr(cli, "ROOT", project)
    assert cli.main(["schemas"]) == 1
    assert f"handboek: '{project / 'schemas'}" in capsys.readouterr().err
    assert everything(tmp_path) == before


def test_a_disk_that_refuses_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be written whole is not written, and a sentence names the place."""
    files = {TREE_SCHEMA: ("{", "{nieuw")}
    (tmp_path / "schemas").mkdir()
    (tmp_path / TREE_SCHEMA).write_text("{oud", encoding="utf-8")

    def refuse(_: Path, target: Path) -> None:
        raise OSError(28, "No space left on device", str(target))

    monkeypatch.setattr(Path, "replace", refuse)
    [said] = write_made(tmp_path, files)
    assert said == f"'{tmp_path / TREE_SCHEMA}' cannot be read or written here: No space left on device"
    assert everything(tmp_path / "schemas") == {"tree.schema.json": b"{oud"}
