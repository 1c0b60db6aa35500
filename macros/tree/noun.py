"""The Tree as a noun: where it is written, checked, shown, listed and found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from markupsafe import Markup

from macros.drawings.shelf import DRAWINGS
from macros.html.links import Link
from macros.html.reviews import ReviewRow, review_rows
from macros.library import Library
from macros.noun import Around, DatedList, MadePage, Noun, Spot, Word
from macros.problems.problem import Problem
from macros.sources.noun import CONTACTS, SOURCES
from macros.tree.addresses import REVIEW_FOLDER, TREE_FOLDER, paths_page, tree_page
from macros.tree.check.references import problems_of_references
from macros.tree.check.whole import problems_of_tree
from macros.tree.export.path_table import path_sheets
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from macros.tree.shelf import TREES, trees_in_use, trees_of
from macros.tree.since.history import history_since
from macros.tree.since.versions import problems_since
from macros.tree.view import cards
from macros.tree.view.danger_line import danger_line as danger_line_of
from macros.tree.view.paths_view import render_paths
from macros.tree.view.tree_view import Lookups, render_tree


def check(marked: MarkedTree, around: Around) -> Iterator[Problem]:
    """Every fault of one tree."""
    yield from problems_of_tree(marked, around.calendar)
    yield from problems_of_references(marked, around.known)
    walk = around.settings.danger_line.walk
    if walk and walk.id == marked.id and marked.tree.status == "retired":
        message = "the line about danger sends readers to this tree, which is retired"
        help_ = "name another tree under `danger_line` in content/settings.yml"
        yield Problem(marked.place("status"), "retired-help", message, help=help_)


def since(library: Library, root: Path, revision: str) -> Iterator[Problem]:
    """What the trees of an earlier revision ask of those of now. Raises HistoryError."""
    yield from problems_since(library, history_since(root, revision))


def pages(marked: MarkedTree) -> Iterator[MadePage]:
    """The tree itself, and every way through it for who reviews it."""
    id_, tree = marked.id, marked.tree
    in_use = tree.status != "retired"
    yield MadePage(tree_page(id_), tree.title, tree.summary, "decision_tree", in_menu=in_use)
    title = f"Alle wegen: {tree.title}"
    yield MadePage(paths_page(id_), title, tree.summary, "tree_paths", for_readers=False, in_menu=False)


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


def place(spot: Spot, id_: str) -> Link:
    """The page of a tree."""
    return Link(f"Keuzehulp: {spot.library.on(TREES)[id_].tree.title}", spot.link(tree_page(id_)))


def prose(marked: MarkedTree) -> Iterator[str]:
    """Everything that a reader of the tree can meet."""
    tree = marked.tree
    yield tree.summary
    for question in tree.questions.values():
        yield from (question.ask, question.help or "", *(answer.text for answer in question.all_answers.values()))
    for outcome in tree.outcomes.values():
        yield from (outcome.title, outcome.advice, outcome.family)
        yield from (reason.words for reason in outcome.why)
        yield from (step.text for step in outcome.steps)


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
    return danger_line_of(library.settings.danger_line, spot.link, library.values(CONTACTS), trees_in_use(library))


def titles(spot: Spot) -> dict[str, str]:
    """What every tree is called, by id, in the order of the titles."""

    def every(library: Library) -> tuple[tuple[str, str], ...]:
        return tuple((id_, tree.title) for id_, tree in trees_of(library).items())

    return dict(spot.library.asked(("titles", TREES.noun), every))


def tree_of(spot: Spot, id_: str) -> Tree:
    """The tree of this id."""
    return spot.library.on(TREES)[id_].tree


TREE = Noun(
    shelf=TREES,
    plural="trees",
    rule="unknown-tree",
    heading="A tree",
    where="`decision_trees/<id>.yml`",
    check=check,
    since=since,
    title=lambda marked: marked.tree.title,
    words=(
        Word("decision_tree", decision_tree, of="tree", once=True, heading=2, ids=("hele-keuzehulp",)),
        Word("tree_card", tree_card, of="tree"),
        Word("tree_paths", tree_paths, of="tree"),
        Word("tree_picker", tree_picker, heading=2, ids=("wanneer-{tree}",)),
        Word("danger_line", danger_line),
    ),
    folders=(TREE_FOLDER, REVIEW_FOLDER),
    made_folders=(REVIEW_FOLDER,),
    pages=pages,
    files=files,
    dated=dated,
    place=place,
    prose=prose,
    counted=True,
)
