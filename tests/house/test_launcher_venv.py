"""The launcher and a `.venv` that it did not make: nothing of somebody else is emptied."""

from __future__ import annotations

import os
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.test_launcher import fresh_home, launcher, started

__all__ = ["launcher"]


@pytest.mark.long
def test_a_set_up_that_was_cut_off_is_made_again(tmp_path: Path) -> None:
    """What is half made is ours too: it says so from its first moment."""
    folder = fresh_home(tmp_path / "handboek")
    (folder / ".venv").mkdir()
    (folder / ".venv" / "installed.txt").write_text("being made", encoding="utf-8")
    (folder / ".venv" / "half").touch()
    assert started(folder, "check").returncode == 7
    assert not (folder / ".venv" / "half").exists()


@pytest.mark.parametrize("kind", ["folder", "environment", "file", "link", "link to nothing", "pipe"])
def test_a_venv_of_somebody_else_stays(kind: str, tmp_path: Path) -> None:
    """A folder with files, another program's environment, a file, a link: one sentence, and all is as it was."""
    folder = fresh_home(tmp_path / "handboek")
    place, elsewhere = folder / ".venv", tmp_path / "elders"
    target = place if kind in {"folder", "environment"} else elsewhere
    if kind == "file":
        place.write_text("van mij", encoding="utf-8")
    elif kind == "pipe":
        os.mkfifo(place)
    elif kind == "link to nothing":
        place.symlink_to(elsewhere)
    else:
        target.mkdir()
        (target / ("pyvenv.cfg" if kind == "environment" else "scriptie.docx")).write_text("van mij", encoding="utf-8")
    if kind == "link":
        (elsewhere / "installed.txt").write_text("elsewhere", encoding="utf-8")
        place.symlink_to(elsewhere)
    before = sorted(str(path) for path in tmp_path.rglob("*"))
    result = started(folder, "check")
    assert result.returncode == 1
    assert result.stderr.splitlines()[1].startswith("handboek: There is a .venv here that this program did not make")
    assert len(result.stderr.splitlines()) == 2
    assert sorted(str(path) for path in tmp_path.rglob("*")) == before


def test_a_folder_that_cannot_be_written_is_said(
    launcher: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """No traceback where the environment cannot be made."""

    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(launcher, "PYTHON", str(tmp_path / "none"))
    monkeypatch.setattr(launcher, "VENV", str(tmp_path / "venv"))
    monkeypatch.setattr(launcher.os, "mkdir", refuse)
    assert launcher.main(["serve"]) == 1
    assert "The folder .venv cannot be written here" in capsys.readouterr().err
