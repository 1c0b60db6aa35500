"""The one door to git, which remembers what the authors' files were at an earlier revision."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

from macros.problems.did_you_mean import listed

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
