"""Our own trees: their examples show them, and whoever edits them is helped."""

from __future__ import annotations

import pytest

from macros.tree.proof.coverage import coverage
from tests.content.our_handbook import TREES, of_the_engine, promise
from tests.drawn_trees import parts_of, plans, unreadable

NOTICED = 90
"""Of a hundred ways that lead elsewhere by mistake, so many are noticed by an example."""


@pytest.mark.parametrize("tree_id", TREES)
def test_our_examples_show_our_trees(tree_id: str) -> None:
    """Every outcome, and at least nine in ten ways that could lead elsewhere by mistake."""
    found = coverage(TREES[tree_id])
    told = f"decision_trees/{tree_id}.yml: its examples show {found.outcomes.percent} % of its outcomes"
    told += f" and notice {found.noticed.percent} % of wrong turns; we promise 100 % and {NOTICED} %."
    help_ = f"`./handboek paths {tree_id} --suggest` prints examples to fill in"
    promise(found.outcomes.percent == 100 and found.noticed.percent >= NOTICED, f"{told}\n{help_}")


@pytest.mark.parametrize("tree_id", TREES)
def test_our_drawings_are_readable(tree_id: str) -> None:
    """On a phone and on a desk, no box, answer or line covers another."""
    for plan in plans(parts_of(tree_id, TREES)):
        of_the_engine([*unreadable(plan)], f"the drawing of tree '{tree_id}' cannot be read")
