"""Written trees, cut on purpose at every kind of question: each cut is found, and its message stands at the cut.

A hole, a loop, a shadowed route, a reach for an unasked question, a broken law; and none of these in the whole trees.
To an engine two questions are of one kind when they are answered alike and lead on alike, whatever their words; of each
kind that there is, the one in the smallest tree is cut.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
import yaml

from macros.language.review import Calendar
from macros.problems.problem import Problem
from macros.reading.authors_files import AuthorsFiles
from macros.shelf import Shelved
from macros.tree.check.whole import problems_of_tree
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.proof.classes import Classes
from macros.tree.proof.paths import all_paths
from macros.tree.shelf import FILES
from tests.cuts import Data, hole, loop, redirections, shadow, unasked
from tests.handbook_files import TODAY
from tests.written_trees import TREE_FILES, walkable_trees

WHOLE = walkable_trees()
WITH_LAWS = [id_ for id_, tree in WHOLE.items() if tree.laws]


@cache
def written(tree_id: str) -> Data:
    """What stands in a tree's file, as plain lists and words."""
    text = TREE_FILES[tree_id].read_text(encoding="utf-8")
    data: Data = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - it makes text only
    data.pop("renamed", None)  # it has nothing to do with paths, and its `null` would become a text
    return data


def checked(root: Path, data: Data) -> tuple[MarkedTree, list[Problem]]:
    """The tree as it reads from a file with this in it, and its errors. As JSON, which is YAML, and written quickly."""
    path = Path("tree.yml")
    (root / path).write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    files = AuthorsFiles(root)
    read = FILES.read_file(files, PurePosixPath(path))
    marked = read.whole(Shelved())[0] if read else None
    assert marked, files.problems
    return marked, [found for found in problems_of_tree(marked, Calendar(TODAY, 0)) if found.severity == "error"]


def with_cut(tree_id: str, asked: str) -> tuple[Data, Data]:
    """A copy of the tree, and in it the question to cut."""
    data = copy.deepcopy(written(tree_id))
    return data, data["questions"][asked]


def kind_of(tree_id: str, asked: str) -> tuple[bool, ...]:
    """What of a question makes a difference to the engine."""
    tree, question = WHOLE[tree_id], WHOLE[tree_id].questions[asked]
    lead = [answer.to for answer in question.all_answers.values()]
    classes = Classes(tree)
    return (
        question.several,
        question.none is not None,
        any(lead),
        all(lead),
        bool(question.routes) and question.routes[-1].otherwise is not None,
        bool(classes.looks_back_at[asked]),
        asked in classes.looked_back_at,
        asked == tree.start,
    )


def spots() -> list[tuple[str, str]]:
    """A question of every kind, and the tree it is in: the one with the fewest paths that has this kind."""
    by_size = sorted(WHOLE, key=lambda tree_id: (len(all_paths(WHOLE[tree_id])), tree_id))
    found: dict[tuple[bool, ...], tuple[str, str]] = {}
    for tree_id in by_size:
        for asked in WHOLE[tree_id].questions:
            found.setdefault(kind_of(tree_id, asked), (tree_id, asked))
    return sorted(found.values())


def not_always_asked_before(tree: Tree, asked: str) -> Iterator[str]:
    """The questions that some path to this one has not asked."""
    for path in all_paths(tree):
        before = list(path.answers)
        if asked in before:
            yield from set(tree.questions) - set(before[: before.index(asked) + 1])


def spots_past_others() -> list[tuple[str, str]]:
    """Those to which some path leads that lacks another question."""
    return [(tree_id, asked) for tree_id, asked in spots() if any(not_always_asked_before(WHOLE[tree_id], asked))]


at_every_spot = pytest.mark.parametrize(("tree_id", "asked"), spots())


@pytest.mark.parametrize("tree_id", WHOLE)
def test_the_whole_tree_has_no_fault(tree_id: str, tmp_path: Path) -> None:
    """Written anew without a cut, the tree has no error."""
    assert checked(tmp_path, written(tree_id))[1] == []


