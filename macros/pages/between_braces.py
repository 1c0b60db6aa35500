"""What stands between the braces of a page, as templates read it: each piece once, however often it stands there."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TypeGuard

import jinja2
from jinja2 import nodes

PARSER = jinja2.Environment(autoescape=True)
ON_ONE_LINE = re.compile(r"(?<!\{)\{\{[^{}\n]*\}\}(?!\})")
OTHER_BRACES = re.compile(r"\{[{%#]|[}%#]\}")
Braced = tuple[int, nodes.Node]
"""What stands between braces in a page, and how many lines come before the text in which it was read."""
BY_ITSELF = re.compile(r"\{\{(?![-+]).*(?<![-+])\}\}")
"""Braces that take no space away beside them."""


def parts_in(text: str) -> list[Braced]:
    """Everything that stands between braces, with the lines before it. Raises TemplateSyntaxError.

    Most stand on one line, and many on more pages than one: each of those is read once. Where anything else could
    begin or end, the page is read as a whole.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if OTHER_BRACES.search(ON_ONE_LINE.sub(" ", text)):
        return read_as_a_whole(text)
    found, lines, seen = [], 0, 0
    for one in ON_ONE_LINE.finditer(text):
        lines, seen = lines + text.count("\n", seen, one.start()), one.start()
        try:
            found += [(lines, part) for part in read_once(one[0])]
        except jinja2.TemplateSyntaxError:
            return read_as_a_whole(text)  # the error then knows its line
    return found


def read_as_a_whole(text: str) -> list[Braced]:
    """What stands between braces on a whole page. Raises TemplateSyntaxError."""
    return [(0, part) for part in read_once.__wrapped__(text)]


@lru_cache(maxsize=5_000)
def read_once(macro: str) -> tuple[nodes.Node, ...]:
    """Every part of a template but its plain text. Raises TemplateSyntaxError."""
    pieces = [node.nodes if isinstance(node, nodes.Output) else [node] for node in PARSER.parse(macro).body]
    return tuple(part for piece in pieces for part in piece if not isinstance(part, nodes.TemplateData))


def is_a_word(node: nodes.Node) -> TypeGuard[nodes.Call]:
    """Whether this is a name with brackets behind it."""
    return isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name)


def with_words(markdown: str, show: Callable[[str, tuple[str, ...]], str | None]) -> str:
    """The Markdown of a page with, in the place of each word of ours, what `show` makes of its name and its texts.

    Where that is None the word stays, and so does all that is more than a word. On a page with anything but words on
    one line everything stays, for there a word may be meant to be shown as it is written.
    """
    if OTHER_BRACES.search(ON_ONE_LINE.sub(" ", markdown)):
        return markdown

    def shown(found: re.Match[str]) -> str:
        said = plain_word(found[0])
        made = show(*said) if said else None
        return found[0] if made is None else made

    return ON_ONE_LINE.sub(shown, markdown)


def plain_word(macro: str) -> tuple[str, tuple[str, ...]] | None:
    """The name and the texts of a word that is nothing more than that. Raises TemplateSyntaxError."""
    parts = read_once(macro) if BY_ITSELF.fullmatch(macro) else ()
    if len(parts) != 1 or not is_a_word(parts[0]):
        return None
    call = parts[0]
    texts = tuple(argument.value for argument in call.args if isinstance(argument, nodes.Const))
    plain = len(texts) == len(call.args) and not (call.kwargs or call.dyn_args or call.dyn_kwargs)
    return (call.node.name, texts) if plain and isinstance(call.node, nodes.Name) else None
