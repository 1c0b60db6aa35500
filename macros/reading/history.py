"""Trees as they were at an earlier revision, which git remembers; the one door to git."""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from macros.model.tree import Tree
from macros.reading.library import TREES, Library

LAST_TAG = "the last tag"
"""Stands for the last tag that git knows, if there is one; no revision can be called this."""


class HistoryError(Exception):
    """Git is not there, or does not know what was asked; the text is a sentence for who asked."""


@dataclass(frozen=True)
class History:
    """The trees as they were at `revision`, of those whose files differ now or are gone, and those that were faulty.

    `ids`: the ids of all trees that there were. `unreadable`: of those that differ, the ones that had faults.
    """

    revision: str
    ids: frozenset[str]
    trees: dict[str, Tree]
    unreadable: frozenset[str]


def last_tag(root: Path) -> str | None:
    """The last tag before what stands below `root`; None without a tag, without git, or outside a repository."""
    try:
        return git(root, "describe", "--tags", "--abbrev=0").strip() or None
    except HistoryError:
        return None


def history_since(root: Path, revision: str) -> History:
    """The trees of that revision (tag, branch, commit) that were changed or removed since. Raises HistoryError."""
    commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    differing = ("diff", "--name-only", "--diff-filter=MDT", "--no-renames", "--relative")
    names = git(root, *differing, commit, "--", str(TREES))
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        (Path(folder) / TREES).mkdir()
        for name in sorted(names.splitlines()):
            if Path(name).parent == TREES and name.endswith(".yml"):
                (Path(folder) / name).write_text(git(root, "show", f"{commit}:./{name}"), encoding="utf-8")
                library.add_tree_file(Path(name))
    there = git(root, "ls-tree", "--name-only", commit, f"{TREES}/").splitlines()
    ids = {Path(name).stem for name in there if name.endswith(".yml")}
    trees = {id_: marked.tree for id_, marked in library.trees.items()}
    return History(revision, frozenset(ids), trees, frozenset(library.tree_ids - trees.keys()))


def git(root: Path, *arguments: str) -> str:
    """What git prints. Raises HistoryError with what it says, or with what is missing."""
    try:
        done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S607
    except OSError as fault:
        message = "git is not installed here; it remembers what the trees were"
        raise HistoryError(message) from fault
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        raise HistoryError(said or f"git does not know the revision '{arguments[-1].removesuffix('^{commit}')}'")
    return done.stdout.decode(errors="replace")
