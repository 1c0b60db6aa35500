"""A Tension is a question on which sources differ: each of them is heard."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel

from macros.language.fields import Id, Paragraph, Sentence, SourceRef, StrictModel, Title


class View(StrictModel):
    """What one source says on it."""

    text: Paragraph
    """The view, fairly told."""
    source: SourceRef
    """Who holds it."""


class Tension(StrictModel):
    """Sources side by side, and what the reader can ask; a page shows it with `{{ tension("id") }}`."""

    title: Title
    """What they differ on."""
    views: Annotated[tuple[View, ...], Field(min_length=2)]
    """What each source says."""
    choice: Paragraph | None = None
    """What this handbook does, and why."""
    question: Sentence
    """What a reader can ask in the situation at hand."""


class TensionList(RootModel[dict[Id, Tension]]):
    """The file `content/tensions.yml`: every tension once, by its id."""
