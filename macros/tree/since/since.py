"""What became of all trees since an earlier revision."""

from __future__ import annotations

from dataclasses import dataclass

from macros.library import Library
from macros.tree.check.names import problems_of_names
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.proof.changes import Change, change_between
from macros.tree.proof.classes import TooLargeError
from macros.tree.proof.exploring import explore
from macros.tree.shelf import TREES
from macros.tree.since.history import History


@dataclass(frozen=True)
class Changes:
    """All that changed since `revision`: trees that differ, that are new, that are gone, that cannot be compared."""

    revision: str
    changed: dict[str, Change]
    new: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    not_compared: tuple[str, ...] = ()


def changes_since(library: Library, history: History) -> Changes:
    """What changed in the trees of this library."""
    trees, now = library.on(TREES), (library.ids(TREES.noun) or {}).keys()
    both = {id_: (old, trees[id_]) for id_, old in history.trees.items() if id_ in trees}
    compared = {id_: change for id_, (old, new) in both.items() if (change := change_of(old, new))}
    differing = (history.trees.keys() | history.unreadable) & now
    return Changes(
        history.revision,
        compared,
        new=tuple(sorted(now - history.ids)),
        gone=tuple(sorted(history.ids - now)),
        not_compared=tuple(sorted(differing - compared.keys())),
    )


def change_of(old: MarkedTree, new: MarkedTree) -> Change | None:
    """What changed in one tree; None when one of the two has faults, or too many paths to compare."""
    try:
        return change_between(old.tree, new.tree) if is_sound(old) and is_sound(new) else None
    except TooLargeError:
        return None


def is_sound(marked: MarkedTree) -> bool:
    """Whether every name in the tree is somebody's, and every reader comes to an end. Raises TooLargeError."""
    return not any(problems_of_names(marked)) and explore(marked.tree).sound
