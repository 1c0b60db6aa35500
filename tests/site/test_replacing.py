"""A build that meets something while it puts the new site in place of the old one: nothing is lost."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.site import builder
from macros.site.site_folder import MARKER
from tests.site.quick_site import build, everything, mkdocs, root, somebodys_folder

__all__ = ["mkdocs", "root"]


def test_what_comes_while_we_build_stays(
    root: Path, mkdocs: list[Callable[[], None]], capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that somebody lays in the old site meanwhile, and a folder that takes its place."""
    site = root / "site"
    assert build(root) == 0
    mkdocs[:] = [(site / "scriptie.docx").touch]
    assert build(root) == 1
    assert "holds 'scriptie.docx'" in capsys.readouterr().err
    assert sorted(everything(site)) == [MARKER, "index.html", "map", "map/blad.html", "scriptie.docx"]
    shutil.rmtree(site)
    mkdocs[:] = [lambda: somebodys_folder(site)]
    assert build(root) == 1
    assert sorted(everything(site)) == ["scriptie.docx"]
    shutil.rmtree(site)
    mkdocs[:] = [lambda: site.symlink_to("stick")]
    assert build(root) == 1
    assert site.is_symlink()
    assert [path.name for path in root.iterdir() if path.name.startswith(".")] == []


def test_an_old_site_whose_place_was_taken_is_kept(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the moment between taking the old one away and putting the new one there: the old one is said to be beside."""
    assert build(root) == 0
    rename = Path.rename

    def taken(path: Path, target: Path) -> Path:
        if path.name == "site" and path.parent != root:
            somebodys_folder(root / "site")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", taken)
    assert build(root) == 1
    assert "what stood there before is in" in capsys.readouterr().err
    assert sorted(everything(root / "site")) == ["scriptie.docx"]
    [kept] = root.glob("site-old-*/site")
    assert (kept / "index.html").read_text(encoding="utf-8") == "nieuw"


def test_a_build_that_fails_leaves_no_folder(root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Not beside the site, and not above it."""
    monkeypatch.setattr(builder, "run", lambda _: 1)
    assert build(root, tmp_path / "een" / "twee" / "site") == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["handbook"]


def test_a_build_that_is_told_to_stop_leaves_no_folder(root: Path, mkdocs: list[Callable[[], None]]) -> None:
    """As a build server does, or a computer that is switched off."""
    mkdocs[:] = [lambda: os.kill(os.getpid(), signal.SIGTERM)]
    with pytest.raises(SystemExit) as end:
        build(root)
    assert end.value.code == 128 + signal.SIGTERM
    assert not [path.name for path in root.iterdir() if "site" in path.name]


def test_what_a_broken_off_build_left_is_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It may hold the old site, or belong to a build that runs: so it is named, and stays."""
    left = root / ".site-ab12_xyz"
    left.mkdir()
    assert build(root) == 0
    assert f"'{left}' was left by a build that was broken off" in capsys.readouterr().err
    assert left.is_dir()


def test_a_place_that_cannot_be_written_is_said(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file where a folder has to be, in a sentence."""
    assert build(root, root / "mkdocs.yml" / "site") == 1
    said = capsys.readouterr().err
    assert "cannot be read or written here: " in said
    assert "Traceback" not in said


def test_a_disk_that_refuses_is_said(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the system says of a folder reaches its user with the folder's name."""

    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert build(root) == 1
    assert f"handboek: '{root}' cannot be read or written here: Permission denied" in capsys.readouterr().err
