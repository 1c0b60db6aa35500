"""Links from page to page, relative, so that the handbook works from any folder and from file://."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping

from macros.model.page import REVIEW_FOLDER, TREE_FOLDER


def tree_page(tree_id: str) -> str:
    """The path under `content/` of the page that is made for a tree."""
    return f"{TREE_FOLDER}/{tree_id}.md"


def paths_page(tree_id: str) -> str:
    """The path under `content/` of the page with every way through a tree."""
    return f"{REVIEW_FOLDER}/{tree_id}.md"


def fragment(answers: Mapping[str, Iterable[str]], version: int) -> str:
    """What opens a tree with these answers (ids by question), as `format` in tree/fragment.js writes it."""
    steps = "".join(f"/{asked}={'.'.join(ids)}" for asked, ids in answers.items())
    return f"#{steps}@{version}"


def file_link(source: str, target: str) -> str:
    """The relative address from a page (a path under `content/`) to a file that is not a page."""
    return posixpath.relpath(target, posixpath.dirname(source) or ".")


def link(source: str, target: str) -> str:
    """The relative address from one page to another; both are paths under `content/`, the target may have a `#part`."""
    path, _, part = target.partition("#")
    address = posixpath.relpath(path.removesuffix(".md") + ".html", posixpath.dirname(source) or ".")
    return f"{address}#{part}" if part else address
