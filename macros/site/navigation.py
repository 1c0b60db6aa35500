"""What joins the navigation by itself: every page, also one that is made, joins the section of its folder."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any


def with_all_pages(nav: Iterable[Any], pages: Iterable[tuple[str, str]]) -> list[Any]:
    """The navigation with each (title, path) that it does not name yet, at the end of the section of its folder.

    A page in a folder that has no section stands at the end of the whole.
    """
    named = deepcopy(list(nav))
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
