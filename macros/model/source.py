"""A Source is a cited work, with what was seen of it, when, and how far it still holds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel, StringConstraints

from macros.model.fields import Date, Id, Label, Paragraph, StrictModel
from macros.model.label import LabelId

SourceKind = Literal[
    "publication",
    "article",
    "factsheet",
    "project-page",
    "law",
    "bill",
    "guideline",
    "professional-code",
    "website",
    "makers-choice",
]
LawStatus = Literal["in-force", "proposal", "lapsed", "unknown"]
Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"']+$", max_length=300)]
WorkTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=220)]


class Seen(StrictModel):
    """When the makers looked at it, and whether they saw the whole of it or a part."""

    on: Date
    extent: Literal["whole", "part"]


class Section(StrictModel):
    """A place inside a source that is cited on its own."""

    title: Label
    label: LabelId | None = None
    address: Address | None = None


class Source(StrictModel):
    """A cited work. A law or a bill also says whether it is in force, and how sure that is."""

    title: WorkTitle
    author: Label | None = None
    publisher: Label | None = None
    year: Annotated[int, Field(ge=1900, le=2100)] | None = None
    date: Date | None = None
    kind: SourceKind
    address: Address | None = None
    seen: Seen
    status: LawStatus | None = None
    certainty: Literal["high", "medium", "low"] | None = None
    label: LabelId
    note: Paragraph | None = None
    sections: dict[Id, Section] = Field(default={})

    @property
    def short(self) -> str:
        """How the source is named in a line of text: the first author (or the title) and the year."""
        surname = self.author.split(",")[0] if self.author else ""
        name = (
            surname.rstrip(".").rsplit(" ", 1)[0] + (" e.a." if "," in (self.author or "") else "") if surname else ""
        )
        return " ".join(part for part in (name or self.title, str(self.year or "")) if part)

    def label_of(self, section: str) -> LabelId:
        """The label of a section: its own, else that of the whole source."""
        own = self.sections[section].label if section in self.sections else None
        return own or self.label


class SourceList(RootModel[dict[Id, Source]]):
    """The file `content/sources.yml`: every source once, by its id."""


class Contact(StrictModel):
    """Somebody to call or ask, for an outcome that says so."""

    name: Label
    number: Annotated[str, StringConstraints(pattern=r"^[0-9][0-9 \-]{1,15}$")] | None = None
    address: Address | None = None
    text: Paragraph
    source: str | None = None
    label: LabelId | None = None
    seen: Seen | None = None


class ContactList(RootModel[dict[Id, Contact]]):
    """The file `content/contacts.yml`: every contact once, by its id."""
