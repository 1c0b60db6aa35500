"""The ways into a handbook: doors, a field for searching, the trees that most come for, and the list of all trees."""

from __future__ import annotations

from markupsafe import Markup

from macros.drawings.shelf import DRAWINGS
from macros.drawings.view import drawing
from macros.html.templates import render
from macros.noun import Spot
from macros.pages.front_matter import FrontMatter
from macros.pages.shelf import PAGES
from macros.tree.shelf import trees_in_use
from macros.tree.view import cards


def doors(spot: Spot) -> Markup:
    """The doors in the front matter of this page behind which there is something."""
    pages, listed = spot.library.on(PAGES), spot.library.values(DRAWINGS)
    open_doors = [
        (door, spot.link(door.page), drawing(listed, door.drawing, id_prefix=f"door-{number}"))
        for number, door in enumerate(head(spot).doors)
        if door.page.partition("#")[0] in pages
    ]
    return render("doors/doors.html", doors=open_doors)


def search_field(spot: Spot) -> Markup:
    """A field that opens the search window with what was typed. It sends nothing: see its template."""
    return render("start/search-field.html", example=spot.library.settings.search_example)


def most_asked(spot: Spot) -> Markup:
    """The trees that most readers of this page come for, by their own names, and the way to all of them."""
    trees, listed = trees_in_use(spot.library), spot.shown_on("tree_picker", "")
    chosen = [cards.card_view(id_, trees[id_], spot.link) for id_ in head(spot).most_asked if id_ in trees]
    return render("start/most-asked.html", cards=chosen, many=len(trees), all=spot.link(listed) if listed else "")


def tree_picker(spot: Spot) -> Markup:
    """Every tree with the situations in which it helps, in the groups of this page; the others stand below them."""
    trees = trees_in_use(spot.library)
    groups = [(group.title, group.trees) for group in head(spot).groups]
    return cards.tree_picker(trees, groups, spot.link)


def head(spot: Spot) -> FrontMatter:
    """The front matter of the page at hand."""
    return spot.library.on(PAGES)[spot.path].front_matter
