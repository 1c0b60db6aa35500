"""The file of one tree, and the tree that it is once its shared questions have their words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.reading.marked_yaml import Document
from macros.shelf import Marked, Shelved
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.question import NONE, Question
from macros.tree.model.shared_question import SharedQuestion, SharedUse, asked_here
from macros.tree.model.tree import Tree, WrittenTree

QUESTIONS_FILE = "_questions.yml"
SharedWords = Shelved[Marked[SharedQuestion]]


class WrittenFile:
    """A tree as its file says it. What it is with its shared words is worked out anew only when those change."""

    def __init__(self, id_: str, tree: WrittenTree, document: Document) -> None:
        self.written: Marked[WrittenTree] = Marked(id_, tree, document)
        self.uses = {asked: use for asked, use in tree.questions.items() if isinstance(use, SharedUse)}
        self.last: tuple[dict[str, SharedQuestion], MarkedTree] | None = None

    def whole(self, words: SharedWords) -> tuple[MarkedTree | None, list[Problem]]:
        """The tree with all its words, or every fault in how it asks shared questions.

        Neither, where the words of a shared question themselves have faults: those are told with them.
        """
        problems = [*self.problems(words)]
        shared = {id_: words.entries[id_].value for id_ in self.uses if id_ in words.entries}
        if problems or shared.keys() != self.uses.keys():
            return None, problems
        if self.last is None or self.last[0] != shared:
            self.last = shared, self.with_words(shared)
        return self.last[1], []

    def with_words(self, shared: Mapping[str, SharedQuestion]) -> MarkedTree:
        """The tree with the words of all its shared questions."""
        tree = self.written.value
        questions = {
            id_: one if isinstance(one, Question) else asked_here(shared[id_], one)
            for id_, one in tree.questions.items()
        }
        travelling = frozenset(id_ for id_, question in shared.items() if question.travels)
        kept: dict[str, Any] = {name: getattr(tree, name) for name in type(tree).model_fields}
        whole = Tree.model_construct(**{**kept, "questions": questions, "travelling": travelling})
        return MarkedTree(self.written.id, whole, self.written.document)

    def problems(self, words: SharedWords) -> Iterator[Problem]:
        """Every fault in how the tree asks shared questions, and questions of its own that bear the id of one."""
        if words.ids is None:
            return
        for id_ in self.written.value.questions:
            place = self.written.key("questions", id_)
            if id_ not in self.uses and id_ in words.ids:
                message = f"'{id_}' is the id of a shared question, and this question has words of its own"
                help_ = "write `shared: true` in the place of its words, or give it another id"
                yield Problem(place, "shared-id", message, help=help_)
            elif id_ in self.uses and id_ not in words.ids:
                message = f"there is no shared question '{id_}'"
                help_ = suggestion(id_, words.ids) or f"add it to decision_trees/{QUESTIONS_FILE}"
                yield Problem(place, "unknown-shared-question", message, expected=listed(words.ids), help=help_)
            elif id_ in self.uses and id_ in words.entries:
                yield from self.ways(id_, words.entries[id_].value)

    def ways(self, id_: str, shared: SharedQuestion) -> Iterator[Problem]:
        """Answers of which the tree does not say where they lead, and answers that the question does not have."""
        said, known = self.uses[id_].all_ways, shared.all_answers
        for answer, way in said.items():
            place = self.written.key("questions", id_, *(("answers", answer) if answer != NONE else (NONE,)))
            if answer not in known:
                message = f"shared question '{id_}' has no answer '{answer}'"
                help_ = suggestion(answer, known) if answer != NONE else f"remove it, or add it in {QUESTIONS_FILE}"
                yield Problem(place, "unknown-answer", message, listed(known), help_)
            elif way.left_out and way.to:
                message = f"answer '{answer}' is left out, and leads to '{way.to}'"
                yield Problem(place, "left-out-and-offered", message, help="remove one of the two")
        for answer in known:
            if answer not in said:
                message = f"this tree does not say where answer '{answer}' of shared question '{id_}' leads"
                help_ = f"add `{answer}: {{to: …}}`, `{{}}` when the routes decide, or `{{left_out: why}}`"
                yield Problem(self.written.key("questions", id_), "answer-not-placed", message, help=help_)
        if known and all(answer in said and said[answer].left_out for answer in known):
            message = f"every answer of shared question '{id_}' is left out"
            yield Problem(self.written.key("questions", id_), "nothing-offered", message, help="do not ask it here")
