"""Replaying answers through a tree from its start: the meaning of a tree, which the browser's engine repeats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from macros.conditions.condition import Answers, Chosen, Condition, UnaskedQuestionError, holds
from macros.tree.model.outcome import Outcome
from macros.tree.model.question import NONE, Question
from macros.tree.model.tree import Example, Tree


@dataclass(frozen=True)
class Walk:
    """How far answers lead: the steps taken (question, chosen), and where it stands now (None: no route holds)."""

    steps: tuple[tuple[str, Chosen], ...]
    at: str | None

    @property
    def answers(self) -> dict[str, Chosen]:
        """The answers in the order in which they were asked."""
        return dict(self.steps)


def walk(tree: Tree, answers: Mapping[str, Chosen]) -> Walk:
    """Replay the answers from the start until an outcome, another tree, or a question that they do not answer.

    Answers to questions that this path does not ask are left out. A question that comes back is where the walk stops.
    """
    steps: dict[str, Chosen] = {}
    at: str | None = tree.start
    while at is not None and tree.is_question(at) and at in answers and at not in steps:
        steps[at] = answers[at]
        at = next_after(tree, at, steps)
    return Walk(tuple(steps.items()), at)


def next_after(tree: Tree, question_id: str, answers: Answers) -> str | None:
    """Where the question leads with these answers: the chosen answer's own target, else the first route that holds.

    None when nothing holds. Raises UnaskedQuestionError when a route reaches for a question that was not asked.
    """
    way = way_after(tree, question_id, answers)
    return way[1] if way else None


def way_after(tree: Tree, question_id: str, answers: Answers) -> tuple[str, str] | None:
    """By which way these answers leave the question, and to where, as `next_after`.

    A way is named by the answer whose own target it is, or by the place of the route in its list: '0' is the first.
    """
    question = tree.questions[question_id]
    own = own_target(question, answers[question_id])
    if own is not None:
        return next(iter(answers[question_id]), NONE), own
    for place, route in enumerate(question.routes):
        if route.when is None or holds(route.when, answers, question_id):
            return str(place), route.target
    return None


def own_target(question: Question, chosen: Chosen) -> str | None:
    """The target that the chosen answer itself names: 'none of these', or the one answer of a choice of one."""
    if not chosen:
        return question.none.to if question.none else None
    if question.several:
        return None
    [only] = chosen
    return question.answers[only].to


def reasons(outcome: Outcome, answers: Answers) -> tuple[str, ...]:
    """The reasons that fit the answers given; `otherwise` only when no other does."""
    fitting = tuple(why.words for why in outcome.why if why.when is not None and fits(why.when, answers))
    return fitting or tuple(why.words for why in outcome.why if why.when is None)


def fits(condition: Condition, answers: Answers) -> bool:
    """Whether a condition of a reason or a law holds; one that looks at a question that was not asked does not."""
    try:
        return holds(condition, answers, "")
    except UnaskedQuestionError:
        return False


def chosen_from(question: Question, ids: tuple[str, ...]) -> Chosen:
    """The set of answers that ids in an example or a fragment stand for; 'none' is the empty set."""
    if question.none is not None and ids == (NONE,):
        return frozenset()
    return frozenset(ids)


def walk_of(tree: Tree, example: Example) -> Walk:
    """How far the answers of an example lead."""
    return walk(tree, answers_of(tree, example))


def told_reasons(tree: Tree, example: Example) -> tuple[str, ...]:
    """Why its outcome fits an example. Raises KeyError when that is another tree."""
    return reasons(tree.outcomes[example.outcome], answers_of(tree, example))


def answers_of(tree: Tree, example: Example) -> dict[str, Chosen]:
    """What the answers of an example choose, by question."""
    return {asked: chosen_from(tree.questions[asked], ids) for asked, ids in example.answers.items()}
