"""Examples are tests: each must end where it says, and together they should cover the tree."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from macros.problems.did_you_mean import listed
from macros.problems.problem import Problem
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE
from macros.tree.model.tree import Example
from macros.tree.model.walk import Walk, walk_of
from macros.tree.proof.coverage import Share

NOT_TOLD = ("…", "...")
"""What `paths --suggest` prints in the place of a case."""


def problems_of_examples(marked: MarkedTree) -> Iterator[Problem]:
    """Examples that end elsewhere or nowhere, and what none of them shows. For a tree whose paths are right."""
    tree = marked.tree
    walks = [walk_of(tree, example) for example in tree.examples]
    faults = [
        fault
        for number, (example, walked) in enumerate(zip(tree.examples, walks, strict=True))
        for fault in fault_of(marked, number, example, walked)
    ]
    if faults:
        yield from faults
        return
    yield from uncovered_outcomes(marked, {walked.at for walked in walks})
    yield from uncovered_answers(marked, walks)


def uncovered_outcomes(marked: MarkedTree, shown: Collection[str | None]) -> Iterator[Problem]:
    """Outcomes that no example leads to."""
    outcomes = marked.tree.outcomes
    share = Share(sum(id_ in shown for id_ in outcomes), len(outcomes))
    for id_ in outcomes:
        if id_ not in shown:
            message = f"no example leads to outcome '{id_}'; the examples show {share} outcomes"
            help_ = "add an example that a reader would recognise"
            yield Problem(marked.key("outcomes", id_), "uncovered-outcome", message, help=help_, severity="warning")


def uncovered_answers(marked: MarkedTree, walks: Iterable[Walk]) -> Iterator[Problem]:
    """All answers together that no example gives, for there can be many."""
    given = {(asked, answer) for walked in walks for asked, chosen in walked.steps for answer in chosen or (NONE,)}
    every = [(asked, id_) for asked, question in marked.tree.questions.items() for id_ in question.all_answers]
    missing = [one for one in every if one not in given]
    if missing:
        share = Share(len(every) - len(missing), len(every))
        where = listed(f"{asked}: {answer}" for asked, answer in missing)
        message = f"the examples give {share} answers, not these: {where}"
        help_ = f"`./handboek paths {marked.id} --suggest` prints examples to fill in"
        yield Problem(marked.key("examples"), "uncovered-answer", message, help=help_, severity="warning")


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
    elif example.case in NOT_TOLD:
        message = f"example {number + 1} has no case yet"
        help_ = "tell in a few sentences what happens to whom, as a reader would recognise it"
        yield Problem(marked.place("examples", number, "case"), "untold-example", message, help=help_)
    elif extra:
        message = f"example {number + 1} answers question '{extra[0]}', which its path does not ask"
        place = marked.word(extra[0], "examples", number, "answers")
        yield Problem(place, "unused-answer", message, help="remove it", path=path)
