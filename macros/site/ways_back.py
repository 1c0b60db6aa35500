"""Links from a page to a tree know the way back: the tree then offers to go back to that page."""

from __future__ import annotations

import re

from macros.html.links import link
from macros.known import Known
from macros.tree.addresses import from_page, tree_page


def with_way_back(html: str, path: str, known: Known) -> str:
    """The page at this path with its name in every link to a tree, behind answers that the link gives along."""
    for tree in known.of("tree"):
        if path in known.led_from.get(tree_page(tree), {}):
            address = re.escape(link(path, tree_page(tree)))
            html = re.sub(rf'href="({address})(#/[^"]*)?"', lambda found: with_name(found, path), html)
    return html


def with_name(found: re.Match[str], path: str) -> str:
    """One link with the name of its page."""
    address, answers = found[1], found[2] or "#/"
    return f'href="{address}{answers}{from_page(path).removeprefix("#/")}"'
