"""`./handboek new` writes a file that is right at once, over nothing of anybody; or it says why not in a sentence."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.cli import main
from macros.handbook import Handbook
from tests.exporting.new_files import IDS, NEWS, Told, everything, new, noun_of, path_of
from tests.handbook_files import SOURCES, TODAY, write_file, write_handbook

EVERY_NOUN = pytest.mark.parametrize("noun", NEWS)
NAMED_ONLY = """\
genoemd-2019:
  title: Een boek dat niemand hier zag
  kind: publication
  seen: {on: 2026-11-21, extent: none}
  named_in: handboek-2020
  label: current
"""


@EVERY_NOUN
def test_what_is_written_is_right_at_once(root: Path, noun: str, capsys: pytest.CaptureFixture[str]) -> None:
    """An entry of that noun, in which `check` finds nothing, no warning either; so is a second one beside it."""
    before = everything(root)
    for id_ in (IDS[noun], f"{IDS[noun]}-ook"):
        assert new(root, noun, id_) == 0
        handbook = Handbook.open(root, TODAY)
        assert handbook.problems == (), handbook.report()
        path = path_of(root, noun, id_)
        assert capsys.readouterr().out.startswith(f"Written: {path.relative_to(root).as_posix()}\n")
        known = handbook.library.on(noun_of(noun).shelf)
        assert path.parent.name in known or {path.stem, f"{id_}.md"} & known.keys()
    after = everything(root)
    assert before.items() <= after.items()
    assert {root / name for name in after.keys() - before if after[name] is not None} == {
        path_of(root, noun, id_) for id_ in (IDS[noun], f"{IDS[noun]}-ook")
    }


@EVERY_NOUN
def test_the_next_step_that_is_told_can_be_taken(root: Path, noun: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The command between backticks checks this very handbook."""
    assert new(root, noun) == 0
    [_, command, *_] = capsys.readouterr().out.split("`")
    program, *arguments = shlex.split(command)
    assert program == "./handboek"
    assert main(arguments) == 0
    assert capsys.readouterr().out.endswith(": no problems.\n")


def test_a_page_may_be_typed_as_its_file_is_called(root: Path) -> None:
    """With its end, and seen from the handbook, as a shell completes it; in a folder that is not there yet."""
    for typed, path in (("een/twee/drie.md", "een/twee/drie.md"), ("content/vier.md", "vier.md"), ("vijf", "vijf.md")):
        assert new(root, "page", typed) == 0
        assert (root / "content" / path).is_file()


@EVERY_NOUN
def test_what_is_there_stays(root: Path, noun: str, told: Told) -> None:
    """A second time, and a file of somebody else: byte for byte as it was."""
    assert new(root, noun) == 0
    assert "is there already, and stays as it is." in told(root, noun, IDS[noun])
    path_of(root, noun).write_bytes(b"van een ander\r\n")
    assert "is there already, and stays as it is." in told(root, noun, IDS[noun])


def a_folder(place: Path) -> None:
    """A folder of that name."""
    place.mkdir()


def a_link_to_nothing(place: Path) -> None:
    """A link of that name; behind it nothing stands, yet."""
    place.symlink_to(place.parents[1] / "elders.yml")


@pytest.mark.parametrize("stands_there", [a_folder, a_link_to_nothing])
def test_what_is_no_file_stays_too(root: Path, stands_there: Callable[[Path], None], told: Told) -> None:
    """A folder, and a link, behind which nothing comes to stand."""
    stands_there(path_of(root, "tree"))
    assert "is there already" in told(root, "tree", "nieuw")


