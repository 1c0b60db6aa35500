"""What changed between two forms of a tree: counted as by brute force over raw answers, whatever was renamed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from macros.tree.model.question import Question
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from macros.tree.proof.changes import change_between
from macros.tree.proof.coverage import redirected
from macros.tree.proof.exploring import explore
from tests.random_trees import ENDS, Drawn, blank_of, drawn_question, tree_of, trees
from tests.tree.test_paths import raw_combinations
from tests.tree.test_tree_laws import every_path

YES_NO = {"ja": {"text": "Ja", "to": "eind"}, "nee": {"text": "Nee", "to": "slot"}}


def raw_ends(tree: Tree, answers: dict[str, frozenset[str]]) -> set[str]:
    """Every end to which these answers can lead, by trying every raw answer to what is asked beside them."""
    found: set[str] = set()
    stack: list[tuple[dict[str, frozenset[str]], str]] = [({}, tree.start)]
    while stack:
        given_, at = stack.pop()
        if not tree.is_question(at):
            found.add(at)
            continue
        ways = raw_combinations(tree, at)
        chosen = [way for way in ways if at not in answers or way == answers[at]]
        longer = [{**given_, at: way} for way in chosen]
        stack += [(one, next_after(tree, at, one) or "") for one in longer]
    return found


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Tree, Tree]:
    """Two sound trees: the second is another one, or the first with one way led elsewhere, or with other routes."""
    old, drawn = draw(trees()), Drawn(draw)
    assume(explore(old).sound)
    kind = drawn.number(0, 2)
    if kind == 0:
        new = draw(trees())
    elif kind == 1:
        question, way = drawn.one_of(sorted(explore(old).ways))
        new = redirected(old, question, way)
    else:
        new = rerouted(drawn, old)
    assume(explore(new).sound)
    return old, new


def rerouted(drawn: Drawn, tree: Tree) -> Tree:
    """The same tree, in which the same answers to one question lead on by other routes."""
    blank = blank_of(tree, drawn.one_of(sorted(tree.questions)))
    written = drawn_question(drawn, blank, [blank], ENDS)
    written["routes"].append({"otherwise": drawn.one_of(ENDS)})
    return tree.model_copy(update={"questions": {**tree.questions, blank.id: Question.model_validate(written)}})


@pytest.mark.brute
@settings(max_examples=150, deadline=None)
@given(pairs())
def test_paths_move_as_by_brute_force(both: tuple[Tree, Tree]) -> None:
    """Every pair of an end now and the ends before, and every new or vanished end, is found, and no other."""
    old, new = both
    change = change_between(old, new)
    raw = {(path.end, frozenset(raw_ends(old, path.answers))) for path in every_path(new)}
    assert {(moved.path.end, frozenset(moved.before)) for moved in change.moved} == {
        (end, before) for end, before in raw if before and before != {end}
    }
    assert {path.end for path in change.added} == {end for end, before in raw if not before}
    gone = {path.end for path in every_path(old) if not raw_ends(new, path.answers)}
    assert {path.end for path in change.removed} == gone


def asking(id_: str, answers: dict[str, Any], **more: Any) -> Tree:
    """A tree of one question."""
    return tree_of({id_: {"ask": "Wat nu?", "answers": answers}}, start=id_).model_copy(update=more)


def test_nothing_changes_between_a_tree_and_itself() -> None:
    """No path, no text, no version to raise."""
    change = change_between(asking("a", YES_NO), asking("a", YES_NO))
    assert (change.moved, change.added, change.removed, change.texts) == ((), (), (), ())
    assert not change.asks_for_a_version


def test_renamed_ids_are_followed() -> None:
    """With `renamed` the answers of the older form are the same answers; the version has to be raised for old links."""
    new = Tree.model_validate(
        {
            **asking("b", {"yes": YES_NO["ja"], "nee": YES_NO["nee"]}).model_dump(mode="python", exclude={"laws"}),
            "renamed": {"questions": {"a": "b"}, "answers": {"ja": "yes"}},
        }
    )
    change = change_between(asking("a", YES_NO), new)
    assert (change.moved, change.added, change.removed) == ((), (), ())
    assert change.asks_for_a_version


def test_without_renamed_an_id_that_went_takes_its_paths_along() -> None:
    """A link with the old answer no longer leads anywhere; the new answer leads where nothing led."""
    change = change_between(asking("a", YES_NO), asking("a", {"yes": YES_NO["ja"], "nee": YES_NO["nee"]}))
    assert [sorted(path.answers["a"]) for path in change.added] == [["yes"]]
    assert [sorted(path.answers["a"]) for path in change.removed] == [["ja"]]


def test_texts_are_told_apart_from_paths() -> None:
    """A reworded answer is a text; an item that only has another place in its list is nothing."""
    old = asking("a", YES_NO, situations=("Ik twijfel.", "Ik weet het niet."))
    worded = {"ja": {"text": "Jazeker", "to": "eind"}, "nee": YES_NO["nee"]}
    new = asking("a", worded, situations=("Ik weet het niet.", "Ik twijfel.", "Er is haast."))
    change = change_between(old, new)
    assert change.moved == ()
    assert {(text.place, text.before, text.after) for text in change.texts} == {
        ("questions.a.answers.ja.text", "Ja", "Jazeker"),
        ("situations.3", None, "Er is haast."),
    }
