"""A Source is a cited work, with what was seen of it, when, and how far it still holds."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, RootModel, StringConstraints

from macros.language.fields import Id, Paragraph, Phrase, SourceRef, StrictModel
from macros.language.label import LabelId
from macros.language.written_values import AsWhole, Date

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
MAKERS_CHOICE = "makers-choice"
"""The kind that is no work, but says that the sources are silent and the makers chose."""
LAWS = frozenset({"law", "bill"})
"""Kinds of source that also say whether they are in force, and how sure that is."""
OFFICIAL = LAWS | {"guideline", "professional-code"}
"""Kinds of source that lead to where they officially stand, when the settings say where that is."""
LawStatus = Literal["in-force", "proposal", "lapsed", "unknown"]
Address = Annotated[str, StringConstraints(pattern=r"^https://[^\s<>\"']+$", max_length=300)]
Extent = Literal["whole", "part"]
AnyExtent = Literal["whole", "part", "none"]
Certainty = Literal["high", "medium", "low"]
WorkTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=220)]


class Seen(StrictModel):
    """When the makers looked at it, and whether they saw the whole of it or a part."""

    on: Date
    """The day on which the makers looked."""
    extent: AnyExtent
    """Whether they saw the whole of it, a part, or nothing: then it is only named, and nobody may cite it."""


class Section(StrictModel):
    """A place inside a source that is cited on its own."""

    title: Phrase
    """What the section is called in the source itself."""
    label: LabelId | None = None
    """How this section stands in time, where that differs from the whole source."""
    address: Address | None = None
    """Where this section can be read, at who publishes it."""
    seen_in: Phrase | None = None
    """In what the makers saw this section, when not at its address: `een kopie op example.org`."""


class Journal(StrictModel):
    """Where an article appeared."""

    name: Phrase
    """The journal."""
    volume: Phrase | None = None
    """The year of the journal, as it counts: `"51"`."""
    issue: Phrase | None = None
    """The number within it: `"6"`."""
    pages: Phrase | None = None
    """The pages: `152-156`."""


class Source(StrictModel):
    """A cited work. A law or a bill also says whether it is in force, and how sure that is."""

    title: WorkTitle
    """The title of the work."""
    author: Phrase | None = None
    """Who wrote it: `Jansen P., De Vries A.`."""
    publisher: Phrase | None = None
    """Who published it."""
    journal: Journal | None = None
    """For an article: where it appeared."""
    year: Annotated[int, Field(ge=1900, le=2100), AsWhole] | None = None
    """The year in which it appeared."""
    date: Date | None = None
    """The day on which it appeared, where that is known."""
    kind: SourceKind
    """What sort of work it is."""
    address: Address | None = None
    """Where it can be read, at who publishes it; a law, a guideline or a website has to say so."""
    seen: Seen
    """When the makers looked at it, and at how much of it."""
    seen_in: Phrase | None = None
    """In what the makers saw it, when not at its address: `een kopie op example.org`. Nothing leads there."""
    status: LawStatus | None = None
    """For a law or a bill: whether it is in force."""
    certainty: Certainty | None = None
    """How sure the makers are of what they say of it; a law or a bill has to say so."""
    label: LabelId
    """How it stands in time."""
    note: Paragraph | None = None
    """What a reader should know of it."""
    named_in: SourceRef | None = None
    """For a source that the makers did not see: the source that names it."""
    sections: dict[Id, Section] = Field(default={})
    """Parts of it that are cited by themselves, by id: `meldcode#stappen`."""

    @property
    def short(self) -> str:
        """How the source is named in a line of text: the first author (or the title) and the year."""
        surname = self.author.split(",")[0] if self.author else ""
        name = (
            surname.rstrip(".").rsplit(" ", 1)[0] + (" e.a." if "," in (self.author or "") else "") if surname else ""
        )
        year = self.year or (self.date.year if self.date and name else "")
        return " ".join(part for part in (name or self.title, str(year)) if part)

    def label_of(self, section: str) -> LabelId:
        """The label of a section: its own, else that of the whole source."""
        own = self.sections[section].label if section in self.sections else None
        return own or self.label


class SourceList(RootModel[dict[Id, Source]]):
    """The file `content/sources.yml`: every source once, by its id."""


class Contact(StrictModel):
    """Somebody to call or ask, for an outcome that says so."""

    name: Phrase
    """Who it is."""
    number: Annotated[str, StringConstraints(pattern=r"^[0-9][0-9 \-]{1,15}$")] | None = None
    """The telephone number, between quotes."""
    address: Address | None = None
    """Their website."""
    text: Paragraph
    """For what you can call or ask them."""
    source: str | None = None
    """Where this comes from."""
    label: LabelId | None = None
    """How it stands in time."""
    seen: Seen | None = None
    """When the makers checked it; a number has to say so."""


class ContactList(RootModel[dict[Id, Contact]]):
    """The file `content/contacts.yml`: every contact once, by its id."""
