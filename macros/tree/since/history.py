"""Trees as they were at an earlier revision, which git remembers; the one door to git."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from macros.library import Library
from macros.problems.did_you_mean import listed
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.shelf import TREES

LAST_TAG = "the last tag"
"""Stands for the last tag that git knows, if there is one; no revision can be called this."""

SAID = {
    r"dubious ownership in repository at '(.+?)'": "this folder belongs to somebody else, so git does not read it; "
    r"`git config --global --add safe.directory '\1'` allows it",
    "not a git repository": "this folder is no repository of git (`git init` makes it one)",
}
"""What git says, and what we say."""


class HistoryError(Exception):
    """Git is not there, or does not know what was asked; the text is a sentence for who asked."""


@dataclass(frozen=True)
class History:
    """The trees as they were at `revision`, of those whose files differ now or are gone, and those that were faulty.

    `ids`: the ids of all trees that there were. `unreadable`: of those that differ, the ones that had faults.
    """

    revision: str
    ids: frozenset[str]
    trees: Mapping[str, MarkedTree]
    unreadable: frozenset[str]


def last_tag(root: Path) -> str | None:
    """The last tag before what stands below `root`; None without a tag, without git, or outside a repository."""
    try:
        return git(root, "describe", "--tags", "--abbrev=0").strip() or None
    except HistoryError:
        return None


def held_against(root: Path, revision: str | None) -> str:
    """Which revision the versions of trees were held against: nothing is no proof, so that is said, and why."""
    if revision:
        return f"Versions of trees were held against {revision}."
    return f"Versions of trees were held against nothing: {why_no_tag(root)}."


def why_no_tag(root: Path) -> str:
    """Why there is no last tag, and what helps."""
    try:
        if git(root, "rev-parse", "--is-shallow-repository").strip() == "true":
            return "this copy was fetched without its history (`git fetch --unshallow --tags` gets it)"
    except HistoryError as fault:
        return str(fault)
    return "git knows no tag here (`git tag v1` makes one)"


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


def commit_of(root: Path, revision: str) -> str:
    """The commit that a revision names. Raises HistoryError, with the tags there are."""
    git(root, "rev-parse", "--git-dir")
    try:
        return git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}").strip()
    except HistoryError as fault:
        tags = listed(git(root, "tag", "--sort=-creatordate").split())
        message = f"git does not know '{revision}'; {f'its tags are {tags}' if tags else 'it has no tags yet'}"
        raise HistoryError(message) from fault


def git(root: Path, *arguments: str) -> str:
    """What git prints. Raises HistoryError with what it says, or with what is missing."""
    try:
        command = ["git", "-C", str(root), *arguments]
        done = subprocess.run(command, env={**os.environ, "LC_ALL": "C"}, capture_output=True, check=False)
    except OSError as fault:
        message = "git is not installed here; it remembers what the trees were"
        raise HistoryError(message) from fault
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        found = ((re.search(theirs, said), ours) for theirs, ours in SAID.items())
        raise HistoryError(next((match.expand(ours) for match, ours in found if match), said))
    return done.stdout.decode(errors="replace")
