"""A Checklist is a short list to tick off, on a screen or as a card on paper."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, RootModel

from macros.language.fields import Id, PagePath, Sentence, SourceRef, StrictModel, Title, one_of
from macros.language.label import LabelId

Items = Annotated[tuple[Sentence, ...], Field(min_length=1)]


class ChecklistGroup(StrictModel):
    """Part of a checklist under a heading of its own."""

    title: Title
    """The heading."""
    items: Items
    """What to tick off."""


class Checklist(StrictModel):
    """A list to tick off: either its items, or groups of them."""

    model_config = ConfigDict(**one_of(["items"], ["groups"]))

    title: Title
    """What it is called."""
    use: Sentence
    """When to use it."""
    items: Items | None = None
    """What to tick off."""
    groups: Annotated[tuple[ChecklistGroup, ...], Field(min_length=1)] | None = None
    """What to tick off, under headings."""
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    """Where it comes from."""
    label: LabelId | None = None
    """How it stands in time."""
    page: PagePath | None = None
    """The page that explains it."""


class ChecklistList(RootModel[dict[Id, Checklist]]):
    """The file `content/checklists.yml`: every checklist once, by its id."""
