"""Names inside one tree that point at nothing: targets, and questions and answers in conditions, laws and examples."""

from __future__ import annotations

from collections.abc import Iterator

from macros.conditions.condition import Condition, atoms
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE, Question
from macros.tree.model.tree import TREE_PREFIX

Where = tuple[str | int, ...]


def problems_of_names(marked: MarkedTree) -> Iterator[Problem]:
    """Every name in the tree that is nobody's."""
    tree = marked.tree
    if tree.start not in tree.questions:
        yield unknown_question(marked, tree.start, ("start",))
    for id_, question in tree.questions.items():
        yield from targets_of(marked, id_, question)
        for number, route in enumerate(question.routes):
            if route.when:
                yield from names_in(marked, route.when, id_, ("questions", id_, "routes", number, "when"))
    for id_, outcome in tree.outcomes.items():
        for number, reason in enumerate(outcome.why):
            if reason.when:
                yield from names_in(marked, reason.when, None, ("outcomes", id_, "why", number, "when"))
    yield from names_in_laws(marked)
    yield from names_in_examples(marked)


def targets_of(marked: MarkedTree, id_: str, question: Question) -> Iterator[Problem]:
    """Targets that are no question, no outcome and no other tree."""
    path = ("questions", id_)
    for answer_id, answer in question.answers.items():
        if answer.to:
            yield from target(marked, answer.to, f"answer '{answer.text}'", (*path, "answers", answer_id, "to"))
    if question.none and question.none.to:
        yield from target(marked, question.none.to, f"answer '{question.none.text}'", (*path, NONE, "to"))
    for number, route in enumerate(question.routes):
        key = "otherwise" if route.otherwise else "to"
        if route.target:
            yield from target(marked, route.target, f"route {number + 1}", (*path, "routes", number, key))


def target(marked: MarkedTree, name: str, what: str, path: Where) -> Iterator[Problem]:
    """A target that is no question, no outcome and no other tree."""
    tree = marked.tree
    if name in tree.questions or name in tree.outcomes or name.startswith(TREE_PREFIX):
        return
    message = f"{what} goes to '{name}', but this tree has no such question or outcome"
    expected = f"a question ({listed(tree.questions)}) or an outcome ({listed(tree.outcomes)})"
    help_ = suggestion(name, [*tree.questions, *tree.outcomes])
    yield Problem(marked.place(*path), "unknown-target", message, expected, help_)


def names_in(marked: MarkedTree, condition: Condition, asked: str | None, path: Where) -> Iterator[Problem]:
    """Questions and answers in a condition that are nobody's. `asked`: the question that the short form speaks of."""
    for about, atom in atoms(condition, asked or ""):
        if not about:
            message = "this condition does not say which question it speaks of"
            yield Problem(marked.place(*path), "no-question", message, expected="{question: {any: […]}}")
        elif about not in marked.tree.questions:
            yield unknown_question(marked, about, path)
        else:
            used = getattr(atom, "answers", ()) or getattr(atom, "of", ())
            for answer in used:
                yield from answer_name(marked, about, answer, path)
            if getattr(atom, "answers", None) == ():
                yield from none_of(marked, about, path)


def answer_name(marked: MarkedTree, question_id: str, answer: str, path: Where) -> Iterator[Problem]:
    """An answer that the question does not have."""
    known = marked.tree.questions[question_id].answers
    if answer in known:
        return
    help_ = "write `none` instead of a list with none" if answer == NONE else suggestion(answer, known)
    message = f"question '{question_id}' has no answer '{answer}'"
    yield Problem(marked.word(answer, *path), "unknown-answer", message, expected=listed(known), help=help_)


def none_of(marked: MarkedTree, question_id: str, path: Where) -> Iterator[Problem]:
    """`none` about a question that offers no such answer."""
    if marked.tree.questions[question_id].none is None:
        message = f"question '{question_id}' has no answer 'none of these'"
        help_ = f"add `none: {{text: …}}` to question '{question_id}'"
        yield Problem(marked.word(NONE, *path), "unknown-answer", message, help=help_)


def unknown_question(marked: MarkedTree, name: str, path: Where) -> Problem:
    """A question that this tree does not have."""
    known = marked.tree.questions
    message = f"this tree has no question '{name}'"
    return Problem(marked.word(name, *path), "unknown-question", message, listed(known), suggestion(name, known))


def names_in_laws(marked: MarkedTree) -> Iterator[Problem]:
    """Questions and outcomes in laws that are nobody's."""
    tree = marked.tree
    others = {target for question in tree.questions.values() for target in question.targets}
    nodes = list(dict.fromkeys([*tree.questions, *tree.outcomes, *sorted(others)]))
    for number, law in enumerate(tree.laws):
        for word, claim in (("never", law.never), ("always", law.always)):
            path: Where = ("laws", number, word)
            for name in (*claim.ask, *claim.passes, *claim.reach, *claim.before) if claim else ():
                if name not in nodes:
                    message = f"law {number + 1} names '{name}', but this tree has no such question or outcome"
                    if name.startswith(TREE_PREFIX):
                        message = f"law {number + 1} names '{name}', but no answer of this tree leads there"
                    place, help_ = marked.word(name, *path), suggestion(name, nodes)
                    yield Problem(place, "unknown-target", message, expected=listed(nodes), help=help_)
            if claim and claim.when:
                yield from names_in(marked, claim.when, None, (*path, "when"))


def names_in_examples(marked: MarkedTree) -> Iterator[Problem]:
    """Questions, answers and outcomes in examples that are nobody's, and answers that cannot go together."""
    for number, example in enumerate(marked.tree.examples):
        path: Where = ("examples", number)
        for asked, chosen in example.answers.items():
            question = marked.tree.questions.get(asked)
            if question is None:
                yield unknown_question(marked, asked, (*path, "answers"))
                continue
            yield from answers_in_example(marked, asked, chosen, (*path, "answers", asked))
        yield from target(marked, example.outcome, f"example {number + 1}", (*path, "outcome"))


def answers_in_example(marked: MarkedTree, asked: str, chosen: tuple[str, ...], path: Where) -> Iterator[Problem]:
    """Answers of an example that the question does not have, or more than it takes."""
    question = marked.tree.questions[asked]
    if chosen == (NONE,):
        yield from none_of(marked, asked, path)
        return
    for answer in chosen:
        yield from answer_name(marked, asked, answer, path)
    if not question.several and len(chosen) != 1:
        message = f"question '{asked}' takes one answer, and here are {len(chosen)}"
        yield Problem(marked.place(*path), "too-many", message, help="choose one, or set `choose: several`")
