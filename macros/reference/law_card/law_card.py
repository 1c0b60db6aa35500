"""A Law card says what holds now on one law or rule, as far as the makers could see, and how sure that is."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel

from macros.language.fields import Id, Paragraph, Phrase, Sentence, SourceRef, StrictModel, Title
from macros.language.label import LabelId
from macros.language.written_values import Date
from macros.sources.source import Certainty, Extent

CardStatus = Literal["in-force", "proposal", "lapsed", "moving", "unknown"]


class NameChange(StrictModel):
    """A name from an older source, and what there is now: a row of the table of then and now."""

    then: Phrase
    """The old name."""
    now: Sentence
    """What there is now."""


class LawCard(StrictModel):
    """One law, rule or agreement that workers meet; a page shows it with `{{ law_card("id") }}`."""

    name: Title
    """What it is called."""
    about: Sentence
    """Where a worker meets it."""
    now: Paragraph
    """What to know now."""
    then: Paragraph | None = None
    """How it was when the older sources were written."""
    names: tuple[NameChange, ...] = ()
    """Old names with those of now."""
    stand_op: Date
    """The day on which the makers last looked (the Dutch word that such cards carry in the field)."""
    sources: Annotated[tuple[SourceRef, ...], Field(min_length=1)]
    """What they looked at."""
    seen: Extent
    """Whether they saw the whole text, or a part."""
    certainty: Certainty
    """How sure they are."""
    status: CardStatus
    """Whether it holds."""
    label: LabelId
    """How it stands in time."""
    look_up: Paragraph | None = None
    """What an editor looks up in the live source before a new edition."""


class LawCardList(RootModel[dict[Id, LawCard]]):
    """The file `content/law-cards.yml`: every law card once, by its id."""
