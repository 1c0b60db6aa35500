"""Marks, which say what happens at a place in a tree, and the Laws of the handbook, which relate them in all trees."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.language.fields import Id, Ids, Phrase, Sentence, StrictModel, one_of


class Mark(StrictModel):
    """A short name for something that happens, which questions, answers, outcomes and steps can bear."""

    means: Sentence
    """What has happened where it stands, in words for a reader."""
    words: tuple[Phrase, ...] = ()
    """Words by which a text names it; `…` stands for any words of the same sentence."""
    call: Ids = ()
    """Contacts: who sends a reader to one of these does what the mark means."""


class HandbookLaw(StrictModel):
    """What holds wherever a mark stands, on every path through every tree and on from tree to tree."""

    model_config = one_of(["needs"], ["leads_to"], ["never_after"])

    mark: Id
    """The mark that the law speaks of."""
    needs: Ids = ()
    """One of these marks has to come before it, or before it in the same list of marks."""
    leads_to: Ids = ()
    """One of these marks has to come after it."""
    never_after: Ids = ()
    """None of these marks may come before it."""
    because: Sentence
    """The reason, shown to readers."""


class LawBook(StrictModel):
    """The marks and the laws of a whole handbook."""

    marks: Annotated[dict[Id, Mark], Field(min_length=1)]
    """The marks by id."""
    laws: Annotated[tuple[HandbookLaw, ...], Field(min_length=1)]
    """The laws; proved at every check."""
