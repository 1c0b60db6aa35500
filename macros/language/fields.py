"""The kinds of field that all authors' files share: ids, texts of a length that fits a phone, references, dates."""

from __future__ import annotations

from typing import Annotated, Any
from urllib.parse import unquote

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, WithJsonSchema

from macros.language.written_values import AsWhole

ID_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
"""Ids stand in links and fragments (`#/vraag=antwoord.antwoord@4`), so they have no `/ = . @` and no capitals."""


class StrictModel(BaseModel):
    """A noun as it stands in an author's file: frozen, and no key that nobody reads."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


def one_of(*forms: list[str]) -> ConfigDict:
    """For the JSON Schema of a model that has exactly one of these forms, each given by the keys that it needs."""
    return ConfigDict(json_schema_extra={"oneOf": [{"required": [*keys]} for keys in forms]})


def one_or_many(value: object) -> object:
    """A list, also where an author wrote only its one entry."""
    return [value] if isinstance(value, str) else value


SOURCE_PATTERN = r"^[a-z][a-z0-9]*(-[a-z0-9]+)*(#[a-z0-9]+(-[a-z0-9]+)*)?$"
TARGET_PATTERN = r"^(tree:)?[a-z][a-z0-9]*(-[a-z0-9]+)*$"


PAGE = r"[^\s#?:%][^#?:\n]*\.md(#[^\s#]+)?"


def as_named(page: str) -> str:
    """A page by the name of its file, also where an author wrote it as an address: `mijn%20pagina.md`."""
    return unquote(page)


def one_or_list_of(pattern: str) -> dict[str, Any]:
    """The JSON Schema of a list of words of this pattern, of which one may stand by itself."""
    word = {"type": "string", "pattern": pattern}
    return {"anyOf": [word, {"type": "array", "items": word, "minItems": 1}]}


Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=40)]
Target = Annotated[str, StringConstraints(pattern=TARGET_PATTERN, max_length=60)]
SourceRef = Annotated[str, StringConstraints(pattern=SOURCE_PATTERN)]
SourceRefs = Annotated[
    tuple[SourceRef, ...],
    BeforeValidator(one_or_many),
    Field(min_length=1),
    WithJsonSchema(one_or_list_of(SOURCE_PATTERN)),
]
PagePath = Annotated[str, StringConstraints(pattern=f"^{PAGE}$"), AfterValidator(as_named)]
Version = Annotated[int, Field(ge=1, le=9999), AsWhole]
Ids = Annotated[tuple[Id, ...], BeforeValidator(one_or_many), WithJsonSchema(one_or_list_of(ID_PATTERN))]
Targets = Annotated[tuple[Target, ...], BeforeValidator(one_or_many), WithJsonSchema(one_or_list_of(TARGET_PATTERN))]

# What fits a phone without scrolling past the thing itself; the longest is about two thumb-lengths of text.
Phrase = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=90)]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80)]
QuestionText = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=130)]
Sentence = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=220)]
Paragraph = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=420)]
