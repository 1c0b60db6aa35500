"""All signs by name: what `drawing("variant-4")` in a page asks for."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

from macros.rendering.drawings.doors import doors
from macros.rendering.drawings.outcome_kinds import outcome_kinds
from macros.rendering.drawings.round_table import mark, variants
from macros.rendering.drawings.sign import Drawing, Sign


@cache
def _signs() -> dict[str, Sign]:
    return {"mark": mark(), **variants(), **doors(), **outcome_kinds()}


def names() -> tuple[str, ...]:
    """The names of all signs, in the order in which they are best shown."""
    return tuple(_signs())


def drawing(name: str, *, id_prefix: str) -> Drawing:
    """The sign as a picture with a title and a description. Raises KeyError for a name that is none of `names()`."""
    return _signs()[name].drawn(id_prefix)


def silent_drawing(name: str) -> Markup:
    """The sign beside a word that says the same; nothing is read aloud. Raises KeyError like `drawing`."""
    return _signs()[name].silent()


def shapes(name: str) -> Markup:
    """Only the shapes, 96 by 96, to stand inside a larger drawing. Raises KeyError like `drawing`."""
    return _signs()[name].shapes
