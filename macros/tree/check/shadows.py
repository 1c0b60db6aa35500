"""Routes that are never used: for all answers that readers can give there, something above them holds first."""

from __future__ import annotations

from collections.abc import Iterator

from macros.conditions.condition import Chosen, holds
from macros.problems.problem import Problem
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import Question, Route
from macros.tree.proof.exploration import Exploration


def problems_of_shadows(marked: MarkedTree, found: Exploration) -> Iterator[Problem]:
    """Every route that no reader takes. `found`: what walking the tree, which is sound, showed."""
    taken = found.ways
    for id_, question in marked.tree.questions.items():
        for number in range(len(question.routes)):
            if id_ in found.reached and (id_, str(number)) not in taken:
                yield shadowed(marked, found, id_, number)


def shadowed(marked: MarkedTree, found: Exploration, id_: str, number: int) -> Problem:
    """The fault, with an answer for which the route would hold if it stood higher."""
    question = marked.tree.questions[id_]
    route = question.routes[number]
    place = marked.place("questions", id_, "routes", number)
    name = f"route {number + 1} of question '{id_}'"
    if route.when is None:
        message = f"{name} can never be used: what stands above it covers all answers"
        return Problem(place, "shadowed-route", message, help="remove it")
    caught = caught_above(found, id_, route)
    if caught is None:
        message = f"{name} can never be used: its condition holds for no answers that readers give on their way here"
        return Problem(place, "shadowed-route", message, help="change its condition, or remove it")
    chosen, way = caught
    who = f"who answers '{marked.said(id_, chosen)}' leaves by {name_of(question, way)}"
    help_ = "let it stand higher if its answers should go there, or remove it"
    return Problem(place, "shadowed-route", f"{name} can never be the first to hold: {who}", help=help_)


def caught_above(found: Exploration, id_: str, route: Route) -> tuple[Chosen, str] | None:
    """Answers for which the route holds, and the way that takes them; None when it holds for none."""
    for state, onward in found.onward.items():
        for chosen, way, _ in onward if state.at == id_ else ():
            if route.when and holds(route.when, {**state.answers, id_: chosen}, id_):
                return chosen, way
    return None


def name_of(question: Question, way: str) -> str:
    """A way out of the question in the words of its author."""
    if way.isdecimal():
        return f"route {int(way) + 1}"
    answer = question.answer(way)
    return f"its own `to: {answer.to}`" if answer else way
