"""Where trees are written, and the trees that a library holds, in the order in which readers meet them."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.library import Library
from macros.shelf import FolderShelf
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree

TREES: FolderShelf[MarkedTree] = FolderShelf("tree", PurePosixPath("decision_trees"), Tree, MarkedTree)


def trees_of(library: Library) -> dict[str, Tree]:
    """Every tree by id, in the order of their titles; a retired one too, for its page says what to use now."""
    by_title = sorted(library.on(TREES).values(), key=lambda marked: marked.tree.title.casefold())
    return {marked.id: marked.tree for marked in by_title}


def trees_in_use(library: Library) -> dict[str, Tree]:
    """The trees to offer to a reader: all but the retired ones."""
    return {id_: tree for id_, tree in trees_of(library).items() if tree.status != "retired"}
