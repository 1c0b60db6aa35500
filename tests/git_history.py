"""A handbook that git remembers: what stood below a folder is committed and tagged, so that a test can change it."""

from __future__ import annotations

import subprocess
from pathlib import Path


def tag_all(root: Path, tag: str = "v1") -> None:
    """Make a repository of a folder, with everything in it committed under this tag."""
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "Eerste uitgave")
    git(root, "tag", tag)


def git(root: Path, *arguments: str) -> None:
    """Run git in this folder, with a name of its own."""
    settings = ["-c", "user.name=Redactie", "-c", "user.email=redactie@example.nl", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *settings, *arguments], check=True, capture_output=True)  # noqa: S607
