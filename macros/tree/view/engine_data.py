"""What the browser's engine needs to replay a tree: ids and conditions as compact JSON, and no text of an author.

The texts stand in the page already, so the script reads them there. Names of other trees are the one exception.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from macros.conditions.condition import And, Condition, HasCount, Not, Or
from macros.conditions.text import LIST_WORDS
from macros.html.links import Link
from macros.tree.model.outcome import Outcome
from macros.tree.model.question import NONE, Question
from macros.tree.model.tree import Tree
from macros.tree.proof.classes import Classes, classes_of


def engine_data(
    tree_id: str, tree: Tree, trees: Mapping[str, Link], pages: Mapping[str, Link] | None = None
) -> dict[str, Any]:
    """The tree as the browser replays it. Maps are lists of pairs, so that no id can be a name that JavaScript uses.

    `travelling` and `settles` say what goes along to another tree; `pages` are those from which a reader can come.
    `classes` and `remembered` (the questions that later routes look back at) make counting what is left exact and fast.
    """
    classes = classes_of(tree)
    return {
        "id": tree_id,
        "version": tree.version,
        "start": tree.start,
        "questions": [[id_, question_data(id_, question, classes)] for id_, question in tree.questions.items()],
        "remembered": sorted(classes.looked_back_at),
        "outcomes": [[id_, reasons_data(outcome)] for id_, outcome in tree.outcomes.items()],
        "renamed": [list(tree.renamed.questions.items()), list(tree.renamed.answers.items())],
        "trees": [[id_, [link.text, link.url]] for id_, link in trees.items() if id_ != tree_id],
        "pages": [[name, [link.text, link.url]] for name, link in (pages or {}).items()],
        "travelling": sorted(tree.travelling),
        "reopens": list(tree.reopens),
        "settles": settles_data(tree),
    }


def settles_data(tree: Tree) -> list[list[Any]]:
    """By `question=answer` and by outcome, the shared questions that need not be asked any more, with their answers."""
    found = {
        f"{asked}={id_}": answer.settles
        for asked, question in tree.questions.items()
        for id_, answer in question.all_answers.items()
    }
    found |= {id_: outcome.settles for id_, outcome in tree.outcomes.items()}
    return [[name, [settled_pair(*one) for one in settles.items()]] for name, settles in found.items() if settles]


def settled_pair(asked: str, ids: tuple[str, ...]) -> list[Any]:
    """A shared question with its answer, as the engine keeps answers: none of them is an empty list."""
    return [asked, [] if ids == (NONE,) else list(ids)]


def question_data(question_id: str, question: Question, classes: Classes) -> dict[str, Any]:
    """One question; `none` is left out when there is no such answer, and '' when it goes through the routes."""
    data: dict[str, Any] = {"answers": [[id_, answer.to or ""] for id_, answer in question.answers.items()]}
    if question.none:
        data["none"] = question.none.to or ""
    if question.routes:
        data["routes"] = [
            [condition_data(route.when, question_id) if route.when else None, route.target] for route in question.routes
        ]
    if question.several:
        data["classes"] = [[id_ for id_ in question.answers if id_ in chosen] for chosen in classes.of(question_id)]
    return data


def reasons_data(outcome: Outcome) -> list[Any]:
    """The conditions of an outcome's reasons, in their order; None for the one that stands when no other holds."""
    return [condition_data(why.when, "") if why.when else None for why in outcome.why]


def condition_data(condition: Condition, asked: str) -> list[Any]:
    """A condition as a list that begins with its kind; the short form gets the name of the question it speaks of."""
    match condition:
        case And(parts=parts):
            return ["and", *(condition_data(part, asked) for part in parts)]
        case Or(parts=parts):
            return ["or", *(condition_data(part, asked) for part in parts)]
        case Not(part=part):
            return ["not", condition_data(part, asked)]
        case HasCount(question=question, at_least=least, at_most=most, of=of):
            return ["count", question or asked, least, most, list(of)]
    return [LIST_WORDS[type(condition)], condition.question or asked, list(condition.answers)]


def as_script_text(data: dict[str, Any]) -> Markup:
    """JSON that may stand inside a script element: nothing in it can end the element or begin another."""
    text = json.dumps(data, ensure_ascii=True, separators=(",", ":"))
    for letter in "<>&":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return Markup(text)  # noqa: S704 - no markup is left in it
