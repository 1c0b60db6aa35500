"""What trees and shared questions settle: an answer that the shared question can take, and that goes along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from macros.problems.problem import Problem
from macros.reading.written_form import KeyPath
from macros.shelf import Marked
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE, Settled
from macros.tree.model.shared_question import SharedQuestion

Settling = tuple[KeyPath, Settled]
"""Where something settles shared questions, and which."""


def settled_in(marked: MarkedTree) -> Iterator[Settling]:
    """All that the file of this tree settles; what a shared answer settles stands with the shared questions."""
    for id_, question in marked.tree.questions.items():
        if marked.has("questions", id_, "ask"):
            for inside, answer in placed(question.answers, question.none):
                yield ("questions", id_, *inside), answer.settles
    for id_, outcome in marked.tree.outcomes.items():
        yield ("outcomes", id_), outcome.settles


def settled_by_shared(entry: Marked[SharedQuestion]) -> Iterator[Settling]:
    """All that the answers of a shared question settle."""
    for inside, answer in placed(entry.value.answers, entry.value.none):
        yield inside, answer.settles


def placed(answers: Mapping[str, Any], none: Any) -> Iterator[tuple[KeyPath, Any]]:
    """Each answer with where it stands in its question."""
    yield from ((("answers", id_), answer) for id_, answer in answers.items())
    if none:
        yield (NONE,), none


def problems_of_settled(
    entry: Marked[Any], settling: Iterable[Settling], shared: Mapping[str, Marked[SharedQuestion]]
) -> Iterator[Problem]:
    """Every answer that cannot be given, and every question of which the answer does not go along."""
    for path, settles in settling:
        for asked, chosen in settles.items():
            if asked not in shared:
                continue
            question, place = shared[asked].value, (*path, "settles", asked)
            alone = question.choose == "one" or NONE in chosen
            if not chosen or (alone and len(chosen) > 1):
                message = f"shared question '{asked}' takes one answer, and here are {len(chosen)}"
                yield Problem(entry.place(*place), "too-many", message, help="choose one")
            if not question.travels:
                message = f"shared question '{asked}' does not travel, so this settles it for nobody"
                help_ = "remove it, or let the question travel"
                yield Problem(entry.key(*place), "settled-for-nobody", message, help=help_, severity="warning")
