"""Builds without MkDocs, for tests of where a site may go: a page, and a page in a folder, in no time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from macros.cli import main
from macros.handbook import Handbook
from macros.site import builder
from tests.handbook_files import write_handbook


def pages_into(folder: Path) -> None:
    """What MkDocs does, but quicker: a page, and a page in a folder."""
    (folder / "map").mkdir(parents=True)
    (folder / "index.html").write_text("nieuw", encoding="utf-8")
    (folder / "map" / "blad.html").write_text("nieuw", encoding="utf-8")


@pytest.fixture
def mkdocs(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """A quick MkDocs; what is put into this list is done while it builds."""
    meanwhile: list[Callable[[], None]] = []

    def build_pages(_handbook: Handbook, _config: Path, folder: Path) -> None:
        pages_into(folder)
        for act in meanwhile:
            act()

    monkeypatch.setattr(builder, "build_into", build_pages)
    return meanwhile


@pytest.fixture
def root(tmp_path: Path, mkdocs: object) -> Path:
    """A handbook in a folder with nothing of the test beside it."""
    del mkdocs
    return write_handbook(tmp_path / "handbook")


def build(root: Path, site: Path | None = None) -> int:
    """Run `build` as the command line does."""
    return main(["--root", str(root), "build", *([] if site is None else ["--site-dir", str(site)])])


def everything(folder: Path) -> dict[str, bytes | None]:
    """All that stands in a folder, with the bytes of what is a file."""
    return {str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")}


def somebodys_folder(place: Path) -> None:
    """A folder with a text that is nowhere else."""
    place.mkdir()
    (place / "scriptie.docx").write_text("drie jaar werk", encoding="utf-8")
