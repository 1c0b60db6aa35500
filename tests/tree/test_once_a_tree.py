"""What is worked out once a tree: once for the same tree, anew for another, and gone with the tree."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable

import pytest

from macros.tree.model.tree import Tree
from macros.tree.proof.classes import classes_of
from macros.tree.proof.exploring import explore
from macros.tree.proof.graph import ahead_of
from macros.tree.proof.once import once_a_tree
from macros.tree.view.path_rows import rows_of
from tests.random_trees import tree_of


def small_tree(end: str = "eind") -> Tree:
    """A tree of one question that leads to this outcome."""
    answers = {"ja": {"text": "Ja", "to": end}, "nee": {"text": "Nee", "to": "slot"}}
    return tree_of({"vraag": {"ask": "Klopt het?", "answers": answers}}, start="vraag")


def test_the_same_tree_is_worked_out_once() -> None:
    """The value is the very same, and nothing is done for it."""
    asked: list[str] = []

    @once_a_tree
    def start_of(tree: Tree) -> str:
        asked.append(tree.start)
        return tree.start

    tree = small_tree()
    assert [start_of(tree), start_of(tree)] == ["vraag", "vraag"]
    assert asked == ["vraag"]


def test_a_changed_copy_is_another_tree() -> None:
    """What was kept for a tree says nothing of the same tree with one thing changed, however it was made."""
    tree, other = small_tree(), small_tree("klaar")
    copy = tree.model_copy(update={"questions": other.questions})
    assert [explore(one).reached - {"vraag", "slot"} for one in (tree, other, copy)] == [{"eind"}, {"klaar"}, {"klaar"}]


def test_another_question_about_a_tree_gets_its_own_answer() -> None:
    """To explore for what routes tell apart is kept; to explore with marked questions is something else."""
    tree = small_tree()
    assert explore(tree) is explore(tree)
    assert {state.passed for state in explore(tree, marked=["vraag"]).onward} == {()}
    assert ("vraag",) in {state.passed for state in explore(tree, marked=["vraag"]).came_from}
    assert {state.passed for state in explore(tree).came_from} == {()}


@pytest.mark.parametrize("work_out", [explore, classes_of, rows_of, ahead_of])
def test_what_was_kept_goes_with_its_tree(work_out: Callable[[Tree], object]) -> None:
    """Nothing that is kept holds on to the tree: a handbook that is served for days does not grow."""
    tree = small_tree()
    work_out(tree)
    gone = weakref.ref(tree)
    del tree
    gc.collect()
    assert gone() is None
