"""The Carousel as a noun."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from macros.carousel.carousel import CAROUSEL_FOLDER, Carousel, carousel_page
from macros.carousel.check import problems_of_carousel
from macros.carousel.shelf import CAROUSELS
from macros.html.links import Link
from macros.library import Library
from macros.made import MadePage, Sought
from macros.noun import New, Noun, Spot
from macros.shelf import Marked
from macros.tree.shelf import TREES
from macros.word import Word, late

FIELDS = ("form", "whole", "people", "tables", "rounds", "minutes", "change", "begin")
EXPLAINED = ("plan-form-uitleg", "plan-whole-uitleg")
OF_PLANNER = ("dag", "dag-fout", *EXPLAINED, *(f"plan-{name}{end}" for name in FIELDS for end in ("", "-fout")))
"""The ids of what the planner asks for, and of what it says by each."""


def pages(entry: Marked[Carousel]) -> Iterator[MadePage]:
    """Everything to print; the page about the carousel leads to it."""
    carousel = entry.value
    title = f"{carousel.title}: alles om te printen"
    yield MadePage(carousel_page(entry.id), title, carousel.summary, "carousel_sheets", in_menu=False)


def place(spot: Spot, id_: str) -> Link:
    """The page with the sheets of a carousel."""
    return Link(spot.title_of("carousel", id_), spot.link(carousel_page(id_)))


def prose(entry: Marked[Carousel]) -> Iterator[str]:
    """What an author wrote for who leads or takes part."""
    carousel = entry.value
    yield from (carousel.summary, *carousel.rules, *carousel.evaluation, carousel.certificate)
    for form in carousel.forms.values():
        yield from (form.text, form.fits)
    yield from (step.text for script in carousel.scripts.values() for step in script.steps)
    yield from (task.text for task in carousel.rounds.values())
    for table in carousel.tables.values():
        yield table.ask
        yield from (text for dilemma in table.dilemmas for text in (dilemma.text, dilemma.ask))
    for role in carousel.roles.values():
        yield from (role.text, *role.does)
    for level in carousel.levels.values():
        yield from (level.ask, level.today)


def values(library: Library) -> Mapping[str, object]:
    """A tree to begin with, where there is one."""
    return {"tree": next(iter(library.on(TREES)), "")}


def word(name: str, *, once: bool = True, heading: int = 0, ids: tuple[str, ...] = ()) -> Word:
    """A word that shows a part of a carousel."""
    return Word(name, late("carousel.view", name), of="carousel", once=once, heading=heading, ids=ids)


CAROUSEL = Noun(
    shelf=CAROUSELS,
    plural="carousels",
    rule="unknown-carousel",
    heading="A carousel",
    where="`content/carousels/<id>.yml`",
    check=problems_of_carousel,
    title=lambda entry: entry.value.title,
    words=(
        word("carousel_scripts"),
        word("carousel_take"),
        word("carousel_roles"),
        word("carousel_rules"),
        word("carousel_forms"),
        word("carousel_tables"),
        word("carousel_levels", heading=3),
        word("carousel_again", ids=("dag-terug", "dag-terug-fout")),
        word("carousel_planner", ids=OF_PLANNER),
        word("carousel_timer"),
        word("carousel_sheets", heading=2, ids=("vellen-{name}",)),
    ),
    folders=(CAROUSEL_FOLDER,),
    made_folders=(CAROUSEL_FOLDER,),
    pages=pages,
    dated=late("carousel.view", "dated"),
    reviewed=lambda entry: entry.value.reviewed,
    called=("carrousel", "carrousels"),
    sought=Sought("Printen", worth=0.5, page=carousel_page, parts=False),
    place=place,
    prose=prose,
    new=New(
        path=lambda id_: CAROUSELS.folder / f"{id_}.yml",
        template=Path(__file__).with_name("new.yml"),
        values=values,
        then='Put {{ carousel_scripts("…") }} and its other words on a page: that leads trainers to its sheets.',
    ),
    counted=True,
)
