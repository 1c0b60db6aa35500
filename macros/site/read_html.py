"""The one door to a parser of HTML: a page as a browser reads it, as far as the standard says what a browser does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from selectolax.lexbor import LexborHTMLParser, LexborNode

Element = LexborNode
"""An element or a text; the whole page stays in memory for as long as somebody holds one."""


def root_of(html: str) -> Element:
    """The element that holds all of the page; a piece of a page gets one around it."""
    return cast("Element", LexborHTMLParser(html).root)  # only a fragment may have none


def elements_of(html: str) -> Iterator[Element]:
    """Every element in the order of the page, also those in templates: scripts of ours put them on the page."""
    yield from _elements_in(root_of(html))


def _elements_in(part: Element) -> Iterator[Element]:
    for element in part.traverse():
        yield element
        if element.tag == "template":
            yield from _elements_in(element.template_fragments()[0])
