"""Where open questions are written."""

from __future__ import annotations

from macros.library import CONTENT
from macros.reference.open_question.open_question import OpenQuestion, OpenQuestionList
from macros.shelf import ListShelf

OPEN_QUESTIONS: ListShelf[OpenQuestion] = ListShelf("open-question", CONTENT / "open-questions.yml", OpenQuestionList)
