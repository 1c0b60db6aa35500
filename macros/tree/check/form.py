"""Faults of form that one tree shows by itself: routes, reasons and laws that say too much or too little."""

from __future__ import annotations

from collections.abc import Iterator

from macros.conditions.form import OPERATORS
from macros.problems.problem import Problem
from macros.tree.model.law import Law
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE, Question

ROUTE = "{when: condition, to: target} or {otherwise: target}"
REASON = "{when: condition, text: a sentence} or {otherwise: a sentence}"


def problems_of_form(marked: MarkedTree) -> Iterator[Problem]:
    """Every fault of form in the tree."""
    for id_, question in marked.tree.questions.items():
        yield from ids_of(marked, id_, question)
        yield from answers_of(marked, id_, question)
        yield from routes_of(marked, id_, question)
    yield from outcomes_of(marked)
    yield from laws_of(marked)
    yield from retirement(marked)


def ids_of(marked: MarkedTree, id_: str, question: Question) -> Iterator[Problem]:
    """Ids that mean something else already."""
    if id_ in OPERATORS or id_ in ("when", "otherwise"):
        message = f"'{id_}' is a word of conditions and cannot be the id of a question"
        yield Problem(marked.key("questions", id_), "reserved-id", message, help="choose another id")
    if id_ in marked.tree.outcomes:
        message = f"'{id_}' is the id of a question and of an outcome"
        yield Problem(marked.key("outcomes", id_), "duplicate-id", message, help="give one of them another id")
    if NONE in question.answers:
        message = f"'{NONE}' cannot be the id of an answer"
        help_ = "write it as `none: {text: …}` beside `answers`"
        yield Problem(marked.key("questions", id_, "answers", NONE), "reserved-id", message, help=help_)


def answers_of(marked: MarkedTree, id_: str, question: Question) -> Iterator[Problem]:
    """Answers that lead nowhere, twice the same text, or a `to` where it would never be used."""
    path = ("questions", id_, "answers")
    for answer_id, answer in question.answers.items():
        if question.several and answer.to:
            message = f"answer '{answer.text}' has a `to`, but in a question of several answers the routes decide"
            help_ = f"add a route {{when: {{any: [{answer_id}]}}, to: {answer.to}}}"
            yield Problem(marked.place(*path, answer_id, "to"), "to-beside-several", message, help=help_)
        elif not question.routes and not answer.to:
            message = f"answer '{answer.text}' leads nowhere: it has no `to`, and question '{id_}' has no routes"
            yield Problem(marked.key(*path, answer_id), "no-route", message, expected="to: a question or an outcome")
    if question.none and not question.none.to and not question.routes:
        message = f"answer '{question.none.text}' leads nowhere: it has no `to`, and question '{id_}' has no routes"
        yield Problem(marked.key("questions", id_, "none"), "no-route", message)
    texts: dict[str, str] = {}
    for answer_id, answer in question.all_answers.items():
        if texts.setdefault(answer.text.casefold(), answer_id) != answer_id:
            message = f"two answers of question '{id_}' have the same text, '{answer.text}'"
            where = ("questions", id_, NONE, "text") if answer_id == NONE else (*path, answer_id, "text")
            yield Problem(marked.place(*where), "equal-answers", message)


def routes_of(marked: MarkedTree, id_: str, question: Question) -> Iterator[Problem]:
    """Routes that are not one of their two forms, or that stand behind an `otherwise`."""
    for number, route in enumerate(question.routes):
        place = marked.place("questions", id_, "routes", number)
        complete = route.when is not None and route.to and not route.otherwise
        always = route.otherwise and route.when is None and not route.to
        if not complete and not always:
            yield Problem(
                place, "half-a-route", f"route {number + 1} of question '{id_}' is not complete", expected=ROUTE
            )
        if route.otherwise and number + 1 < len(question.routes):
            message = f"after `otherwise`, route {number + 2} of question '{id_}' can never be used"
            place = marked.place("questions", id_, "routes", number + 1)
            yield Problem(place, "shadowed-route", message, help="put `otherwise` last")
            break


def outcomes_of(marked: MarkedTree) -> Iterator[Problem]:
    """Reasons that are not one of their two forms."""
    for id_, outcome in marked.tree.outcomes.items():
        for number, reason in enumerate(outcome.why):
            complete = reason.when is not None and reason.text and not reason.otherwise
            always = reason.otherwise and reason.when is None and not reason.text
            if not complete and not always:
                message = f"reason {number + 1} of outcome '{id_}' is not complete"
                place = marked.place("outcomes", id_, "why", number)
                yield Problem(place, "half-a-reason", message, expected=REASON)
            elif number and outcome.why[number - 1].otherwise:
                message = f"after `otherwise` stands another reason of outcome '{id_}'"
                place = marked.place("outcomes", id_, "why", number)
                yield Problem(place, "reason-after-otherwise", message, help="put one `otherwise` last")


def laws_of(marked: MarkedTree) -> Iterator[Problem]:
    """Laws that are not one `never` or one `always`, or that claim nothing."""
    for number, law in enumerate(marked.tree.laws):
        place = marked.place("laws", number)
        if (law.never is None) == (law.always is None):
            message = f"law {number + 1} needs one `never` or one `always`"
            yield Problem(place, "half-a-law", message)
        elif law.never and law.never.before:
            message = f"law {number + 1}: `before` says nothing with `never`"
            help_ = "write `always: {ask: …, before: …}`, or leave `before` out"
            yield Problem(marked.key("laws", number, "never", "before"), "half-a-law", message, help=help_)
        elif claims_nothing(law):
            yield Problem(
                place, "half-a-law", f"law {number + 1} claims nothing", expected="ask, passes or reach, with ids"
            )


def claims_nothing(law: Law) -> bool:
    """Whether the law names no question and no outcome."""
    claim = law.never or law.always
    return claim is None or not (claim.ask or claim.passes or claim.reach)


def retirement(marked: MarkedTree) -> Iterator[Problem]:
    """A retired tree says what came in its place, or why nothing did."""
    tree = marked.tree
    if tree.status == "retired" and not (tree.replaced_by or tree.because):
        message = "a retired tree says what to use now, or why it went"
        yield Problem(marked.place("status"), "half-retired", message, help="add `replaced_by: id` or `because: …`")
