"""Four flows that others published, re-expressed in our format, give the numbers that are known of them."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

import pytest

from macros.reading.authors_files import AuthorsFiles
from macros.shelf import Shelved
from macros.tree.check.whole import problems_of_walking
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.model.walk import way_after
from macros.tree.proof.classes import Classes, combinations_of
from macros.tree.proof.exploring import explore
from macros.tree.proof.graph import in_a_circle
from macros.tree.proof.paths import all_paths
from macros.tree.shelf import FILES

FLOWS = Path(__file__).parents[1] / "published_flows"
EVERY = sorted(path.stem for path in FLOWS.glob("*.yml"))


@cache
def flow(name: str) -> MarkedTree:
    """One of the flows, read like any tree."""
    files = AuthorsFiles(FLOWS.parent)
    read = FILES.read_file(files, PurePosixPath(FLOWS.name) / f"{name}.yml")
    marked = read.whole(Shelved())[0] if read else None
    assert marked, files.problems
    return marked


def numbers(tree: Tree) -> tuple[int, int, int]:
    """How many questions, how many outcomes that a reader can reach, and how many paths."""
    outcomes = [at for at in explore(tree).reached if at in tree.outcomes]
    return len(tree.questions), len(outcomes), len(all_paths(tree))


def sequences(tree: Tree) -> set[tuple[str, ...]]:
    """Every series of questions that some reader gets, whatever the answers."""
    found = explore(tree, marked=frozenset(tree.questions))
    return {state.passed for state in found.came_from if state not in found.onward}


def raw_walks(tree: Tree) -> int:
    """Over how many combinations of answers a checker would have to go that knows no classes; counted, not walked."""
    classes, walks = Classes(tree), 0
    waiting: list[tuple[str, int]] = [(tree.start, 1)]
    while waiting:
        at, times = waiting.pop()
        if not tree.is_question(at):
            walks += times
            continue
        alike: dict[str, int] = {}
        for chosen in combinations_of(tree.questions[at]):
            way = way_after(tree, at, {at: chosen})
            if way:
                alike[way[1]] = alike.get(way[1], 0) + 1
        assert at not in classes.looked_back_at
        waiting += [(target, times * many) for target, many in alike.items()]
    return walks


def test_towing() -> None:
    """Seventeen questions, twenty-two outcomes and as many paths: a plain tree."""
    tree = flow("towing-rules").tree
    assert numbers(tree) == (17, 22, 22)
    assert len(tree.questions[tree.start].answers) == 5


def test_inheritance() -> None:
    """Fourteen questions, thirty-one outcomes, forty-two paths: no loop, though the plain graph has a circle."""
    tree = flow("inheritance-without-a-will").tree
    assert numbers(tree) == (14, 31, 42)
    assert in_a_circle(tree)
    assert explore(tree).sound
    assert not any(question.routes[-1].otherwise for question in tree.questions.values() if question.routes)


def test_step_five_of_the_meldcode() -> None:
    """Five questions, six outcomes, six paths."""
    assert numbers(flow("meldcode-step-5").tree) == (5, 6, 6)


def test_benefits() -> None:
    """Fourteen questions, sixteen series of them; 89 million combinations are told apart in fewer than 200 steps."""
    tree = flow("benefits-check").tree
    found = explore(tree)
    assert (len(tree.questions), len(tree.outcomes), len(sequences(tree))) == (14, 1, 16)
    assert sorted(len(question.answers) for question in tree.questions.values() if question.several) == [6, 9]
    assert sum(reason.when is not None for reason in tree.outcomes["result"].why) == 72
    assert raw_walks(tree) == 89_369_280
    assert sum(map(len, found.onward.values())) < 200


@pytest.mark.parametrize("name", EVERY)
def test_nothing_is_wrong_with_a_published_flow(name: str) -> None:
    """No hole, loop, shadow or reason that never shows; what no example covers and three dead answers are warnings."""
    problems = problems_of_walking(flow(name))
    assert {problem.severity for problem in problems} <= {"warning"}
    dead = [problem.place.line for problem in problems if problem.rule == "dead-answer"]
    assert len(dead) == (3 if name == "benefits-check" else 0)
