"""Examples are tests: each must end where it says, and together they should cover the tree."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model.tree import Example
from macros.model.walk import Walk, walk_of
from macros.problems.problem import Problem
from macros.reading.marked_tree import MarkedTree


def problems_of_examples(marked: MarkedTree) -> Iterator[Problem]:
    """Examples that end elsewhere or nowhere, and outcomes that no example shows. For a tree whose paths are right."""
    shown = set()
    for number, example in enumerate(marked.tree.examples):
        walked = walk_of(marked.tree, example)
        shown.add(walked.at)
        yield from fault_of(marked, number, example, walked)
    for id_ in marked.tree.outcomes:
        if id_ not in shown:
            message = f"no example leads to outcome '{id_}'"
            help_ = "add an example that a reader would recognise"
            yield Problem(marked.key("outcomes", id_), "uncovered-outcome", message, help=help_, severity="warning")


def fault_of(marked: MarkedTree, number: int, example: Example, walked: Walk) -> Iterator[Problem]:
    """What is wrong with where an example ends, if anything."""
    path = marked.story(walked.steps)
    extra = [asked for asked in example.answers if asked not in walked.answers]
    if walked.at is not None and marked.tree.is_question(walked.at):
        message = f"example {number + 1} stops at question '{walked.at}': it has no answer to it"
        place = marked.key("examples", number, "answers")
        yield Problem(place, "unfinished-example", message, help=f"add `{walked.at}: …`", path=path)
    elif walked.at != example.outcome:
        message = f"example {number + 1} says '{example.outcome}', but its answers lead to '{walked.at}'"
        yield Problem(marked.place("examples", number, "outcome"), "example-ends-elsewhere", message, path=path)
    elif extra:
        message = f"example {number + 1} answers question '{extra[0]}', which its path does not ask"
        place = marked.word(extra[0], "examples", number, "answers")
        yield Problem(place, "unused-answer", message, help="remove it", path=path)
