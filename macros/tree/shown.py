"""What pages and the site show of trees: the words for pages, how old they are, and a sheet for who reviews one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros.drawings.shelf import DRAWINGS
from macros.html.links import Link
from macros.html.reviews import ReviewRow, review_rows
from macros.library import Library
from macros.noun import DatedList, Spot
from macros.sources.shelf import CONTACTS, SOURCES
from macros.tree.addresses import tree_page
from macros.tree.export.path_table import path_sheets
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.shelf import TREES, trees_in_use, trees_of
from macros.tree.view import cards
from macros.tree.view.danger_line import danger_line as danger_line_of
from macros.tree.view.paths_view import render_paths
from macros.tree.view.tree_view import Lookups, render_tree


def decision_tree(spot: Spot, id_: str) -> Markup:
    """The whole tree, here; on its own page it brings the heading."""
    lookups = Lookups(
        sources=spot.library.values(SOURCES),
        contacts=spot.library.values(CONTACTS),
        titles=titles(spot),
        page_title=lambda path: spot.title_of("page", path),
        address=spot.link,
        today=spot.today,
        drawings=spot.library.values(DRAWINGS),
        danger=spot.library.settings.danger_line,
        label_address=spot.label_address,
    )
    return render_tree(id_, tree_of(spot, id_), lookups, heading=spot.path == tree_page(id_))


def tree_card(spot: Spot, id_: str) -> Markup:
    """A card that starts the tree."""
    return cards.tree_card(id_, tree_of(spot, id_), spot.link)


def tree_paths(spot: Spot, id_: str) -> Markup:
    """Every way through a tree, for who reviews it."""
    tree = tree_of(spot, id_)
    return render_paths(tree, Link(tree.title, spot.link(tree_page(id_))), f"{id_}.csv", titles(spot))


def tree_picker(spot: Spot) -> Markup:
    """Every situation with the tree that helps."""
    return cards.tree_picker(trees_in_use(spot.library), spot.link)


def danger_line(spot: Spot) -> Markup:
    """The line about immediate danger."""
    library = spot.library
    in_use = library.asked(("in use", TREES.noun), lambda every: tuple(trees_in_use(every)))
    return danger_line_of(library.settings.danger_line, spot.link, library.values(CONTACTS), in_use)


def titles(spot: Spot) -> dict[str, str]:
    """What every tree is called, by id, in the order of the titles."""

    def every(library: Library) -> tuple[tuple[str, str], ...]:
        return tuple((id_, tree.title) for id_, tree in trees_of(library).items())

    return dict(spot.library.asked(("titles", TREES.noun), every))


def tree_of(spot: Spot, id_: str) -> Tree:
    """The tree of this id."""
    return spot.library.on(TREES)[id_].tree


def files(trees: Mapping[str, MarkedTree]) -> dict[str, bytes]:
    """The sheet of every tree beside its page for reviewers."""
    return path_sheets({id_: marked.tree for id_, marked in trees.items()})


def dated(spot: Spot, _: Mapping[str, MarkedTree]) -> Iterator[DatedList]:
    """When each tree in use has to be reviewed again."""
    rows = [
        ReviewRow(Link(tree.title, spot.link(tree_page(id_))), tree.reviewed, tree.version, tree.status)
        for id_, tree in trees_in_use(spot.library).items()
    ]
    yield DatedList("keuzehulpen", "Keuzehulpen", review_rows(rows))
