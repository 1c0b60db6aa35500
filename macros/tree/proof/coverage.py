"""How much of a tree its examples show, and which examples would show the rest.

The mutation score asks more than coverage: every way out of a question (an answer's own target, or a route) is
redirected once, to an outcome that it did not lead to. An example notices when it no longer ends where it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.conditions.condition import Chosen
from macros.tree.model.question import NONE, Question
from macros.tree.model.tree import Example, Tree
from macros.tree.model.walk import walk_of, way_after
from macros.tree.proof.classes import Classes, classes_of
from macros.tree.proof.exploring import explore
from macros.tree.proof.paths import Path, all_paths

Part = tuple[str, str, str]
"""A part of a tree: ("outcome", "", id), ("answer", question, id) or ("way", question, answer or place of route)."""


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    shown: int
    all: int

    @property
    def percent(self) -> int:
        """Rounded down, so that 100 means all."""
        return 100 * self.shown // self.all if self.all else 100

    def __str__(self) -> str:
        """The share in numbers: "36 of 37 (97 %)"."""
        return f"{self.shown} of {self.all} ({self.percent} %)"


@dataclass(frozen=True)
class Coverage:
    """What the examples of one tree show of it, and how many redirected ways they notice."""

    outcomes: Share
    answers: Share
    ways: Share
    noticed: Share


def coverage(tree: Tree) -> Coverage:
    """How much the examples show. For a tree whose paths and examples are right."""
    seen = parts_in(tree, (path_of(tree, example) for example in tree.examples))
    every = parts_of(tree)
    outcomes, answers, ways = ({part for part in every if part[0] == kind} for kind in ("outcome", "answer", "way"))
    noticed = sum(is_noticed(tree, question, way) for _, question, way in ways)
    return Coverage(
        Share(len(outcomes & seen), len(outcomes)),
        Share(len(answers & seen), len(answers)),
        Share(len(ways & seen), len(ways)),
        Share(noticed, len(ways)),
    )


def suggested(tree: Tree) -> list[Path]:
    """Paths for new examples, as few as a greedy choice finds, that together show what no example shows yet.

    Raises TooLargeError when there are more paths than can be chosen from.
    """
    open_parts = parts_of(tree) - parts_in(tree, (path_of(tree, example) for example in tree.examples))
    chosen: list[Path] = []
    candidates = [(path, parts_in(tree, [path])) for path in candidates_of(tree)] if open_parts else []
    while open_parts:
        path, parts = max(candidates, key=lambda candidate: len(candidate[1] & open_parts))
        chosen.append(path)
        open_parts -= parts
    return chosen


def candidates_of(tree: Tree) -> Iterator[Path]:
    """Every class of path by its smallest answers, and for each of its steps the same path with the most answers."""
    classes = classes_of(tree)
    widest = {id_: widest_of(classes, id_) for id_, question in tree.questions.items() if question.several}
    for path in all_paths(tree):
        yield path
        for number, (asked, chosen) in enumerate(path.steps):
            wider = widest.get(asked, {}).get(chosen, chosen)
            if wider != chosen:
                yield Path((*path.steps[:number], (asked, wider), *path.steps[number + 1 :]), path.end)


def widest_of(classes: Classes, question_id: str) -> dict[Chosen, Chosen]:
    """For each class of answers, by its representative, the combination with the most answers."""
    return {representative: chosen for chosen, representative in classes.all_of(question_id).items()}


def parts_of(tree: Tree) -> set[Part]:
    """Every part that some reader comes by."""
    found = explore(tree)
    outcomes = {("outcome", "", at) for at in found.reached if not tree.is_question(at)}
    ways = {("way", question, way) for question, way in found.ways}
    return outcomes | ways | set(answers_of(tree))


def path_of(tree: Tree, example: Example) -> Path:
    """The path that an example walks."""
    walked = walk_of(tree, example)
    return Path(walked.steps, walked.at or "")


def parts_in(tree: Tree, walked: Iterable[Path]) -> set[Part]:
    """Every part of the tree that these paths come by."""
    found: set[Part] = set()
    for path in walked:
        found.add(("outcome", "", path.end))
        for number, (asked, chosen) in enumerate(path.steps):
            found.update(("answer", asked, answer) for answer in chosen or [NONE])
            way = way_after(tree, asked, dict(path.steps[: number + 1]))
            found.add(("way", asked, way[0] if way else ""))
    return found


def answers_of(tree: Tree) -> Iterator[Part]:
    """Every answer of every question; a class of path shows only some of those that lead alike."""
    for asked, question in tree.questions.items():
        yield from (("answer", asked, answer) for answer in question.all_answers)


def is_noticed(tree: Tree, question_id: str, way: str) -> bool:
    """Whether some example ends elsewhere when this way is redirected."""
    mutated = redirected(tree, question_id, way)
    return any(path_of(mutated, example).end != example.outcome for example in tree.examples)


def redirected(tree: Tree, question_id: str, way: str) -> Tree:
    """The same tree, with this one way led to the next outcome in the list."""
    question = tree.questions[question_id]
    changed = with_route(tree, question, int(way)) if way.isdecimal() else with_answer(tree, question, way)
    return tree.model_copy(update={"questions": {**tree.questions, question_id: changed}})


def with_route(tree: Tree, question: Question, place: int) -> Question:
    """The question with one route led elsewhere."""
    routes = list(question.routes)
    key = "otherwise" if routes[place].otherwise else "to"
    routes[place] = routes[place].model_copy(update={key: another_end(tree, routes[place].target)})
    return question.model_copy(update={"routes": tuple(routes)})


def with_answer(tree: Tree, question: Question, answer_id: str) -> Question:
    """The question with one answer led elsewhere."""
    answer = question.answer(answer_id)
    if answer is None or answer.to is None:
        return question
    moved = answer.model_copy(update={"to": another_end(tree, answer.to)})
    if answer_id == NONE:
        return question.model_copy(update={"none": moved})
    return question.model_copy(update={"answers": {**question.answers, answer_id: moved}})


def another_end(tree: Tree, target: str) -> str:
    """The outcome after this one in the list, or the first when the target is none; never the target itself."""
    outcomes = list(tree.outcomes)
    following = outcomes[outcomes.index(target) + 1 :] if target in outcomes else outcomes
    return next((outcome for outcome in [*following, *outcomes] if outcome != target), "elsewhere")
