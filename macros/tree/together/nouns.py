"""What trees share as nouns: the Shared question, and the laws of the handbook with their marks."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import Names, source_ref
from macros.library import Library
from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.shelf import Marked
from macros.tree.check.marks import unknown_marks, unknown_settled
from macros.tree.model.marks import bearers_in
from macros.tree.model.shared_question import SharedQuestion
from macros.tree.model.written_file import QUESTIONS_FILE
from macros.tree.shelf import LAWS, LAWS_FILE, SHARED_QUESTIONS
from macros.tree.together.check import problems_of_all_trees, problems_of_law_book
from macros.word import Word, late


def check(entry: Marked[SharedQuestion], around: Around) -> Iterator[Problem]:
    """A source, marks and settled questions that the handbook does not have."""
    question, known = entry.value, around.known
    if question.source:
        yield from source_ref(known, question.source, entry.place("source"))
    for bearer in bearers_in(question):
        yield from unknown_marks(entry, bearer.path, (*bearer.marks, *bearer.unmarked), known)
    for id_, answer in question.all_answers.items():
        inside = ("none",) if id_ == "none" else ("answers", id_)
        yield from unknown_settled(entry, inside, answer.settles, known)


def marks(library: Library) -> dict[str, Names]:
    """The marks that trees can bear; not known while the file of laws has faults."""
    if library.ids(LAWS.noun) is None:
        return {"mark": Names("unknown-mark", None)}
    found = [mark for book in library.on(LAWS).values() for mark in book.value.marks]
    return {"mark": Names("unknown-mark", dict.fromkeys(found, ()))}


SHARED_QUESTION = Noun(
    shelf=SHARED_QUESTIONS,
    plural="shared questions",
    rule="unknown-shared-question",
    heading="A shared question",
    where=f"by id in `decision_trees/{QUESTIONS_FILE}`",
    check=check,
    check_all=problems_of_all_trees,
)

HANDBOOK_LAW = Noun(
    shelf=LAWS,
    plural="laws of the handbook",
    heading="The laws of the handbook",
    where=f"`decision_trees/{LAWS_FILE}`",
    check_all=problems_of_law_book,
    names=marks,
    words=(Word("handbook_laws", late("tree.shown", "handbook_laws"), once=True, needs=LAWS),),
)
