"""How a session goes: the forms of a carousel with their numbers, and its scripts, minute by minute."""

from __future__ import annotations

from itertools import accumulate
from typing import Annotated, Literal

from pydantic import Field

from macros.carousel.rotation import MOST_PEOPLE, MOST_ROUNDS, MOST_TABLES
from macros.language.fields import Ids, Paragraph, Phrase, Sentence, SourceRefs, StrictModel
from macros.language.written_values import AsWhole, YesNo

People = Annotated[int, Field(ge=4, le=MOST_PEOPLE), AsWhole]
Tables = Annotated[int, Field(ge=2, le=MOST_TABLES), AsWhole]
Rounds = Annotated[int, Field(ge=1, le=MOST_ROUNDS), AsWhole]
RoundMinutes = Annotated[int, Field(ge=1, le=180), AsWhole]
ChangeMinutes = Annotated[int, Field(ge=0, le=60), AsWhole]


LEAST_MINUTES = 8
"""A shorter round is none: people have only just sat down."""


class CarouselForm(StrictModel):
    """A way to run a carousel: how large, how long, and who moves."""

    title: Phrase
    """What it is called."""
    text: Sentence
    """How it goes, in one sentence."""
    fits: Sentence
    """What it is good for."""
    people: Annotated[tuple[People, ...], Field(min_length=2, max_length=2)]
    """How few and how many people it is for."""
    tables: Tables
    """With how many tables it begins; a trainer can change that."""
    rounds: Rounds
    """How many rounds."""
    minutes: RoundMinutes
    """How long a round is."""
    change: ChangeMinutes
    """How long changing tables takes."""
    moves: Literal["spread", "block", "none"]
    """Who goes where after a round: each person another way (`spread`), whole tables one further (`block`), nobody."""
    host: YesNo = False
    """Whether one person stays at each table."""
    source: SourceRefs
    """Where this form is told."""


class ScriptStep(StrictModel):
    """A part of a script."""

    title: Phrase
    """What it is called: `Welkom`."""
    text: Paragraph
    """What whoever leads does, and may say."""
    minutes: RoundMinutes | None = None
    """How long it takes; left out for the rounds, whose length follows from the script."""
    rounds: YesNo = False
    """Whether these are the rounds."""


class Script(StrictModel):
    """How a session goes, minute by minute."""

    title: Phrase
    """What it is called: `120 minuten`."""
    tables: Tables
    """How many tables it has."""
    rounds: Annotated[Ids, Field(min_length=1, max_length=MOST_ROUNDS)]
    """Its rounds, in order: ids of what a round can be for."""
    minutes: RoundMinutes
    """How long a round is."""
    change: ChangeMinutes
    """How long changing tables takes, between two rounds."""
    warn: RoundMinutes
    """How many minutes before the end of a round a sign is given."""
    steps: Annotated[tuple[ScriptStep, ...], Field(min_length=2)]
    """Its parts, in order; one of them is the rounds."""

    @property
    def length_of_rounds(self) -> int:
        """How many minutes the rounds take together, with the changes between them."""
        return len(self.rounds) * (self.minutes + self.change) - self.change

    @property
    def length(self) -> int:
        """How many minutes the session takes."""
        return sum(map(self.length_of, self.steps))

    @property
    def beside_rounds(self) -> int:
        """How many minutes everything takes that is not a round or a change."""
        return self.length - self.length_of_rounds

    @property
    def before_rounds(self) -> int:
        """How many minutes go by before its first round."""
        return next(begin for begin, _, step in self.timed if step.rounds)

    @property
    def least(self) -> int:
        """How many minutes the session takes at the least, when its rounds are as short as they may be."""
        return self.beside_rounds + len(self.rounds) * (LEAST_MINUTES + self.change) - self.change

    def length_of(self, step: ScriptStep) -> int:
        """How many minutes a step takes."""
        return self.length_of_rounds if step.rounds else step.minutes or 0

    @property
    def timed(self) -> list[tuple[int, int, ScriptStep]]:
        """Each step after the minutes, from the start, in which it begins and ends."""
        ends = [*accumulate(map(self.length_of, self.steps))]
        return [(end - self.length_of(step), end, step) for end, step in zip(ends, self.steps, strict=True)]
