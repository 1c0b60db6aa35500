"""A Quiz asks what a reader knows; it gives no mark, and says of every answer what is right and what is not."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, model_validator

from macros.language.fields import Id, PagePath, Sentence, StrictModel, Title, Version
from macros.language.review import Reviewed
from macros.language.written_values import YesNo
from macros.quiz.items import Item

QUIZ_FOLDER = "quiz"
"""The folder of the pages that are made for quizzes, one each."""
KINDS = "quiz or scale"
"""What a file beside the quizzes can hold."""


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

    @model_validator(mode="before")
    @classmethod
    def of_a_kind(cls, written: object) -> object:
        """A file of a kind that there is not is told only that: all its other keys depend on it."""
        kind = written.get("kind", "quiz") if isinstance(written, dict) else "quiz"
        if isinstance(kind, str) and kind != "quiz":
            fault: Any = {"type": "literal_error", "loc": ("kind",), "input": kind, "ctx": {"expected": KINDS}}
            raise ValidationError.from_exception_data(cls.__name__, [fault])
        return written


def quiz_page(quiz_id: str) -> str:
    """The path under `content/` of the page that is made for a quiz."""
    return f"{QUIZ_FOLDER}/{quiz_id}.md"
