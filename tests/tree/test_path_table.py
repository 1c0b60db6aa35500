"""The table of paths says the same in each form, and opens in a spreadsheet without doing anything there."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import assume, given, settings

from macros.cli import main
from macros.tree.export.path_table import as_csv, as_json, as_text, harmless
from macros.tree.model.tree import Tree
from macros.tree.model.walk import chosen_from, reasons, walk
from macros.tree.proof.class_reasons import ClassReasons
from macros.tree.proof.classes import Classes
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import paths
from tests.handbook_files import write_handbook
from tests.random_trees import trees
from tests.tree.test_coverage import half_shown
from tests.tree.test_tree_laws import every_path


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
        assert row["reasons"] == list(reasons(tree.outcomes[row["outcome"]], walk(tree, chosen).answers))


@pytest.mark.brute
@settings(max_examples=60, deadline=None)
@given(some=trees())
def test_a_path_knows_the_reasons_of_all_answers_that_lead_alike(some: Tree) -> None:
    """Own and other reasons together are what raw answers with the same questions, end and classes get."""
    assume(explore(some).sound)
    classes, every = Classes(some), ClassReasons(some)
    raw: dict[object, set[str]] = {}
    for path in every_path(some):
        alike = tuple((asked, classes.all_of(asked)[chosen]) for asked, chosen in path.steps)
        raw.setdefault(alike, set()).update(reasons(some.outcomes[path.end], path.answers))
    for path in paths(some):
        own = reasons(some.outcomes[path.end], path.answers)
        assert {*own, *every.others(path)} == raw[path.steps]


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
    assert text.endswith("Leidt één uitweg naar een verkeerde uitkomst, dan valt dat op bij 2 van de 9.")


def test_the_command_names_the_trees_there_are(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """An unknown tree is said in a sentence; a known one is shown, also as stubs."""
    root = str(write_handbook(tmp_path))
    assert main(["--root", root, "paths", "cas"]) == 1
    assert b"there is no tree 'cas': case" in capsysbinary.readouterr().err
    assert main(["--root", root, "paths", "case", "--suggest"]) == 0
    assert capsysbinary.readouterr().out.decode().startswith("  - case: …\n    answers: {vermoeden: ja, ")
