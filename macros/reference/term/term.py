"""A Term is a word that a reader may not know, explained once."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel

from macros.language.fields import Id, PagePath, Paragraph, Phrase, SourceRef, StrictModel
from macros.language.label import LabelId


class Term(StrictModel):
    """A word with its explanation; a page links to it with `{{ term("id") }}`."""

    name: Phrase
    """The word itself, as it stands in the middle of a sentence."""
    also: tuple[Phrase, ...] = ()
    """Other words for the same thing, which readers may know or type."""
    text: Paragraph
    """What it means, in plain words."""
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    """Where that comes from."""
    label: LabelId | None = None
    """How it stands in time, when it is not simply a word of now."""
    page: PagePath | None = None
    """The page that tells more."""


class TermList(RootModel[dict[Id, Term]]):
    """The file `content/terms.yml`: every term once, by its id."""
