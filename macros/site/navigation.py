"""The decision trees in the navigation: every tree joins its section by itself, in the order of its title."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

SECTION = "Keuzehulpen"

NavItem = dict[str, Any]


def with_trees(nav: Iterable[Any], trees: Iterable[tuple[str, str]]) -> list[Any]:
    """The navigation of mkdocs.yml with these (title, path) pairs at the end of their section; nothing else changes."""
    pages: list[NavItem] = [{title: path} for title, path in sorted(trees, key=lambda tree: tree[0].casefold())]
    return [_with_pages(item, pages) for item in nav]


def _with_pages(item: Any, pages: list[NavItem]) -> Any:
    """One item of the navigation, longer when it is the section of the trees."""
    if not isinstance(item, dict) or SECTION not in item:
        return item
    return {**item, SECTION: [*item[SECTION], *pages]}