def test_there_is_a_spot_for_every_kind() -> None:
    """With one answer and with several, that look back or are looked back at, with and without a last resort."""
    kinds = [kind_of(*spot) for spot in spots()]
    assert len(kinds) == len(set(kinds)) >= 11
    assert len(spots_past_others()) >= 6
    assert all({True, False} == set(values) for values in zip(*kinds, strict=True))


@at_every_spot
def test_a_hole_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """The hole is named at the routes of the very question, with the answer for which nothing holds."""
    data, question = with_cut(tree_id, asked)
    hole(question)
    marked, problems = checked(tmp_path, data)
    [found] = [problem for problem in problems if problem.rule == "hole"]
    assert found.place == marked.key("questions", asked, "routes")
    assert WHOLE[tree_id].questions[asked].ask in found.path


@at_every_spot
def test_a_loop_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """The loop is named at the question to which readers come back, with the way through the one that was cut."""
    start = WHOLE[tree_id].start
    data, question = with_cut(tree_id, asked)
    loop(question, start)
    marked, problems = checked(tmp_path, data)
    [found] = [problem for problem in problems if problem.rule == "endless-loop"]
    assert found.place == marked.key("questions", start)
    assert f"{asked} --" in found.path


@at_every_spot
def test_a_shadowed_route_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """The route that can never be used is named at its own line."""
    data, question = with_cut(tree_id, asked)
    place = shadow(question)
    marked, problems = checked(tmp_path, data)
    [found] = problems
    assert (found.rule, found.place) == ("shadowed-route", marked.place("questions", asked, "routes", place))


@pytest.mark.parametrize(("tree_id", "asked"), spots_past_others())
def test_a_reach_for_an_unasked_question_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """To every question some path leads that lacks another question; a route that looks at that one is named."""
    other = min(not_always_asked_before(WHOLE[tree_id], asked))
    data, question = with_cut(tree_id, asked)
    unasked(question, other, next(iter(WHOLE[tree_id].questions[other].answers)))
    marked, problems = checked(tmp_path, data)
    [found] = [problem for problem in problems if problem.rule == "unasked-question"]
    assert found.place == marked.word(other, "questions", asked, "routes")


@pytest.mark.parametrize("tree_id", WHOLE)
def test_a_law_that_does_not_hold_is_found(tree_id: str, tmp_path: Path) -> None:
    """A ban on an outcome breaks on the paths that lead to it, and is named at its own line."""
    for outcome in {*list(WHOLE[tree_id].outcomes)[::4], *list(WHOLE[tree_id].outcomes)[-1:]}:
        data = copy.deepcopy(written(tree_id))
        data.setdefault("laws", []).append({"never": {"reach": outcome}, "because": "Zo hoort het niet."})
        marked, problems = checked(tmp_path, data)
        [found] = problems
        assert (found.rule, found.place) == ("broken-law", marked.place("laws", len(data["laws"]) - 1))
        assert found.path.endswith(f"→ {outcome}")


@pytest.mark.parametrize("tree_id", WITH_LAWS)
def test_a_way_that_breaks_a_law_is_found(tree_id: str, tmp_path: Path) -> None:
    """Ways led elsewhere, one at a time, until a law of the tree breaks: it is named at its line, with the path."""
    for change in redirections(written(tree_id)):
        data = copy.deepcopy(written(tree_id))
        change(data)
        marked, problems = checked(tmp_path, data)
        broken = [problem for problem in problems if problem.rule == "broken-law"]
        if broken:
            assert broken[0].place in [marked.place("laws", number) for number in range(len(data["laws"]))]
            assert WHOLE[tree_id].questions[WHOLE[tree_id].start].ask in broken[0].path
            return
    pytest.fail("no redirected way breaks a law of this tree")
