"""What examples show of a tree is counted as it is, and the suggested examples show the rest."""

from __future__ import annotations

from pathlib import Path

from macros.handbook import Handbook
from macros.tree.model.tree import Tree
from macros.tree.proof.coverage import Share, coverage, suggested
from macros.tree.shelf import trees_of
from macros.tree.view.path_rows import ids_of
from tests.handbook_files import TODAY, write_handbook


def half_shown(tmp_path: Path) -> Tree:
    """The tree that the golden cases change, with two of its examples, which show a part of it."""
    tree = trees_of(Handbook.open(write_handbook(tmp_path), TODAY).library)["case"]
    return tree.model_copy(update={"examples": tree.examples[:2]})


def test_a_part_is_counted_as_a_part(tmp_path: Path) -> None:
    """Both outcomes; four of eight answers; three of nine ways, of which one can change unnoticed: it ends the same."""
    found = coverage(half_shown(tmp_path))
    assert found.outcomes == Share(2, 2)
    assert found.answers == Share(4, 8)
    assert found.ways == Share(3, 9)
    assert found.noticed == Share(2, 9)
    assert found.ways.percent == 33


def test_suggested_examples_show_all_ways(tmp_path: Path) -> None:
    """With the suggestions added, every way and outcome is shown, and every redirected way is noticed."""
    tree = half_shown(tmp_path)
    further = [
        {
            "case": "Een geval.",
            "answers": {at: ids_of(tree, at, chosen) for at, chosen in path.steps},
            "outcome": path.end,
        }
        for path in suggested(tree)
    ]
    examples = [example.model_dump() for example in tree.examples] + further
    completed = tree.model_copy(update={"examples": tuple(map(type(tree.examples[0]).model_validate, examples))})
    found = coverage(completed)
    assert (found.outcomes.percent, found.ways.percent, found.noticed.percent) == (100, 100, 100)
    assert suggested(completed) == []
