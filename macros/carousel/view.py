"""A carousel as whoever leads it meets it: on a page in parts, what to do with what came of it, and its sheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from markupsafe import Markup

from macros.carousel.carousel import Carousel, Table, carousel_page
from macros.carousel.plan import SessionForm
from macros.carousel.plan_view import planner_of, timer_of
from macros.carousel.session import CarouselForm
from macros.carousel.sheets import SheetSet, sheet_sets
from macros.carousel.shelf import CAROUSELS
from macros.html.links import Link
from macros.html.reviews import ReviewInWords, ReviewRow, review_rows
from macros.html.templates import render
from macros.made import DatedList
from macros.noun import Spot
from macros.shelf import Marked
from macros.tree.addresses import tree_page

PER = {"session": "", "table": " per tafel", "person": " per persoon"}


@dataclass(frozen=True)
class CarouselView:
    """One carousel as its templates see it, at the spot where it stands."""

    id: str
    carousel: Carousel
    spot: Spot
    per: Mapping[str, str] = field(default_factory=lambda: PER)
    """In words for how many one thing is that is brought along."""

    @property
    def sheets(self) -> str:
        """The address of everything to print."""
        return self.spot.link(carousel_page(self.id))

    @property
    def sets(self) -> list[SheetSet]:
        """Everything to print."""
        return [*sheet_sets(self.spot, self.carousel)]

    @property
    def review(self) -> ReviewInWords:
        """Who read it, and when that has to happen again."""
        return ReviewInWords(self.carousel.reviewed)

    @property
    def is_late(self) -> bool:
        """Whether it should have been reviewed again by now."""
        return self.carousel.reviewed.is_past(self.spot.today)

    @property
    def forms(self) -> list[SessionForm]:
        """Its forms as the planner takes them."""
        return [session_form(id_, form) for id_, form in self.carousel.forms.items()]

    @property
    def timer(self) -> str:
        """The address of its clock; '' where no page has one."""
        return self.spot.link(page) if (page := self.spot.shown_on("carousel_timer", self.id)) else ""

    @property
    def planner(self) -> Markup:
        """The planner beside its sheets: how many of each are needed follows from it."""
        return self.planner_with()

    def planner_with(self, sheets: str = "") -> Markup:
        """The planner; with the address of its sheets where it does not stand beside them."""
        scripts = [*self.carousel.scripts.values()]
        return planner_of(self.forms, self.carousel.people, scripts, timer=self.timer, sheets=sheets)

    def ways(self, table: Table) -> list[Link]:
        """What a table walks: its tree, and its case."""
        trees = (
            [Link(self.spot.title_of("tree", table.tree), self.spot.link(tree_page(table.tree)))] if table.tree else []
        )
        return [*trees, *([self.page(table.case)] if table.case else [])]

    def page(self, page: str) -> Link:
        """A page that helps, or a part of it."""
        return Link(self.spot.title_of_page(page.partition("#")[0]), self.spot.link(page))

    def numbers(self, form: CarouselForm) -> Markup:
        """The numbers of the sources of a form."""
        return self.spot.numbers(form.source)


def session_form(id_: str, form: CarouselForm) -> SessionForm:
    """A form as the planner takes it."""
    said = form.model_dump(
        include={"title", "text", "people", "tables", "rounds", "minutes", "change", "moves", "host"}
    )
    return SessionForm(id=id_, **said)


def shown(spot: Spot, id_: str, template: str) -> Markup:
    """A part of a carousel."""
    view = CarouselView(id_, spot.library.on(CAROUSELS)[id_].value, spot)
    return render(f"carousel/{template}.html", view=view, carousel=view.carousel)


def carousel_scripts(spot: Spot, id_: str) -> Markup:
    """Each script, minute by minute."""
    return shown(spot, id_, "scripts")


def carousel_take(spot: Spot, id_: str) -> Markup:
    """What to bring along."""
    return shown(spot, id_, "take")


def carousel_roles(spot: Spot, id_: str) -> Markup:
    """Who does what."""
    return shown(spot, id_, "roles")


def carousel_rules(spot: Spot, id_: str) -> Markup:
    """The house rules."""
    return shown(spot, id_, "rules")


def carousel_forms(spot: Spot, id_: str) -> Markup:
    """The forms, side by side."""
    return shown(spot, id_, "forms")


def carousel_tables(spot: Spot, id_: str) -> Markup:
    """The tables with their themes, questions, trees and cases."""
    return shown(spot, id_, "tables")


def carousel_planner(spot: Spot, id_: str) -> Markup:
    """The planner, for any number of people and tables."""
    view = CarouselView(id_, spot.library.on(CAROUSELS)[id_].value, spot)
    return view.planner_with(view.sheets)


def carousel_timer(spot: Spot, id_: str) -> Markup:
    """The clock, for on a beamer."""
    carousel = spot.library.on(CAROUSELS)[id_].value
    first = next(iter(carousel.scripts.values()))
    return timer_of(CarouselView(id_, carousel, spot).forms, carousel.people, first.warn)


def carousel_levels(spot: Spot, id_: str) -> Markup:
    """Where what was harvested belongs, and what helps there."""
    return shown(spot, id_, "levels")


def carousel_again(spot: Spot, id_: str) -> Markup:
    """A day to look back, for in a calendar."""
    return shown(spot, id_, "again")


def carousel_sheets(spot: Spot, id_: str) -> Markup:
    """Everything to print, to choose from."""
    return shown(spot, id_, "sheets")


def dated(spot: Spot, entries: Mapping[str, Marked[Carousel]]) -> Iterator[DatedList]:
    """When each carousel has to be reviewed again."""
    rows = [
        ReviewRow(Link(entry.value.title, spot.link(carousel_page(id_))), entry.value.reviewed, entry.value.version)
        for id_, entry in entries.items()
    ]
    if rows:
        yield DatedList("carrousels", "Carrousels", review_rows(rows))
