"""What editors and computers leave among an author's files is not read, not published, and no edit."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePath

import pytest
from watchdog.events import FileModifiedEvent, FileMovedEvent, FileSystemEvent

from macros.reading.left_behind import is_left_behind
from macros.site.watching import is_an_edit
from tests.handbook_files import report_of, write_handbook
from tests.site.test_builder import build, example

__all__ = ["example"]

LEFT = (
    "._index.md",
    ".obsidian/opzet.md",
    ".#index.md",
    ".index.md.swp",
    "index.md~",
    "#index.md#",
    "~$brief.docx",
    "Thumbs.db",
    "desktop.ini",
    ".DS_Store",
    "x.yml.swp",
    "Icon\r",
    "__MACOSX/index.md",
    "nieuw.tmp",
)
WRITTEN = ("Kopie van x.yml", "index.md", "map/a~b.md", "x.yml.bak", "c#.md", "thumbs.md", "index (1).md")


def test_what_is_left_behind_is_known_by_its_name() -> None:
    """Also in a folder; a copy that somebody made is that author's file."""
    assert [name for name in LEFT if not is_left_behind(PurePath(name))] == []
    assert [name for name in LEFT if not is_left_behind(PurePath("map") / name)] == []
    assert [name for name in WRITTEN if is_left_behind(PurePath(name))] == []


def leave(folder: Path, *names: str) -> None:
    """Files with these names that are no text, in this folder."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"\x00\x01")


def test_it_is_not_read(tmp_path: Path) -> None:
    """Among the trees and among the pages; what somebody copied there is said."""
    root = write_handbook(tmp_path)
    whole = report_of(root)
    leave(root / "decision_trees", *LEFT, "fietsen.yml~")
    leave(root / "content", *LEFT)
    assert report_of(root) == whole
    leave(root / "decision_trees", "Kopie van case.yml")
    assert "error[illegal-id] 'Kopie van case.yml' is not read" in report_of(root)


def test_it_is_not_published(example: Path) -> None:
    """The site has only what an author wrote; a map of a place is no map of a script."""
    assert build(example) == 0
    before = sorted(path.relative_to(example / "site") for path in (example / "site").rglob("*"))
    shutil.rmtree(example / "site")
    leave(example / "content", *LEFT, *(f"keuzehulpen/{name}" for name in LEFT), "wijk.map")
    assert build(example) == 0
    after = sorted(path.relative_to(example / "site") for path in (example / "site").rglob("*"))
    assert set(after) - set(before) == {Path("wijk.map")}


@pytest.mark.parametrize(
    ("event", "wakes"),
    [
        (FileModifiedEvent("content/index.md"), True),
        (FileModifiedEvent("content/.index.md.swp"), False),
        (FileModifiedEvent("content/.obsidian/workspace"), False),
        (FileMovedEvent("content/.index.md.tmp", "content/index.md"), True),
        (FileMovedEvent("content/index.md~", "content/#index.md#"), False),
    ],
)
def test_it_wakes_no_server(event: FileSystemEvent, wakes: bool) -> None:  # noqa: FBT001 - a table
    """The server builds again when an author's file changed, also when an editor saves by moving its copy there."""
    assert is_an_edit(event, "content") is wakes
