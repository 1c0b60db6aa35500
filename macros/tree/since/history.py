"""Trees as they were at an earlier revision."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from macros.library import Library
from macros.reading.git import commit_of, git
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.shelf import TREES


@dataclass(frozen=True)
class History:
    """The trees as they were at `revision`, of those whose files differ now or are gone, and those that were faulty.

    `ids`: the ids of all trees that there were. `unreadable`: of those that differ, the ones that had faults.
    """

    revision: str
    ids: frozenset[str]
    trees: Mapping[str, MarkedTree]
    unreadable: frozenset[str]


def history_since(root: Path, revision: str) -> History:
    """The trees of that revision (tag, branch, commit) that were changed or removed since. Raises HistoryError."""
    commit = commit_of(root, revision)
    differing = ("diff", "--name-only", "--diff-filter=MDT", "--no-renames", "--relative")
    names = git(root, *differing, commit, "--", str(TREES.folder)).splitlines()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / TREES.folder).mkdir()
        for tree in sorted(names):
            if PurePosixPath(tree).parent == TREES.folder and tree.endswith(".yml"):
                (folder / tree).write_text(git(root, "show", f"{commit}:./{tree}"), encoding="utf-8")
        then = Library.read(folder, [TREES])
    there = git(root, "ls-tree", "--name-only", commit, f"{TREES.folder}/").splitlines()
    ids = {PurePosixPath(name).stem for name in there if name.endswith(".yml")}
    trees = then.on(TREES)
    return History(revision, frozenset(ids), trees, frozenset((then.ids(TREES.noun) or {}).keys() - trees.keys()))
