"""Marks and settled questions in trees and shared questions: names that the handbook does not have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from macros.known import Known, entry_ref, unknown
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.reading.written_form import KeyPath
from macros.shelf import Marked
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.marks import own_bearers

Settles = Mapping[str, tuple[str, ...]]


def problems_of_marks(marked: MarkedTree, known: Known) -> Iterator[Problem]:
    """Every mark, excuse and settled question in a tree that is nobody's."""
    for bearer in own_bearers(marked):
        yield from unknown_marks(marked, bearer.path, (*bearer.marks, *bearer.unmarked), known)
    for asked in marked.tree.reopens:
        yield from entry_ref(known, "shared-question", asked, marked.word(asked, "reopens"))
    own = {id_: one for id_, one in marked.tree.questions.items() if marked.has("questions", id_, "ask")}
    for id_, question in own.items():
        for answer_id, answer in question.all_answers.items():
            inside = ("none",) if answer_id == "none" else ("answers", answer_id)
            yield from unknown_settled(marked, ("questions", id_, *inside), answer.settles, known)
    for id_, outcome in marked.tree.outcomes.items():
        yield from unknown_settled(marked, ("outcomes", id_), outcome.settles, known)


def unknown_marks(entry: Marked[Any], path: KeyPath, marks: Iterable[str], known: Known) -> Iterator[Problem]:
    """Marks that the handbook does not have."""
    for mark in marks:
        for problem in entry_ref(known, "mark", mark, entry.word(mark, *path)):
            help_ = problem.help or "add it below `marks` in decision_trees/_laws.yml"
            yield replace(problem, help=help_)


def unknown_settled(entry: Marked[Any], path: KeyPath, settles: Settles, known: Known) -> Iterator[Problem]:
    """Shared questions, or answers of them, that the handbook does not have."""
    for asked, chosen in settles.items():
        place = entry.key(*path, "settles", asked)
        if known.lacks("shared-question", asked):
            yield unknown(known, "shared-question", asked, place)
            continue
        answers = known.of("shared-question").get(asked)
        for answer in chosen:
            if answers is not None and answer not in answers:
                message = f"shared question '{asked}' has no answer '{answer}'"
                place = entry.word(answer, *path, "settles", asked)
                yield Problem(place, "unknown-answer", message, listed(answers), suggestion(answer, answers))
