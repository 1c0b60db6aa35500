"""Our own trees, cut on purpose at every kind of question: each cut is found, and its message stands at the cut.

A hole, a loop, a shadowed route, a reach for an unasked question, a broken law; and none of these in the whole trees.
To an engine two questions are of one kind when they are answered alike and lead on alike, whatever their words; of each
kind that our trees have, the one in the smallest tree is cut.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.checking.classes import Classes
from macros.checking.freshness import Calendar
from macros.checking.paths import all_paths
from macros.checking.whole import problems_of_tree
from macros.handbook import Handbook
from macros.model.tree import Tree
from macros.problems.problem import Problem
from macros.reading.library import Library
from macros.reading.marked_tree import MarkedTree
from tests.handbook_files import TODAY

ROOT = Path(__file__).parent.parent
OURS = Handbook.open(ROOT, TODAY).trees
Data = dict[str, Any]


@cache
def written(tree_id: str) -> Data:
    """What stands in a tree's file, as plain lists and words."""
    text = (ROOT / "decision_trees" / f"{tree_id}.yml").read_text(encoding="utf-8")
    return yaml.load(text, yaml.BaseLoader)  # type: ignore[no-any-return]  # noqa: S506 - it makes text only


def checked(root: Path, data: Data) -> tuple[MarkedTree, list[Problem]]:
    """The tree as it reads from a file with this in it, and its errors. As JSON, which is YAML, and written quickly."""
    path = Path("tree.yml")
    (root / path).write_text(json.dumps(data, ensure_ascii=False, indent=1), encoding="utf-8")
    library = Library(root)
    library.add_tree(path)
    assert library.problems == []
    marked = library.trees["tree"]
    return marked, [found for found in problems_of_tree(marked, Calendar(TODAY, 0)) if found.severity == "error"]


def with_cut(tree_id: str, asked: str) -> tuple[Data, Data]:
    """A copy of the tree, and in it the question to cut."""
    data = copy.deepcopy(written(tree_id))
    return data, data["questions"][asked]


def kind_of(tree_id: str, asked: str) -> tuple[bool, ...]:
    """What of a question makes a difference to the engine."""
    tree, question = OURS[tree_id], OURS[tree_id].questions[asked]
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
    by_size = sorted(OURS, key=lambda tree_id: (len(all_paths(OURS[tree_id])), tree_id))
    found: dict[tuple[bool, ...], tuple[str, str]] = {}
    for tree_id in by_size:
        for asked in OURS[tree_id].questions:
            found.setdefault(kind_of(tree_id, asked), (tree_id, asked))
    return sorted(found.values())


at_every_spot = pytest.mark.parametrize(("tree_id", "asked"), spots())


def hole(question: Data) -> None:
    """The last answer, or what the last route caught, leads nowhere any more."""
    if "routes" in question:
        last_route = question["routes"].pop()
        if not question["routes"]:
            question["routes"] = [{"when": {"exactly": [next(iter(question["answers"]))]}, "to": last_route["to"]}]
        return
    *_, last = question["answers"].values()
    first = next(iter(question["answers"]))
    question["routes"] = [{"when": {"is": first}, "to": last.pop("to")}]


def loop(question: Data, start: str) -> None:
    """The last way out leads back to the start."""
    if "routes" in question:
        route = question["routes"][-1]
        route["otherwise" if "otherwise" in route else "to"] = start
    else:
        list(question["answers"].values())[-1]["to"] = start


def shadow(question: Data) -> int:
    """A route more, for what is caught already; gives its place in the list."""
    if "routes" not in question:
        first, answer = next(iter(question["answers"].items()))
        question["routes"] = [{"when": {"is": first}, "to": answer["to"]}]
        return 0
    question["routes"].insert(1, copy.deepcopy(question["routes"][0]))
    return 1


def unasked(question: Data, other: str, answer: str) -> None:
    """The first thing that decides here is an answer to another question, which not everybody got."""
    target = question["routes"][0].get("to") if "routes" in question else None
    for one in question["answers"].values():
        target = one.pop("to", target)
    none = question.get("none", {})
    target = none.pop("to", target)
    question["routes"] = [{"when": {other: {"any": [answer]}}, "to": target}, {"otherwise": target}]


