"""The Tree as a noun: where it is written, checked, shown, listed and found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from macros.html.links import Link
from macros.library import Library
from macros.noun import Around, MadePage, Noun, Spot, Word, late
from macros.problems.problem import Problem
from macros.tree.addresses import REVIEW_FOLDER, TREE_FOLDER, paths_page, tree_page
from macros.tree.check.references import problems_of_references
from macros.tree.check.whole import problems_of_tree
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.shelf import TREES
from macros.tree.since.history import history_since
from macros.tree.since.versions import problems_since


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
        Word(
            "decision_tree",
            late("tree.shown", "decision_tree"),
            of="tree",
            once=True,
            heading=2,
            ids=("hele-keuzehulp",),
        ),
        Word("tree_card", late("tree.shown", "tree_card"), of="tree"),
        Word("tree_paths", late("tree.shown", "tree_paths"), of="tree"),
        Word("tree_picker", late("tree.shown", "tree_picker"), heading=2, ids=("wanneer-{tree}",)),
        Word("danger_line", late("tree.shown", "danger_line")),
    ),
    folders=(TREE_FOLDER, REVIEW_FOLDER),
    made_folders=(REVIEW_FOLDER,),
    pages=pages,
    files=late("tree.shown", "files"),
    dated=late("tree.shown", "dated"),
    place=place,
    prose=prose,
    counted=True,
)
