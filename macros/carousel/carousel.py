"""A Carousel is a session with rounds at tables: what tables and roles do, what is asked and harvested.

What the group talks about stands in trees and cases; a carousel points at those.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.carousel.rotation import MOST_TABLES
from macros.carousel.session import CarouselForm, People, Script
from macros.language.fields import (
    Id,
    PagePath,
    Paragraph,
    Phrase,
    QuestionText,
    Sentence,
    StrictModel,
    Title,
    Version,
)
from macros.language.review import Reviewed
from macros.language.written_values import AsWhole

CAROUSEL_FOLDER = "carrousel"
"""The folder of the pages that are made for carousels: the sheets of each."""


class RoundTask(StrictModel):
    """What a round is for; every table does the same with a theme of its own."""

    title: Phrase
    """One word: `Herkennen`."""
    text: Sentence
    """What the table does."""


class Dilemma(StrictModel):
    """Something that can be done in two ways, each with good reasons."""

    text: QuestionText
    """What happens, in one or two sentences."""
    ask: QuestionText
    """What the table talks about."""
    page: PagePath
    """What helps afterwards: a file below `content/`, perhaps with `#part`."""


class Table(StrictModel):
    """A table with a theme."""

    title: Phrase
    """What it talks about."""
    ask: QuestionText
    """The one question of this table."""
    tree: Id | None = None
    """The tree that it walks."""
    case: PagePath | None = None
    """A case to walk it with."""
    dilemmas: Annotated[tuple[Dilemma, ...], Field(min_length=1, max_length=4)]
    """Its dilemma cards."""


class Role(StrictModel):
    """What somebody does in the session, for on a card."""

    title: Phrase
    """What it is called."""
    text: Sentence
    """What it is for."""
    does: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=6)]
    """What to do, each beginning with a verb."""
    per: Literal["session", "table"] = "session"
    """How many of its cards there are."""


class Taken(StrictModel):
    """Something to bring along."""

    what: Phrase
    """What it is."""
    per: Literal["session", "table", "person"] = "session"
    """How many: one, one a table, or one a person."""
    number: Annotated[int, Field(ge=1, le=50), AsWhole] = 1
    """How many for each of those."""


class HarvestLevel(StrictModel):
    """Where something that was harvested belongs, and what helps there."""

    title: Phrase
    """What it is called."""
    ask: Sentence
    """How to know that it belongs here."""
    today: Sentence
    """What can be done first."""
    pages: Annotated[tuple[PagePath, ...], Field(min_length=1)]
    """Trees and pages that help: files below `content/`, perhaps with `#part`."""


class Carousel(StrictModel):
    """A whole carousel; its id is the file's name."""

    title: Title
    """What the reader sees in lists and above its sheets."""
    summary: Sentence
    """One sentence for cards and search results."""
    version: Version
    """Raise it when a table or a round means something else."""
    status: Literal["concept", "published"]
    """How far it is."""
    reviewed: Reviewed
    """When it was held against its sources, by whom, and when again."""
    people: People
    """For how many people the plan is drawn that stands there before somebody fills in a number."""
    forms: Annotated[dict[Id, CarouselForm], Field(min_length=1)]
    """Ways to run it by id, ours first."""
    take: Annotated[tuple[Taken, ...], Field(min_length=1)]
    """What to bring along, beside the sheets."""
    rules: Annotated[tuple[Sentence, ...], Field(min_length=1, max_length=8)]
    """The house rules, as the group hears them."""
    scripts: Annotated[dict[Id, Script], Field(min_length=1)]
    """Scripts by id, the longest first."""
    rounds: Annotated[dict[Id, RoundTask], Field(min_length=1)]
    """What a round can be for, by id."""
    tables: Annotated[dict[Id, Table], Field(min_length=2, max_length=MOST_TABLES)]
    """The tables by id, the first ones for a session with fewer."""
    roles: Annotated[dict[Id, Role], Field(min_length=1)]
    """The roles by id."""
    variants: tuple[Id, ...] = ()
    """Drawings that go along as cards, each by its id."""
    levels: Annotated[dict[Id, HarvestLevel], Field(min_length=1, max_length=5)]
    """Where what was harvested can belong, by id."""
    evaluation: Annotated[tuple[QuestionText, ...], Field(min_length=1, max_length=6)]
    """What the sheet asks that people fill in without their name."""
    certificate: Paragraph
    """What stands on the sheet that says that somebody took part; it never speaks of accreditation that nobody gave."""


def carousel_page(carousel_id: str) -> str:
    """The path under `content/` of the page that is made for a carousel: its sheets."""
    return f"{CAROUSEL_FOLDER}/{carousel_id}.md"