@pytest.mark.parametrize(
    ("noun", "id_"),
    [
        *(("tree", id_) for id_ in ("Nieuw", "nieuw.yml", "een/twee", "../nieuw", "2keer", "een--twee", "a" * 41, "é")),
        *(("quiz", id_) for id_ in ("zien en wegen", "nieuw\n", "_questions", ".nieuw")),
        *(("scale", "nieuw/"), ("module", "nieuw/index"), ("module", "README")),
        *(("page", id_) for id_ in ("../nieuw", "/nieuw", "een//twee", "Een/twee", ".verborgen/x", "x.yml", "a" * 81)),
    ],
)
def test_an_id_that_cannot_be_one_is_refused(root: Path, noun: str, id_: str, told: Told) -> None:
    """It is told what one looks like."""
    assert f"cannot be the id of a {noun}: " in told(root, noun, id_)


@pytest.mark.parametrize("noun", ["boom", "source", "Tree"])
def test_a_noun_that_cannot_begin_is_refused(root: Path, noun: str, told: Told) -> None:
    """Neither a word that means nothing here, nor a noun that has no file of its own; those that can are told."""
    said = told(root, noun, "nieuw")
    assert f"nothing called '{noun}' to begin" in said
    assert all(known in said for known in NEWS)


@pytest.mark.parametrize(
    ("noun", "id_", "said"),
    [
        ("page", "keuzehulpen/case", "where the page of tree 'case' is made"),
        ("tree", "bezet", "where the page of tree 'bezet' is made"),
        ("page", "templates/nieuw", "that folder has a meaning of its own"),
        ("page", "handboek/inhoud", "'inhoud' is also the id of a part that every page has"),
        ("page", "modules/leeg/les", "module 'leeg' has no page of its own"),
    ],
)
def test_what_would_be_wrong_is_not_written(root: Path, noun: str, id_: str, said: str, told: Told) -> None:
    """An address that something else has, be the fault told of the other file; a name or a place that is not free."""
    write_file(
        root / "content/keuzehulpen/bezet.md", "---\ntitle: Bezet\ndescription: Zo heet al iets.\n---\n\n# Bezet\n"
    )
    assert said in told(root, noun, id_)


@EVERY_NOUN
def test_faults_elsewhere_keep_nobody_from_beginning(tmp_path: Path, noun: str) -> None:
    """In a handbook with faults a new entry is written, and adds none."""
    root = write_handbook(tmp_path, tree="title: [", terms="niets: {}\n", config="site_name: Een handboek\n")
    before = Handbook.open(root, TODAY).errors
    assert new(root, noun) == 0
    assert {(one.place.file, one.rule) for one in Handbook.open(root, TODAY).errors} == {
        (one.place.file, one.rule) for one in before
    }


def test_the_source_is_the_first_that_may_be_cited(tmp_path: Path) -> None:
    """One that is only named in another stands before it, and is passed over."""
    root = write_handbook(tmp_path, sources=NAMED_ONLY + SOURCES)
    assert new(root, "quiz") == 0
    assert "source: handboek-2020 " in path_of(root, "quiz").read_text(encoding="utf-8")


@pytest.mark.parametrize("sources", ["{}\n", "handboek-2020: [\n"])
def test_without_a_source_nothing_is_written(tmp_path: Path, sources: str, told: Told) -> None:
    """No source, or a list of them that cannot be read: nothing can rest on one."""
    root = write_handbook(tmp_path, sources=sources)
    assert "content/sources.yml" in told(root, "page", "handboek/nieuw")


def test_nothing_is_written_behind_a_link(root: Path, tmp_path: Path, told: Told) -> None:
    """A folder that is a link leads elsewhere, and nobody reads what stands there."""
    (tmp_path / "elders").mkdir()
    (root / "content/weg").symlink_to(tmp_path / "elders")
    assert "'content/weg' is a link to a folder" in told(root, "page", "weg/dieper/nieuw")
    assert everything(tmp_path / "elders") == {}


def test_a_file_in_the_place_of_a_folder_is_told(root: Path, told: Told) -> None:
    """Nothing can be written below it."""
    (root / "quizzes").rename(root / "weg")
    (root / "quizzes").write_text("geen map", encoding="utf-8")
    assert told(root, "quiz", "nieuw") == "'quizzes/nieuw.yml' cannot be written: Not a directory."
