"""The Quiz as a noun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from macros.html.links import Link
from macros.made import MadePage, Sought
from macros.noun import New, Noun, Spot
from macros.quiz.check import problems_of_cases, problems_of_quiz
from macros.quiz.items import CaseItem, ChoiceItem, MatchItem
from macros.quiz.quiz import QUIZ_FOLDER, Quiz, quiz_page
from macros.quiz.shelf import QUIZZES
from macros.shelf import Marked
from macros.tree.addresses import tree_page
from macros.word import Word, late


def pages(entry: Marked[Quiz]) -> Iterator[MadePage]:
    """The quiz itself. A list leads to it, so it is not in the menu; each tree of a case knows the way back to it."""
    quiz = entry.value
    trees = [tree_page(item.tree) for item in quiz.items.values() if isinstance(item, CaseItem)]
    yield MadePage(quiz_page(entry.id), quiz.title, quiz.summary, "quiz", in_menu=False, leads_to=tuple(trees))


def place(spot: Spot, id_: str) -> Link:
    """The page of a quiz; or, for `quiz#item`, that item on it."""
    id_, _, item = id_.partition("#")
    address = spot.link(quiz_page(id_))
    return Link(f"Quiz: {spot.title_of('quiz', id_)}", f"{address}#vraag-{item}" if item else address)


def prose(entry: Marked[Quiz]) -> Iterator[str]:
    """What an author wrote for a reader of the quiz."""
    yield entry.value.summary
    for item in entry.value.items.values():
        if isinstance(item, CaseItem):
            continue
        yield item.ask
        if isinstance(item, ChoiceItem):
            yield from (text for choice in item.choices.values() for text in (choice.text, choice.feedback))
        elif isinstance(item, MatchItem):
            yield from (text for pair in item.pairs.values() for text in (pair.left, pair.right, pair.feedback))
        elif isinstance(item.feedback, str):
            yield from (*item.steps.values(), item.feedback)
        else:
            yield from (str(text) for _, text in item.feedback)


QUIZ = Noun(
    shelf=QUIZZES,
    plural="quizzes",
    rule="unknown-quiz",
    heading="A quiz",
    where="`quizzes/<id>.yml`",
    check=problems_of_quiz,
    check_all=problems_of_cases,
    title=lambda entry: entry.value.title,
    words=(
        Word("quiz", late("quiz.view", "quiz"), of="quiz", once=True, heading=2),
        Word("test_yourself", late("quiz.view", "test_yourself"), of="quiz", once=True, heading=3),
        Word("quiz_list", late("quiz.view", "quiz_list"), lists="quiz"),
    ),
    folders=(QUIZ_FOLDER,),
    pages=pages,
    dated=late("quiz.view", "dated"),
    kept=late("quiz.view", "kept"),
    reviewed=lambda entry: entry.value.reviewed,
    called=("quiz", "quizzen"),
    sought=Sought("Quiz", worth=0.75, page=quiz_page),
    place=place,
    prose=prose,
    new=New(
        path=lambda id_: QUIZZES.folder / f"{id_}.yml",
        template=Path(__file__).with_name("new.yml"),
        then="{{ quiz_list() }} shows it with the others; every quiz has a page of its own.",
    ),
    counted=True,
)
