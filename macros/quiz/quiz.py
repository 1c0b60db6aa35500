"""A Quiz asks what a reader knows; it gives no mark, and says of every answer what is right and what is not."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.language.fields import Id, PagePath, Sentence, StrictModel, Title, Version
from macros.language.review import Reviewed
from macros.language.written_values import YesNo
from macros.quiz.items import Item

QUIZ_FOLDER = "quiz"
"""The folder of the pages that are made for quizzes, one each."""


class Quiz(StrictModel):
    """A whole quiz; its id is the file's name."""

    kind: Literal["quiz"]
    """What the file holds."""
    title: Title
    """What the reader sees in lists and above the quiz."""
    summary: Sentence
    """One sentence for cards and search results."""
    version: Version
    """Raise it when an item means something else, or an id gets another name."""
    status: Literal["concept", "published"]
    """How far it is."""
    reviewed: Reviewed
    """When it was held against its sources, by whom, and when again."""
    pages: tuple[PagePath, ...] = ()
    """The pages that it belongs to, perhaps with `#part`: what to read before or after it."""
    danger_line: YesNo = False
    """Whether the line about immediate danger stands above it: where it is about safety."""
    items: Annotated[dict[Id, Item], Field(min_length=1, max_length=20)]
    """The items by id, in the order in which they are asked."""


def quiz_page(quiz_id: str) -> str:
    """The path under `content/` of the page that is made for a quiz."""
    return f"{QUIZ_FOLDER}/{quiz_id}.md"
