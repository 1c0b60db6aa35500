"""A handbook that shares nothing needs no file for it; and what is shared touches only the trees that ask it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from macros.library import Library
from macros.tree.model.tree import Tree
from macros.tree.shelf import LAWS, SHARED_QUESTIONS, TREES
from tests.handbook_files import report_of, write_file, write_handbook
from tests.written_trees import MADE_UP, TREE_FILES, read_tree

SHELVES = (SHARED_QUESTIONS, LAWS, TREES)
QUESTIONS, LAW_BOOK = "decision_trees/_questions.yml", "decision_trees/_laws.yml"
SHARED = """\
haast:
  ask: Is er haast?
  answers:
    nee: {text: "Nee"}
    ja: {text: "Ja"}
"""
BOOK = """\
marks:
  gewogen: {means: Het vermoeden is gewogen.}
laws:
  - {mark: gewogen, never_after: [gewogen], because: Een keer is genoeg.}
"""


@pytest.fixture
def made_up(tmp_path: Path) -> Path:
    """A copy of the made-up handbook, to be edited."""
    return shutil.copytree(MADE_UP, tmp_path / "handbook")


def trees_in(library: Library) -> dict[str, Tree]:
    """Its trees by id."""
    return {id_: marked.tree for id_, marked in library.on(TREES).items()}


def test_without_its_files_there_is_nothing_to_share(tmp_path: Path) -> None:
    """No problem, no shared question, no law, and a tree that takes nothing along."""
    library = Library.read(write_handbook(tmp_path), SHELVES)
    assert not library.on(SHARED_QUESTIONS)
    assert not library.on(LAWS)
    [tree] = trees_in(library).values()
    assert tree.travelling == frozenset()


@pytest.mark.parametrize("tree_id", ["vervolg", "opmaak"])
def test_a_tree_that_shares_nothing_is_what_its_file_says(tree_id: str) -> None:
    """Also in a handbook where others share."""
    assert trees_in(Library.read(MADE_UP, SHELVES))[tree_id] == read_tree(TREE_FILES[tree_id])


def test_what_no_tree_uses_is_all_that_is_told(tmp_path: Path) -> None:
    """Files of what is shared change nothing for a tree that uses none of it."""
    root = write_handbook(tmp_path)
    before = trees_in(Library.read(root, SHELVES))
    write_file(root / QUESTIONS, SHARED)
    write_file(root / LAW_BOOK, BOOK)
    assert trees_in(Library.read(root, SHELVES)) == before
    report = report_of(root)
    assert ("[unused-shared-question]" in report, "[idle-law]" in report) == (True, True)
    assert "\n2 warnings in 2 files." in report


@pytest.mark.parametrize("path", [QUESTIONS, LAW_BOOK])
def test_an_empty_file_is_told_once(path: str, tmp_path: Path) -> None:
    """It is no list of nothing, and no tree is to blame."""
    root = write_handbook(tmp_path)
    write_file(root / path, "")
    report = report_of(root)
    assert report.count("error[") == 1
    assert f"{path}:1:1: error[empty-file]" in report


def test_only_the_trees_that_ask_an_edited_question_are_read_anew(made_up: Path) -> None:
    """A tree that is as it was is the very same; also when only places in the file of questions moved."""
    first = Library.read(made_up, SHELVES)
    text = (made_up / QUESTIONS).read_text(encoding="utf-8")
    write_file(made_up / QUESTIONS, f"# Nog een regel.\n{text}")
    second = Library.read(made_up, SHELVES, before=first)
    assert all(tree is trees_in(first)[id_] for id_, tree in trees_in(second).items())
    write_file(made_up / QUESTIONS, text.replace("Weet het gezin het?", "Weet het gezin ervan?"))
    third = Library.read(made_up, SHELVES, before=second)
    anew = {id_ for id_, tree in trees_in(third).items() if tree is not trees_in(second)[id_]}
    assert anew == {"samen", "daarna"}
    assert {trees_in(third)[id_].questions["gezin-weet"].ask for id_ in anew} == {"Weet het gezin ervan?"}


def test_a_question_that_travels_no_more_stays(made_up: Path) -> None:
    """Of what the trees ask nothing changes but that."""
    text = (made_up / QUESTIONS).read_text(encoding="utf-8")
    write_file(made_up / QUESTIONS, text.replace("  answers:", "  travels: false\n  answers:"))
    before, after = (trees_in(Library.read(root, SHELVES)) for root in (MADE_UP, made_up))
    for id_ in ("samen", "daarna"):
        assert (before[id_].travelling, after[id_].travelling) == (frozenset({"gezin-weet"}), frozenset())
        assert after[id_].questions == before[id_].questions
