"""What a build may replace: a folder that is not there, that is empty, or that holds what a build made and no more."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.cli import main
from macros.handbook import Handbook
from macros.site import builder
from macros.site.site_folder import MARKER
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


def test_a_folder_that_is_absent_or_empty_or_ours_is_replaced(root: Path, tmp_path: Path) -> None:
    """Also deep below what is not there yet, and as often as one likes, each time the same to the byte."""
    for site in (tmp_path / "een" / "twee" / "site", tmp_path / "leeg"):
        if site.name == "leeg":
            site.mkdir()
        assert build(root, site) == 0
        first = everything(site)
        assert build(root, site) == 0
        assert everything(site) == first
        assert (site / MARKER).is_file()


def test_what_a_computer_leaves_in_a_folder_is_no_obstacle(root: Path) -> None:
    """Who looks into the site on a Mac finds it refused for nothing otherwise."""
    assert build(root) == 0
    (root / "site" / "map" / ".DS_Store").touch()
    assert build(root) == 0


def somebodys_folder(place: Path) -> None:
    """A folder with a text that is nowhere else."""
    place.mkdir()
    (place / "scriptie.docx").write_text("drie jaar werk", encoding="utf-8")


def a_folder_in_a_folder(place: Path) -> None:
    """A folder with nothing but an empty one, which may be where others will write."""
    (place / "map").mkdir(parents=True)


def a_site_without_a_list(place: Path) -> None:
    """A site from before builds left a list."""
    pages_into(place)


def a_file(place: Path) -> None:
    """A file."""
    place.write_text("een brief", encoding="utf-8")


def a_pipe(place: Path) -> None:
    """Something that is no file and no folder, as devices are."""
    os.mkfifo(place)


def a_link_to_a_folder(place: Path) -> None:
    """A link to what is somebody's."""
    somebodys_folder(place.with_name("elders"))
    place.symlink_to(place.with_name("elders"))


def a_link_to_nothing(place: Path) -> None:
    """A link to a disk that is not there now."""
    place.symlink_to(place.with_name("stick"))


def a_link_in_a_circle(place: Path) -> None:
    """A link to itself."""
    place.symlink_to(place)


def ours_with_a_file_of_another(place: Path) -> None:
    """A site of ours in which somebody laid something."""
    build(place.parent / "handbook", place)
    (place / "map" / "scriptie.docx").touch()


def ours_with_a_page_that_was_changed(place: Path) -> None:
    """A site of ours in which somebody wrote."""
    build(place.parent / "handbook", place)
    (place / "index.html").write_text("van een ander", encoding="utf-8")


def ours_with_a_link(place: Path) -> None:
    """A site of ours in which a folder was exchanged for a link to another."""
    build(place.parent / "handbook", place)
    somebodys_folder(place.with_name("elders"))
    shutil.rmtree(place / "map")
    (place / "map").symlink_to(place.with_name("elders"))


def ours_with_a_pipe(place: Path) -> None:
    """A site of ours in which a page became something else, which nobody may wait for."""
    build(place.parent / "handbook", place)
    (place / "index.html").unlink()
    os.mkfifo(place / "index.html")


@pytest.mark.parametrize(
    "make",
    [
        somebodys_folder,
        a_folder_in_a_folder,
        a_site_without_a_list,
        a_file,
        a_pipe,
        a_link_to_a_folder,
        a_link_to_nothing,
        a_link_in_a_circle,
        ours_with_a_file_of_another,
        ours_with_a_page_that_was_changed,
        ours_with_a_link,
        ours_with_a_pipe,
    ],
)
def test_what_is_somebodys_stays(
    make: Callable[[Path], None], root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence names it, the exit code is 1, and everything is as it was, the folders around it too."""
    site = tmp_path / "plek"
    make(site)
    before = everything(tmp_path)
    capsys.readouterr()
    assert build(root, site) == 1
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith(f"handboek: '{site}' ")
    assert said[1:] == ["Nothing was built."]
    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    "place", [".", "..", "content", "content/site", "decision_trees/site", "quizzes", ".git/site", "macros/x/y"]
)
def test_the_handbook_is_no_place_for_a_site(place: str, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nor is a folder above it, or one in which the handbook itself is kept, be it empty or not there."""
    (root / "quizzes").mkdir()
    before = everything(root)
    assert build(root, root / place) == 1
    assert f"handboek: '{root / place}' " in capsys.readouterr().err
    assert everything(root) == before


def test_a_place_is_refused_before_the_handbook_is_read(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who gave the wrong folder is not first sent to mend pages."""
    (root / "decision_trees" / "case.yml").write_text("", encoding="utf-8")
    assert build(root, root) == 1
    assert "empty-file" not in capsys.readouterr().err


def test_content_that_is_a_link_is_kept_too(root: Path, tmp_path: Path) -> None:
    """Where the content really stands, no site goes."""
    (root / "content").rename(tmp_path / "teksten")
    (root / "content").symlink_to(tmp_path / "teksten")
    assert build(root, tmp_path / "teksten" / "site") == 1


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
