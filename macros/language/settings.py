"""The settings of a handbook: what its makers can decide for the whole of it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from macros.language.fields import Id, Paragraph, Phrase, StrictModel, Title
from macros.language.label import LabelId
from macros.language.written_values import AsWhole

FOLDER_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
Folder = Annotated[str, StringConstraints(pattern=FOLDER_PATTERN, max_length=40)]
Days = Annotated[int, Field(ge=0, le=3650), AsWhole]
DESK_PATTERN = r"^(https://|mailto:[^\s<>\"'@]+@)[^\s<>\"'@]+$"
DeskAddress = Annotated[str, StringConstraints(pattern=DESK_PATTERN, max_length=300)]
DeskNumber = Annotated[str, StringConstraints(pattern=r"^[0-9][0-9 \-]{1,15}$")]
Host = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$", max_length=80)]
Need = Literal["label", "reviewed", "sources"]


class PageForm(StrictModel):
    """What every page in a folder has. A page that does without says so, and why, under `without`."""

    needs: tuple[Need, ...] = ()
    """What stands in its front matter (`label`, `reviewed`) or in its text (`sources`: at least one is cited)."""
    kind: Phrase | None = None
    """What search calls one of them: `Casus`; such pages stand behind those to read."""
    parts: tuple[Title, ...] = ()
    """The words with which a heading or a box of it begins: `Doe dit`, `Moment 1`."""


class DangerHelp(StrictModel):
    """Something that helps a reader who sees danger."""

    id: Id
    """The id of the contact, or of the tree."""
    words: Phrase
    """The words in the line: what to call a contact for, before its name; or the words of the link to a tree."""


class DangerLine(StrictModel):
    """Who and what helps a reader who sees danger; 112 stands there always."""

    call: DangerHelp | None = None
    """A contact to call for advice."""
    walk: DangerHelp | None = None
    """The tree that helps to decide what to do."""


class Desk(StrictModel):
    """Who takes what readers say of the handbook."""

    name: Phrase
    """Who it is, as it stands in the middle of a sentence: `het loket van de opleiding`."""
    address: DeskAddress | None = None
    """Where to write: `https://…` or `mailto:…`."""
    number: DeskNumber | None = None
    """What to call."""


class Colophon(StrictModel):
    """What an organisation that offers this handbook says of itself, and who is asked to read it."""

    offered_by: Phrase | None = None
    """The organisation that offers it to readers, as it stands in the middle of a sentence; `offered_by()` shows it."""
    faults: Desk | None = None
    """To whom readers tell of a fault. When left out: the organisation where they found the handbook."""
    readers: tuple[Phrase, ...] = ()
    """Kinds of readers, as `by` below `reviewed` names them; `read_by()` says of each what they read, or that nobody
    did yet."""


class Hosts(StrictModel):
    """On whose websites sources stand; what holds for a website also holds for the parts of it (`www.`)."""

    official: tuple[Host, ...] = ()
    """The only ones to which a law, a bill, a guideline or a professional code may lead. Empty: to any."""
    bystanders: tuple[Host, ...] = ()
    """Those to which nothing may lead: there others put copies of what they did not make."""


class Settings(StrictModel):
    """The file `content/settings.yml`; a handbook may do without, and without each of its keys."""

    id: Id = "handbook"
    """The name under which a reader's device keeps what they answered; who changes it loses that for all readers."""
    review_grace: Days = 90
    """How many days after its date a review may wait; a check warns in those days, and refuses after them."""
    law_card_age: Days = 365
    """After how many days a law card is old: a check warns then, and the card says so itself."""
    readability: Annotated[int, Field(ge=0, le=100), AsWhole] = 0
    """The lowest reading ease (Flesch-Douma, 0 to 100, higher is easier) that a page may have without a reason."""
    forms: dict[Folder, PageForm] = Field(default={})
    """What pages have, by the folder below `content/` in which they stand."""
    danger_line: DangerLine = DangerLine()
    """What stands in the line about immediate danger, below the number 112."""
    colophon: Colophon = Colophon()
    """Who offers the handbook, who has to read it, and where a reader tells of a fault."""
    labels: dict[LabelId, Paragraph] = Field(default={})
    """Sentences of your own that explain a label, in the place of those of the engine."""
    hosts: Hosts = Hosts()
    """On whose websites sources stand, and on whose they do not."""
    search_example: Phrase | None = None
    """A word that your readers may look for; the field for searching shows it."""
