"""The Open question as a noun."""

from __future__ import annotations

from macros.noun import Noun
from macros.reference.open_question.check import problems_of_open_question
from macros.reference.open_question.shelf import OPEN_QUESTIONS
from macros.word import Word, late

OPEN_QUESTION = Noun(
    shelf=OPEN_QUESTIONS,
    plural="open questions",
    heading="An open question",
    where="by id in `content/open-questions.yml`",
    check=problems_of_open_question,
    words=(Word("open_questions", late("reference.open_question.view", "open_questions"), lists="open-question"),),
    beside=late("reference.open_question.view", "beside"),
)
