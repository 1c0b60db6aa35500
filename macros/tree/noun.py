"""The Tree as a noun: where it is written, checked, shown, listed and found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from macros.html.links import Link
from macros.known import Names
from macros.language.review import Reviewed, problems_of_readers
from macros.library import Library
from macros.made import MadePage, Sought
from macros.noun import Around, New, Noun, Spot
from macros.problems.problem import Problem
from macros.tree.addresses import REVIEW_FOLDER, TREE_FOLDER, paths_page, tree_page
from macros.tree.check.references import problems_of_references
from macros.tree.check.whole import problems_of_tree
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.shelf import FOLDER, TREES
from macros.tree.since.history import history_since
from macros.tree.since.versions import problems_since
from macros.word import Word, late


def check(marked: MarkedTree, around: Around) -> Iterator[Problem]:
    """Every fault of one tree."""
    yield from problems_of_tree(marked, around.calendar)
    yield from problems_of_references(marked, around.known)
    yield from problems_of_readers(marked.tree.reviewed, partial(marked.place, "reviewed"), around.calendar)
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
    yield MadePage(paths_page(id_), title, tree.summary, "tree_paths", for_readers=False)


def names(library: Library) -> dict[str, Names]:
    """The outcomes of each tree, and the trees to which readers can be sent; of one with faults nobody knows."""
    read, ids = library.on(TREES), library.ids("tree")
    outcomes = {id_: frozenset(read[id_].tree.outcomes) if id_ in read else None for id_ in ids or ()}
    in_use = [id_ for id_ in ids or () if id_ not in read or read[id_].tree.status != "retired"]
    offered = None if ids is None else dict.fromkeys(in_use, ())
    return {"outcome": Names("unknown-outcome", outcomes), "tree-in-use": Names("unknown-tree", offered)}


def place(spot: Spot, id_: str) -> Link:
    """The page of a tree; or, for `tree#outcome`, that outcome on it."""
    id_, _, outcome = id_.partition("#")
    tree, page = spot.library.on(TREES)[id_].tree, spot.link(tree_page(id_))
    if outcome:
        return Link(f"{tree.title} → {tree.outcomes[outcome].title}", f"{page}#uitkomst-{outcome}")
    return Link(f"Keuzehulp: {tree.title}", page)


def reviewed(marked: MarkedTree) -> Reviewed | None:
    """Who read a tree that is in use."""
    return None if marked.tree.status == "retired" else marked.tree.reviewed


def prose(marked: MarkedTree) -> Iterator[str]:
    """Everything that a reader of the tree can meet."""
    tree = marked.tree
    yield tree.summary
    for question in tree.questions.values():
        yield from (question.ask, question.help or "", question.counts or "")
        yield from (answer.text for answer in question.all_answers.values())
    for outcome in tree.outcomes.values():
        yield from (outcome.title, outcome.advice, outcome.family)
        yield from (reason.words for reason in outcome.why)
        yield from (step.text for step in outcome.steps)


def recognised(marked: MarkedTree) -> Iterator[str]:
    """In what situation somebody needs it, and what it asks."""
    yield from marked.tree.situations
    yield from (question.ask for question in marked.tree.questions.values())


TREE = Noun(
    shelf=TREES,
    plural="trees",
    rule="unknown-tree",
    heading="A tree",
    where="`decision_trees/<id>.yml`",
    check=check,
    since=since,
    names=names,
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
        Word("danger_line", late("tree.shown", "danger_line")),
    ),
    folders=(TREE_FOLDER, REVIEW_FOLDER),
    made_folders=(REVIEW_FOLDER,),
    pages=pages,
    files=late("tree.shown", "files"),
    dated=late("tree.shown", "dated"),
    reviewed=reviewed,
    called=("keuzehulp", "keuzehulpen"),
    sought=Sought(
        "Keuzehulp",
        worth=1.15,
        page=tree_page,
        note="Begint bij de eerste vraag.",
        parts=False,  # an outcome that was found would look like an answer
        sentences=recognised,
        is_old=lambda marked: marked.tree.status == "retired",
    ),
    place=place,
    prose=prose,
    new=New(
        path=lambda id_: FOLDER / f"{id_}.yml",
        template=Path(__file__).with_name("new.yml"),
        then="It joins the list of trees by itself.",
    ),
    counted=True,
)
