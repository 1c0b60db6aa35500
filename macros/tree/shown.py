"""What pages and the site show of trees: the words for pages, how old they are, and a sheet for who reviews one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from markupsafe import Markup

from macros.drawings.shelf import DRAWINGS
from macros.html.dutch import counted
from macros.html.links import Link
from macros.html.reviews import ReviewRow, review_rows
from macros.html.templates import render
from macros.library import Library
from macros.made import DatedList
from macros.noun import Spot
from macros.sources.shelf import CONTACTS, SOURCES
from macros.tree.addresses import page_name, tree_page
from macros.tree.export.path_table import path_sheets
from macros.tree.model.handbook_law import LawBook
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.marks import laws_that_guard
from macros.tree.model.tree import Tree
from macros.tree.shelf import LAWS, TREES, trees_in_use, trees_of
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
        laws=laws_of_all(spot, tree_of(spot, id_)),
        pages={page_name(path): Link(title, spot.link(path)) for path, title in spot.led_from(tree_page(id_)).items()},
        beside=lambda outcome: Markup().join(noun.beside(spot, f"{id_}#{outcome}") for noun in spot.nouns),
        label_address=spot.label_address,
    )
    return render_tree(id_, tree_of(spot, id_), lookups, heading=spot.path == tree_page(id_))


def tree_card(spot: Spot, id_: str) -> Markup:
    """A card that starts the tree."""
    return cards.tree_card(id_, tree_of(spot, id_), spot.link)


def tree_paths(spot: Spot, id_: str) -> Markup:
    """Every way through a tree, for who reviews it."""
    tree = tree_of(spot, id_)
    own = Link(tree.title, spot.link(tree_page(id_)))
    return render_paths(tree, own, f"{id_}.csv", titles(spot), laws_of_all(spot, tree))


def laws_of_all(spot: Spot, tree: Tree) -> list[str]:
    """What all trees keep to, and this one too: the reason of each law of the handbook that guards it."""
    return [law.because for law in laws_that_guard(tree, law_book(spot.library).laws)]


def law_book(library: Library) -> LawBook:
    """The laws of the handbook; none when it has no file of them."""
    found = library.on(LAWS).get(LAWS.noun)
    return found.value if found else LawBook.model_construct(marks={}, laws=())


def handbook_laws(spot: Spot) -> Markup:
    """The laws of the handbook, each with how many trees it guards."""
    trees, laws = trees_in_use(spot.library), law_book(spot.library).laws
    guarded = [{law.because for law in laws_that_guard(tree, laws)} for tree in trees.values()]
    many = [sum(law.because in reasons for reasons in guarded) for law in laws]
    rows = [
        (law.because, f"In {counted(number, 'keuzehulp', 'keuzehulpen')}.")
        for law, number in zip(laws, many, strict=True)
    ]
    return render("laws/laws.html", laws=rows)


def in_so_many(trees: int) -> str:
    """How many trees a law guards, as a sentence."""
    return f"In {counted(trees, 'keuzehulp', 'keuzehulpen')}."


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
        ReviewRow(Link(tree.title, spot.link(tree_page(id_))), tree.reviewed, tree.version)
        for id_, tree in trees_in_use(spot.library).items()
    ]
    yield DatedList("keuzehulpen", "Keuzehulpen", review_rows(rows))
