"""What joins the navigation by itself: every tree its section, and every page the section of its folder."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from typing import Any

SECTION = "Keuzehulpen"

NavItem = dict[str, Any]


def with_trees(nav: Iterable[Any], trees: Iterable[tuple[str, str]]) -> list[Any]:
    """The navigation of mkdocs.yml with these (title, path) pairs at the end of their section; nothing else changes."""
    pages: list[NavItem] = [{title: path} for title, path in sorted(trees, key=lambda tree: tree[0].casefold())]
    return [_with_pages(item, pages) for item in nav]


def with_all_pages(nav: Iterable[Any], pages: Iterable[tuple[str, str]]) -> list[Any]:
    """The navigation with each (title, path) that it does not name yet, at the end of the section of its folder.

    A page in a folder that has no section stands at the end of the whole.
    """
    named = list(nav)
    known = set(_paths_in(named))
    for title, path in pages:
        if path not in known:
            section = next((item for item in named if _folder_of(item) == posixpath.dirname(path)), None)
            if section is None:
                named.append({title: path})
            else:
                next(iter(section.values())).append({title: path})
    return named


def _paths_in(item: Any) -> Iterator[str]:
    """Every path below this part of the navigation."""
    if isinstance(item, str):
        yield item
    for inner in item.values() if isinstance(item, dict) else item if isinstance(item, list) else ():
        yield from _paths_in(inner)


def _folder_of(item: Any) -> str | None:
    """The folder of a section: that of its first page. None when this is no section."""
    inside = next(iter(item.values())) if isinstance(item, dict) else None
    return posixpath.dirname(next(_paths_in(inside), "")) if isinstance(inside, list) else None


def _with_pages(item: Any, pages: list[NavItem]) -> Any:
    """One item of the navigation, longer when it is the section of the trees."""
    if not isinstance(item, dict) or SECTION not in item:
        return item
    return {**item, SECTION: [*item[SECTION], *pages]}
