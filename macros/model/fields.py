"""The kinds of field that all authors' files share: ids, texts of a length that fits a phone, references, dates."""

from __future__ import annotations

import datetime
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
"""Ids stand in links and fragments (`#/vraag=antwoord.antwoord@4`), so they have no `/ = . @` and no capitals."""


class StrictModel(BaseModel):
    """A noun as it stands in an author's file: frozen, and no key that nobody reads."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


def one_or_many(value: object) -> object:
    """A list, also where an author wrote only its one entry."""
    return [value] if isinstance(value, str) else value


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=40)]
Target = Annotated[str, StringConstraints(pattern=r"^(tree:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=60)]
SourceRef = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$")]
PagePath = Annotated[str, StringConstraints(pattern=r"^[\w\-/]+\.md(#[\w\-]+)?$")]
Date = datetime.date
Version = Annotated[int, Field(ge=1, le=9999)]
Ids = Annotated[tuple[Id, ...], BeforeValidator(one_or_many)]

# What fits a phone without scrolling past the thing itself; the longest is about two thumb-lengths of text.
Label = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=90)]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
QuestionText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=130)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=220)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=420)]
