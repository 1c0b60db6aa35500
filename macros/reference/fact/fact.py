"""A Fact is a number with who counted it, when and where, and what may not be concluded from it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel

from macros.language.fields import Id, Paragraph, Phrase, SourceRef, StrictModel
from macros.language.label import LabelId
from macros.language.written_values import AsNumber


class Fact(StrictModel):
    """A number that pages may name; a page takes it in with `{{ fact("id") }}`, so that it stands written once."""

    value: Phrase
    """The number as it stands in a sentence: `5,8`, `3 tot 5%`, `de helft`."""
    text: Paragraph
    """The whole of it in a sentence: how many of whom, where and when."""
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    """Where it comes from."""
    caution: Paragraph
    """What may not be concluded from it."""
    label: LabelId | None = None
    """How it stands in time."""
    shares: tuple[Annotated[float, Field(gt=0, le=100), AsNumber], ...] = ()
    """When it says which part of all that the calculator counts: that part in per cent (`[3, 5]`)."""


class FactList(RootModel[dict[Id, Fact]]):
    """The file `content/facts.yml`: every number once, by its id."""
