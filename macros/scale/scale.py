"""A Scale asks how well equipped a reader feels: statements in dimensions, bands of what to do, advice for each.

Five points, 1 to 5, and 'n.v.t.'. A score is a mean of points; it is only ever compared as whole numbers, so that
Python and a browser cannot disagree at an edge.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from macros.language.fields import (
    Id,
    PagePath,
    Phrase,
    Sentence,
    SourceRefs,
    StrictModel,
    Title,
    Version,
)
from macros.language.review import Reviewed
from macros.language.written_values import AsNumber, AsWhole, YesNo

SCALE_FOLDER = "zelftest"
"""The folder of the pages that are made for scales, one each."""
GROUP_PICTURE = "group_picture"
"""The word for the picture of a group: to the page that has it codes of the self-test lead."""
POINTS = 5
"""The most that a statement can give; the least is 1."""
ENOUGH = 3
"""How many statements of a dimension have to be answered before it says anything."""

Edge = Annotated[float, Field(ge=1, le=POINTS, multiple_of=0.5), AsNumber]
DimensionTitle = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=36)]
"""It stands above its line in the picture, which is as wide as a phone."""
Advised = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=180)]


class Band(StrictModel):
    """A part of the scale with what to do there; advice, and no level."""

    title: Phrase
    """What it is called: `Begin hier`."""
    at_least: Edge | None = None
    """The score from which it holds, in halves; left out for the lowest."""
    below: Edge | None = None
    """The score below which it holds; left out for the highest."""


class AdviceStep(StrictModel):
    """One thing to do, with the page that helps."""

    text: Advised
    """What to do, beginning with a verb."""
    page: PagePath | None = None
    """The page, tree, quiz or module that helps: its file below `content/`, perhaps with `#part`."""


class Advice(StrictModel):
    """What somebody in one band can do about one dimension, in three sizes."""

    say: Sentence
    """What this score may mean, without a verdict."""
    today: AdviceStep
    """Something of five minutes, today."""
    hour: AdviceStep
    """Something of an hour."""
    ask: AdviceStep
    """Something to ask whoever leads your work, or a teacher."""


class Root(StrictModel):
    """Where a dimension comes from."""

    kin: Sentence
    """What it is kin to, in words of our own."""
    source: SourceRefs
    """The works in which that stands."""


class Dimension(StrictModel):
    """Statements that belong together, and what to do at each band."""

    title: DimensionTitle
    """What it is about."""
    organisation: YesNo = False
    """Whether it is about the organisation and not about the reader: then it never counts in the whole."""
    items: Annotated[dict[Id, Sentence], Field(min_length=ENOUGH, max_length=8)]
    """The statements by id, each beginning with 'Ik' or 'Mijn' where that can be."""
    root: Root
    """Where it comes from."""
    advice: Annotated[dict[Id, Advice], Field(min_length=1)]
    """For each band by its id what to do."""


class Scale(StrictModel):
    """A whole self-test; its id is the file's name."""

    kind: Literal["scale"]
    """What the file holds."""
    title: Title
    """What the reader sees in lists and above the self-test."""
    summary: Sentence
    """One sentence for cards and search results."""
    version: Version
    """Raise it when a statement means something else, or an id gets another name."""
    status: Literal["concept", "published"]
    """How far it is."""
    reviewed: Reviewed
    """When it was held against its sources, by whom, and when again."""
    danger_line: YesNo = False
    """Whether the line about immediate danger stands above it: where it is about safety."""
    ask: Sentence
    """What is asked of each statement."""
    points: Annotated[tuple[Phrase, ...], Field(min_length=POINTS, max_length=POINTS)]
    """The five points in words, the lowest first."""
    bands: Annotated[dict[Id, Band], Field(min_length=2, max_length=5)]
    """The bands by id, the lowest first."""
    dimensions: Annotated[dict[Id, Dimension], Field(min_length=1, max_length=10)]
    """The dimensions by id, in the order in which they are asked."""

    earlier_forms: tuple[Annotated[int, Field(ge=0, le=4095), AsWhole], ...] = ()
    """Numbers of earlier forms with the same statements in the same order, in other words: their codes still count."""

    @property
    def length(self) -> int:
        """How many statements it has."""
        return sum(len(one.items) for one in self.dimensions.values())


def scale_page(scale_id: str) -> str:
    """The path under `content/` of the page that is made for a scale."""
    return f"{SCALE_FOLDER}/{scale_id}.md"
