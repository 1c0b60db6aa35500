"""Where a tree stands on the site: its page, the page for who reviews it, and the part behind `#` that opens it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

TREE_FOLDER = "keuzehulpen"
"""The folder of the pages that are made for trees, one each."""

REVIEW_FOLDER = "toetsen"
"""The folder of the pages that are made for who reviews a tree, one each, with the same as a sheet beside it."""


def tree_page(tree_id: str) -> str:
    """The path under `content/` of the page that is made for a tree."""
    return f"{TREE_FOLDER}/{tree_id}.md"


def paths_page(tree_id: str) -> str:
    """The path under `content/` of the page with every way through a tree."""
    return f"{REVIEW_FOLDER}/{tree_id}.md"


def page_name(path: str) -> str:
    """The page at this path under `content/` as the fragment of a tree names it, for the way back to it."""
    return path.removesuffix(".md").replace("/", ".")


def from_page(path: str) -> str:
    """What opens a tree that knows the way back to this page."""
    return f"#/~{page_name(path)}"


def fragment(answers: Mapping[str, Iterable[str]], version: int) -> str:
    """What opens a tree with these answers (ids by question), as `format` in handbook-tree-fragment.js writes it."""
    steps = "".join(f"/{asked}={'.'.join(ids)}" for asked, ids in answers.items())
    return f"#{steps}@{version}"
