"""Where marks stand in a tree, and which of them a reader meets, in order, at a question and at an outcome."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from macros.conditions.condition import Chosen, Condition, HasAny
from macros.reading.written_form import KeyPath
from macros.tree.model.handbook_law import HandbookLaw
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.outcome import Outcome
from macros.tree.model.question import Question
from macros.tree.model.shared_question import SharedQuestion
from macros.tree.model.tree import Tree

Marks = tuple[str, ...]


@dataclass(frozen=True)
class Bearer:
    """One thing in a tree that can bear marks: where it stands, its marks, its texts and whom it has a reader call."""

    path: KeyPath
    marks: Marks
    texts: tuple[str, ...] = ()
    call: tuple[str, ...] = ()
    below: Marks = ()
    """Marks of its steps: whom to call stands below those."""
    unmarked: Collection[str] = ()


def bearers_of(tree: Tree) -> Iterator[Bearer]:
    """Everything in a tree that can bear marks."""
    for id_, question in tree.questions.items():
        yield Bearer(("questions", id_), question.marks)
        for answer_id, answer in question.all_answers.items():
            inside = ("none",) if answer_id == "none" else ("answers", answer_id)
            yield Bearer(("questions", id_, *inside), answer.marks, (answer.text,), unmarked=answer.unmarked)
    for id_, outcome in tree.outcomes.items():
        path: KeyPath = ("outcomes", id_)
        texts, below = (outcome.title, outcome.advice), tuple(mark for step in outcome.steps for mark in step.marks)
        yield Bearer(path, outcome.marks, texts, outcome.call, below, outcome.unmarked)
        for number, step in enumerate(outcome.steps):
            yield Bearer((*path, "steps", number), step.marks, (step.text,), unmarked=step.unmarked)


def own_bearers(marked: MarkedTree) -> Iterator[Bearer]:
    """Those of them whose words stand in the file of this tree, and not with the shared questions."""
    for bearer in bearers_of(marked.tree):
        if bearer.path[0] != "questions" or marked.has(*bearer.path[:2], "ask"):
            yield bearer


def bearers_in(question: SharedQuestion) -> Iterator[Bearer]:
    """Everything in a shared question that can bear marks."""
    yield Bearer((), question.marks)
    for id_, answer in question.all_answers.items():
        inside = ("none",) if id_ == "none" else ("answers", id_)
        yield Bearer(inside, answer.marks, (answer.text,), unmarked=answer.unmarked)


def laws_that_guard(tree: Tree, laws: Iterable[HandbookLaw]) -> list[HandbookLaw]:
    """The laws of the handbook whose mark something in the tree bears."""
    borne = {mark for bearer in bearers_of(tree) for mark in bearer.marks}
    return [law for law in laws if law.mark in borne]


def marks_at(question: Question, chosen: Chosen) -> Marks:
    """The marks that a reader meets who answers this: those of the question, then those of the answers in order."""
    none = [question.none] if question.none and not chosen else []
    said = none or [answer for id_, answer in question.answers.items() if id_ in chosen]
    return question.marks + tuple(mark for answer in said for mark in answer.marks)


def marks_of(outcome: Outcome) -> Marks:
    """The marks that a reader meets at an outcome: its own first, then those of its steps."""
    return outcome.marks + tuple(mark for step in outcome.steps for mark in step.marks)


def told_apart(tree: Tree, marks: Collection[str]) -> Iterable[Condition]:
    """What a walk has to tell apart in questions of several answers: those that bear these marks, or go along."""
    return [
        HasAny(id_, (answer_id,))
        for id_, question in tree.questions.items()
        if question.several
        for answer_id, answer in question.answers.items()
        if id_ in tree.travelling or answer.settles or not set(answer.marks).isdisjoint(marks)
    ]
