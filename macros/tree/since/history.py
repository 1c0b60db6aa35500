"""Trees as they were at an earlier revision."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from macros.library import Library
from macros.reading.git import commit_of, git
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.shelf import FILES, FOLDER, SHARED_QUESTIONS, TREES


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
    names = set(git(root, *differing, commit, "--", str(FOLDER)).splitlines())
    there = set(git(root, "ls-tree", "--name-only", commit, f"{FOLDER}/").splitlines())
    words = str(SHARED_QUESTIONS.file)
    if words in names:
        names |= there  # with other words for what trees share, each of them may be another tree
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / FOLDER).mkdir()
        for file in sorted({*filter(is_a_tree, names), *({words} & there)}):
            (folder / file).write_text(git(root, "show", f"{commit}:./{file}"), encoding="utf-8")
        then = Library.read(folder, [TREES])
    trees = then.on(TREES)
    ids = frozenset(PurePosixPath(file).stem for file in filter(is_a_tree, there))
    return History(revision, ids, trees, frozenset((then.ids(TREES.noun) or {}).keys() - trees.keys()))


def is_a_tree(name: str) -> bool:
    """Whether the file of this name is that of a tree."""
    path = PurePosixPath(name)
    return FILES.claims(path) and path.parent == FOLDER and path.suffix == ".yml"
