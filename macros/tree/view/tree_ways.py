"""The ways out of a question in words: one for each answer that has its own target, and one for each route."""

from __future__ import annotations

from dataclasses import dataclass

from macros.tree.model.question import Route
from macros.tree.model.tree import Tree
from macros.tree.view.condition_words import as_question, in_short


@dataclass(frozen=True)
class Way:
    """One way out: where it leads, in short for an arrow, and as what the reader asks herself at a route."""

    target: str
    label: str
    question: str = ""
    answers: tuple[str, ...] = ()

    @property
    def by_route(self) -> bool:
        """Whether it is a route, so that the answers alone do not say where they lead."""
        return bool(self.question)


def ways(tree: Tree, question_id: str) -> tuple[Way, ...]:
    """Every way out of the question, in the author's order; 'none of these' stands where the reader meets it."""
    question = tree.questions[question_id]
    every = question.all_answers.items()
    by_answer = [Way(answer.to, answer.text, answers=(id_,)) for id_, answer in every if answer.to]
    last = "Anders" if by_answer or len(question.routes) > 1 else "Welk antwoord je ook kiest"
    return (*by_answer, *(_by_route(tree, question_id, route, last) for route in question.routes))


def _by_route(tree: Tree, question_id: str, route: Route, last: str) -> Way:
    if route.when is None:
        return Way(route.target, "anders" if last == "Anders" else "elk antwoord", last)
    return Way(route.target, in_short(route.when, tree, question_id), as_question(route.when, tree, question_id))
