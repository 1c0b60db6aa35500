"""Links from page to page, relative, so that the handbook works from any folder and from file://."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True)
class Link:
    """Where a page or another tree is found, seen from this page, and what it is called."""

    text: str
    url: str


@dataclass(frozen=True)
class Site:
    """The handbook as paper speaks of it."""

    name: str = ""
    """What it is called."""
    edition: str = ""
    """The day of this edition, in words; '' where the handbook does not say."""
    url: str = ""
    """Where it will stand; '' where nobody said so, and then no page has a whole address."""

    def address(self, target: str) -> str:
        """The whole address of a page (a path under `content/`, perhaps with `#part`), or ''."""
        return f"{self.url}{link('', target)}" if self.url else ""


NAMELESS = Site()
"""A handbook that is not being built."""


def file_link(source: str, target: str) -> str:
    """The relative address from a page (a path under `content/`) to a file that is not a page."""
    return quote(posixpath.relpath(target, posixpath.dirname(source) or "."))


def link(source: str, target: str) -> str:
    """The relative address from one page to another; both are paths under `content/`, the target may have a `#part`."""
    path, _, part = target.partition("#")
    address = file_link(source, path.removesuffix(".md") + ".html")
    return f"{address}#{part}" if part else address
