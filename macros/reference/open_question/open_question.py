"""An Open question is something that the handbook does not know yet and that outcomes of trees touch."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel, StringConstraints

from macros.language.fields import Id, PagePath, Paragraph, Phrase, StrictModel

OUTCOME_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*#[a-z][a-z0-9]*(-[a-z0-9]+)*$"
OutcomeRef = Annotated[str, StringConstraints(pattern=OUTCOME_PATTERN)]


class OpenQuestion(StrictModel):
    """A question without an answer; the list shows it, and so does each outcome that it touches."""

    question: Paragraph
    """What is not known, as a question that a reader can pass on."""
    ask: Annotated[tuple[Phrase, ...], Field(min_length=1)]
    """Who can answer it: roles, as they stand in the middle of a sentence."""
    meanwhile: Paragraph | None = None
    """What the handbook does as long as nobody has answered it."""
    outcomes: tuple[OutcomeRef, ...] = ()
    """The outcomes that an answer may change: `tree#outcome`. Each of them tells its reader that this is open."""
    pages: tuple[PagePath, ...] = ()
    """The pages that an answer may change, perhaps with `#part`."""


class OpenQuestionList(RootModel[dict[Id, OpenQuestion]]):
    """The file `content/open-questions.yml`: every open question once, by its id."""
