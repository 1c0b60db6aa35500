"""What a build may replace: a folder that is not there, that is empty, or that holds what a build made and no more."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.site.site_folder import MARKER
from tests.site.quick_site import build, everything, mkdocs, pages_into, root, somebodys_folder

__all__ = ["mkdocs", "root"]


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
    (root / "quizzes").mkdir(exist_ok=True)
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
