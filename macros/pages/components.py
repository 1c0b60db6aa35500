"""What pages show of their own: doors, and how old everything is."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.shelf import DRAWINGS
from macros.drawings.view import drawing
from macros.html.templates import render
from macros.noun import Spot
from macros.pages.shelf import PAGES


def doors(spot: Spot) -> Markup:
    """The doors in the front matter of this page behind which there is something."""
    pages, listed = spot.library.on(PAGES), spot.library.values(DRAWINGS)
    open_doors = [
        (door, spot.link(door.page), drawing(listed, door.drawing, id_prefix=f"door-{number}"))
        for number, door in enumerate(pages[spot.path].front_matter.doors)
        if door.page.partition("#")[0] in pages
    ]
    return render("doors/doors.html", doors=open_doors)


def freshness(spot: Spot) -> Markup:
    """How old everything is: what asks for attention first on top, a part for each noun that grows old."""
    every = [dated for noun in spot.nouns for dated in noun.dated(spot, spot.library.on(noun.shelf))]
    return render("freshness/freshness.html", lists=[dated for dated in every if dated.rows])
