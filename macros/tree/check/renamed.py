"""What `renamed` says of old ids: that they are old, and lead to something that is there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.tree.check.names import unknown_question
from macros.tree.model.marked_tree import MarkedTree


def problems_of_renamed(marked: MarkedTree) -> Iterator[Problem]:
    """Old ids that are no old ids, that go in a circle, or whose new id nothing bears."""
    tree = marked.tree
    answers = {answer: None for question in tree.questions.values() for answer in question.answers}
    for old, new in tree.renamed.questions.items():
        if old in tree.questions:
            message = f"'{old}' is renamed, but this tree still has a question '{old}'"
            help_ = "give the question another id, or remove this line"
            yield Problem(marked.key("renamed", "questions", old), "still-there", message, help=help_)
        elif new is not None and new not in tree.questions and new not in tree.renamed.questions:
            yield unknown_question(marked, new, ("renamed", "questions", old))
    for old, new in tree.renamed.answers.items():
        if new is not None and new not in answers and new not in tree.renamed.answers:
            message = f"'{old}' is renamed to '{new}', but no question has such an answer"
            place, help_ = marked.place("renamed", "answers", old), suggestion(new, answers)
            yield Problem(place, "unknown-answer", message, expected=listed(answers), help=help_)
    yield from circles(marked, "questions", tree.renamed.questions)
    yield from circles(marked, "answers", tree.renamed.answers)


def circles(marked: MarkedTree, kind: str, names: Mapping[str, str | None]) -> Iterator[Problem]:
    """Old ids whose new names lead back to themselves."""
    for old in names:
        now: str | None = names[old]
        for _ in names:
            if now == old:
                message = f"'{old}' is renamed in a circle"
                help_ = "let it lead to an id that this tree has, or to null"
                yield Problem(marked.key("renamed", kind, old), "renamed-in-a-circle", message, help=help_)
                break
            now = names.get(now) if now is not None else None
