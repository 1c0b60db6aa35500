"""The table of paths says the same in each form, and opens in a spreadsheet without doing anything there."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from macros.checking.paths import paths
from macros.cli import main
from macros.exporting.path_table import as_csv, as_json, as_text, harmless
from macros.model.tree import Tree
from macros.model.walk import chosen_from, walk
from tests.handbook_files import write_handbook
from tests.test_coverage import half_shown


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """The tree that the golden cases change."""
    return half_shown(tmp_path)


def test_json_replays_to_the_same_outcomes(tree: Tree) -> None:
    """Every object has answers by id that lead to its outcome, and the reasons that fit; none is missing."""
    rows = json.loads(as_json(tree))
    assert len(rows) == len(list(paths(tree)))
    for row in rows:
        chosen = {asked: chosen_from(tree.questions[asked], tuple(ids)) for asked, ids in row["answers"].items()}
        assert walk(tree, chosen).at == row["outcome"]
        assert row["reasons"]


def test_the_sheet_has_a_column_for_each_question_and_for_the_reviewer(tree: Tree) -> None:
    """With `;`, a mark for Excel, a cell for every answer given, and two empty cells at the end."""
    text = as_csv(tree)
    assert text.startswith("\ufeff")
    head, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";")
    assert head[1:4] == [question.ask for question in tree.questions.values()]
    assert head[-2:] == ["Akkoord (ja/nee)", "Opmerking"]
    assert {len(row) for row in rows} == {len(head)}
    assert rows[0][1:5] == ["Nee", "", "", "Leg vast wat je zag"]
    assert all(row[-2:] == ["", ""] for row in rows)


@pytest.mark.parametrize("text", ["=1+1", "+31", "-nee", "@iemand", "\tx"])
def test_no_cell_is_a_formula(text: str) -> None:
    """A text that a spreadsheet would work out stays a text."""
    assert harmless(text) == f"'{text}"


def test_the_text_ends_with_what_examples_cover(tree: Tree) -> None:
    """Numbered paths, and the shares in numbers."""
    text = as_text(tree)
    assert text.startswith("1. Leg vast wat je zag [vastleggen]\n   Is er een vermoeden van onveiligheid? Nee\n")
    assert text.endswith("they notice 2 of 9 (22 %) redirected ways.")


def test_the_command_names_the_trees_there_are(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """An unknown tree is said in a sentence; a known one is shown, also as stubs."""
    root = str(write_handbook(tmp_path))
    assert main(["--root", root, "paths", "cas"]) == 1
    assert b"there is no tree 'cas': case" in capsysbinary.readouterr().err
    assert main(["--root", root, "paths", "case", "--suggest"]) == 0
    assert capsysbinary.readouterr().out.decode().startswith("  - case: …\n    answers: {vermoeden: ja, ")