def not_always_asked_before(tree: Tree, asked: str) -> Iterator[str]:
    """The questions that some path to this one has not asked."""
    for path in all_paths(tree):
        before = list(path.answers)
        if asked in before:
            yield from set(tree.questions) - set(before[: before.index(asked) + 1])


@pytest.mark.parametrize("tree_id", OURS)
def test_the_whole_tree_has_no_fault(tree_id: str, tmp_path: Path) -> None:
    """Written anew without a cut, the tree has no error."""
    assert checked(tmp_path, written(tree_id))[1] == []


def test_there_is_a_spot_for_every_kind() -> None:
    """With one answer and with several, that look back or are looked back at, with and without a last resort."""
    kinds = [kind_of(*spot) for spot in spots()]
    assert len(kinds) == len(set(kinds)) >= 12
    assert all({True, False} == set(values) for values in zip(*kinds, strict=True))


@at_every_spot
def test_a_hole_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """The hole is named at the routes of the very question, with the answer for which nothing holds."""
    data, question = with_cut(tree_id, asked)
    hole(question)
    marked, problems = checked(tmp_path, data)
    [found] = [problem for problem in problems if problem.rule == "hole"]
    assert found.place == marked.key("questions", asked, "routes")
    assert OURS[tree_id].questions[asked].ask in found.path


@at_every_spot
def test_a_loop_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """The loop is named at the question to which readers come back, with the way through the one that was cut."""
    start = OURS[tree_id].start
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


@at_every_spot
def test_a_reach_for_an_unasked_question_is_found(tree_id: str, asked: str, tmp_path: Path) -> None:
    """To every question some path leads that lacks another question; a route that looks at that one is named."""
    other = min(not_always_asked_before(OURS[tree_id], asked))
    data, question = with_cut(tree_id, asked)
    unasked(question, other, next(iter(OURS[tree_id].questions[other].answers)))
    marked, problems = checked(tmp_path, data)
    [found] = [problem for problem in problems if problem.rule == "unasked-question"]
    assert found.place == marked.word(other, "questions", asked, "routes")


@pytest.mark.parametrize("tree_id", OURS)
def test_a_law_that_does_not_hold_is_found(tree_id: str, tmp_path: Path) -> None:
    """A ban on an outcome breaks on the paths that lead to it, and is named at its own line."""
    for outcome in {*list(OURS[tree_id].outcomes)[::4], *list(OURS[tree_id].outcomes)[-1:]}:
        data = copy.deepcopy(written(tree_id))
        data["laws"].append({"never": {"reach": outcome}, "because": "Zo hoort het niet."})
        marked, problems = checked(tmp_path, data)
        [found] = problems
        assert (found.rule, found.place) == ("broken-law", marked.place("laws", len(data["laws"]) - 1))
        assert found.path.endswith(f"→ {outcome}")


@pytest.mark.parametrize("tree_id", OURS)
def test_a_way_that_breaks_a_law_is_found(tree_id: str, tmp_path: Path) -> None:
    """Ways led elsewhere, one at a time, until a law of the tree breaks: it is named at its line, with the path."""
    for change in redirections(tree_id):
        data = copy.deepcopy(written(tree_id))
        change(data)
        marked, problems = checked(tmp_path, data)
        broken = [problem for problem in problems if problem.rule == "broken-law"]
        if broken:
            assert broken[0].place in [marked.place("laws", number) for number in range(len(data["laws"]))]
            assert OURS[tree_id].questions[OURS[tree_id].start].ask in broken[0].path
            return
    pytest.fail("no redirected way breaks a law of this tree")


def redirections(tree_id: str) -> Iterator[Callable[[Data], None]]:
    """Every way out of every question, led to every outcome in turn."""
    for asked, question in written(tree_id)["questions"].items():
        ways: list[tuple[str | int, ...]] = [("answers", id_, "to") for id_ in question["answers"]]
        ways += [("routes", place, key) for place, way in enumerate(question.get("routes", [])) for key in way]
        for way in ways:
            for outcome in written(tree_id)["outcomes"]:
                if way[-1] in ("to", "otherwise"):
                    yield redirected(asked, way, outcome)


def redirected(asked: str, way: tuple[str | int, ...], outcome: str) -> Callable[[Data], None]:
    """A change that leads one way out of one question to this outcome."""

    def change(data: Data) -> None:
        part = data["questions"][asked]
        for step in way[:-1]:
            part = part[step]
        if way[-1] in part:
            part[way[-1]] = outcome

    return change
