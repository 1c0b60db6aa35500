"""What pages show of their own: labels, how old everything is, and what a device keeps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros.html import labels
from macros.html.links import Link
from macros.html.reviews import ReviewRow, review_rows
from macros.html.templates import render
from macros.made import DatedList
from macros.noun import Spot
from macros.pages.page_reader import Page


def label(spot: Spot, name: str) -> Markup:
    """The tag of a label."""
    return spot.label(name)


def label_here(_: Spot, name: str) -> Markup:
    """The tag of a label where it is explained."""
    return labels.label_here(name)


def label_box(spot: Spot, name: str) -> Markup:
    """A label with its sentence."""
    own = {str(label_id): sentence for label_id, sentence in spot.library.settings.labels.items()}
    return labels.label_box(name, own, spot.label_address(name))


def writing_lines(_: Spot) -> Markup:
    """Lines to write on, on paper alone."""
    return render("print/lines.html")


def freshness(spot: Spot) -> Markup:
    """How old everything is: what asks for attention first on top, a part for each noun that grows old."""
    every = [dated for noun in spot.nouns for dated in noun.dated(spot, spot.library.on(noun.shelf))]
    return render("freshness/freshness.html", lists=[dated for dated in every if dated.rows])


def dated(spot: Spot, pages: Mapping[str, Page]) -> Iterator[DatedList]:
    """When each page of readers that has a review has to be reviewed again."""
    rows = [
        ReviewRow(Link(page.front_matter.title, spot.link(path)), page.front_matter.reviewed)
        for path, page in pages.items()
        if page.front_matter.reviewed and page.front_matter.for_ == "readers"
    ]
    yield DatedList("paginas", "Pagina’s", review_rows(rows))


def my_learning(spot: Spot) -> Markup:
    """What this device keeps of its reader's learning: to go on with, to print, to take along, to wipe."""
    kinds = [(noun, list(noun.kept(spot, spot.library.on(noun.shelf)))) for noun in spot.nouns]
    named = [(noun.id, noun.called[1], rows) for noun, rows in kinds if rows]
    return render("my-learning/my-learning.html", kinds=named, handbook=spot.library.settings.id)
