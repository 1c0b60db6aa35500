"""A scale as a reader meets it: as a sheet that is whole without a script, and on a card that leads to it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import ceil

from markupsafe import Markup

from macros.html.dutch import counted
from macros.html.links import Link
from macros.html.reviews import ReviewInWords, ReviewRow, review_rows
from macros.html.templates import render
from macros.made import DatedList, KeptRow
from macros.noun import Spot
from macros.scale.scale import ENOUGH, GROUP_PICTURE, POINTS, AdviceStep, Dimension, Scale, scale_page
from macros.scale.scores import form_of, holds
from macros.scale.shelf import SCALES
from macros.shelf import Marked
from macros.sources.citations import makers_tag
from macros.sources.shelf import SOURCES
from macros.sources.source import MAKERS_CHOICE
from macros.sources.source_view import SourceView, source_view
from macros.tree.shown import danger_line

MINUTES_A_STATEMENT = 0.15
"""Nine seconds: reading a statement and choosing one of five."""


@dataclass(frozen=True)
class StatementView:
    """One statement, with four digits that change with its words."""

    id: str
    text: str

    @property
    def hash(self) -> str:
        """By which an old answer is known as one to other words."""
        return hashlib.sha256(self.text.encode()).hexdigest()[:4]


@dataclass(frozen=True)
class DimensionView:
    """One dimension as the template sees it."""

    id: str
    dimension: Dimension
    scale: Scale

    @property
    def statements(self) -> list[StatementView]:
        """Its statements, in order."""
        return [StatementView(id_, text) for id_, text in self.dimension.items.items()]

    @property
    def most(self) -> int:
        """The most points that one person can give."""
        return POINTS * len(self.dimension.items)

    @property
    def sums(self) -> list[tuple[str, str]]:
        """For who counts on paper and answered all: each band with the sums of points that come to it."""
        count = len(self.dimension.items)
        every = range(count, POINTS * count + 1)
        found = [(band, [total for total in every if holds(band, total, count)]) for band in self.scale.bands.values()]
        return [(band.title, from_to(sums)) for band, sums in found if sums]


@dataclass(frozen=True)
class ScaleView:
    """One scale as its template sees it, at the spot where it stands."""

    id: str
    scale: Scale
    spot: Spot

    @property
    def dimensions(self) -> list[DimensionView]:
        """The dimensions, in order."""
        return [DimensionView(id_, one, self.scale) for id_, one in self.scale.dimensions.items()]

    @property
    def form(self) -> int:
        """By which a code knows whether it belongs to this form."""
        return form_of(self.scale)

    @property
    def edges(self) -> str:
        """The bands with twice their lower edge, as the script reads them: `begin:0 oefen:5 deel:7`."""
        bands = self.scale.bands.items()
        return " ".join(f"{id_}:{0 if band.at_least is None else round(2 * band.at_least)}" for id_, band in bands)

    @property
    def enough(self) -> int:
        """How many answers a dimension needs."""
        return ENOUGH

    @property
    def danger_line(self) -> Markup:
        """The line about immediate danger, where the self-test is about safety."""
        return danger_line(self.spot) if self.scale.danger_line else Markup()

    def sources(self, dimension: Dimension) -> list[SourceView]:
        """The works in which the root of a dimension stands; what the makers chose is none."""
        views = [source_view(one, self.spot.library.values(SOURCES)) for one in dimension.root.source]
        return [view for view in views if not view.is_makers_choice]

    @property
    def makers_tag(self) -> Markup:
        """The tag of what the makers chose."""
        return makers_tag(self.spot.label_address(MAKERS_CHOICE))

    def address_of(self, step: AdviceStep) -> str:
        """The address of the page that helps with a step; '' when there is none."""
        return self.spot.link(step.page) if step.page else ""

    def title_of(self, step: AdviceStep) -> str:
        """What that page is called."""
        return self.spot.title_of_page(step.page.partition("#")[0]) if step.page else ""

    @property
    def review(self) -> ReviewInWords:
        """Who read it, and when that has to happen again."""
        return ReviewInWords(self.scale.reviewed)

    @property
    def is_late(self) -> bool:
        """Whether it should have been reviewed again by now."""
        return self.scale.reviewed.is_past(self.spot.today)

    @property
    def address(self) -> str:
        """Where it stands."""
        return self.spot.link(scale_page(self.id))

    @property
    def group_page(self) -> str:
        """The address of the page with the picture of a group; '' where no page has it."""
        page = self.spot.shown_on(GROUP_PICTURE, self.id)
        return self.spot.link(page) if page else ""

    @property
    def length(self) -> str:
        """How many statements it has, and how long that takes."""
        minutes = counted(ceil(self.scale.length * MINUTES_A_STATEMENT), "minuut", "minuten")
        return f"{counted(self.scale.length, 'stelling', 'stellingen')} · ongeveer {minutes}"


def from_to(numbers: list[int]) -> str:
    """A row of numbers in words."""
    return f"{numbers[0]} tot en met {numbers[-1]}" if len(numbers) > 1 else f"{numbers[0]}"


def scale(spot: Spot, id_: str) -> Markup:
    """The whole self-test, here; on its own page it brings the heading."""
    view = ScaleView(id_, spot.library.on(SCALES)[id_].value, spot)
    return render("scale/scale.html", view=view, scale=view.scale, heading=spot.path == scale_page(id_))


def scale_card(spot: Spot, id_: str) -> Markup:
    """A card that leads to the self-test."""
    return render("scale/card.html", view=ScaleView(id_, spot.library.on(SCALES)[id_].value, spot))


def dated(spot: Spot, entries: Mapping[str, Marked[Scale]]) -> Iterator[DatedList]:
    """When each self-test has to be reviewed again."""
    rows = [
        ReviewRow(Link(entry.value.title, spot.link(scale_page(id_))), entry.value.reviewed, entry.value.version)
        for id_, entry in entries.items()
    ]
    if rows:
        yield DatedList("zelftests", "Zelftests", review_rows(rows))


def onward(spot: Spot, noun: str, _: str) -> Markup:
    """From the end of a module: the self-test once more, which shows what grew."""
    entries = spot.library.on(SCALES).items() if noun == "module" else ()
    views = [ScaleView(scale_id, one.value, spot) for scale_id, one in entries]
    return render("scale/onward.html", scales=views) if views else Markup()


def kept(spot: Spot, entries: Mapping[str, Marked[Scale]]) -> Iterator[KeptRow]:
    """What a device can keep of each self-test: its moments. The statements are those that are about the reader."""
    for id_, entry in entries.items():
        view = ScaleView(id_, entry.value, spot)
        own = [one for part in view.dimensions if not part.dimension.organisation for one in part.statements]
        hashes = " ".join(f"{one.id}:{one.hash}" for one in own)
        yield KeptRow(id_, Link(entry.value.title, view.address), entry.value.length, hashes)
