"""All drawings by name: what `drawing("variant-4")` in a page asks for."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup

from macros.drawings.diagrams.client_route import client_route
from macros.drawings.diagrams.coach_place import coach_place
from macros.drawings.diagrams.diagram import Diagram
from macros.drawings.diagrams.eighty_twenty import eighty_twenty
from macros.drawings.diagrams.role_or_function import role_or_function
from macros.drawings.diagrams.round_table_talk import round_table_talk
from macros.drawings.diagrams.self_or_point import self_or_point
from macros.drawings.diagrams.six_steps import six_steps
from macros.drawings.diagrams.three_levels import three_levels
from macros.drawings.diagrams.timeline import timeline
from macros.drawings.doors import doors
from macros.drawings.outcome_kinds import outcome_kinds
from macros.drawings.round_table import mark, variants
from macros.drawings.sign import Drawing, Sign


@cache
def _signs() -> dict[str, Sign]:
    return {"mark": mark(), **variants(), **doors(), **outcome_kinds()}


@cache
def _diagrams() -> dict[str, Diagram]:
    return {
        "client-route": client_route(),
        "self-or-point": self_or_point(),
        "three-levels": three_levels(),
        "coach-place": coach_place(),
        "role-or-function": role_or_function(),
        "eighty-twenty": eighty_twenty(),
        "six-steps": six_steps(),
        "timeline": timeline(),
        "round-table": round_table_talk(),
    }


def names() -> tuple[str, ...]:
    """The names of all signs, in the order in which they are best shown."""
    return tuple(_signs())


def diagram_names() -> tuple[str, ...]:
    """The names of all diagrams."""
    return tuple(_diagrams())


def drawing(name: str, *, id_prefix: str) -> Drawing:
    """A sign or a diagram as a picture with a title and a description. Raises KeyError for a name that is neither."""
    diagram = _diagrams().get(name)
    return diagram.drawn(id_prefix) if diagram else _signs()[name].drawn(id_prefix)


def silent_drawing(name: str) -> Markup:
    """The sign beside a word that says the same; nothing is read aloud. Raises KeyError for a name not in `names()`."""
    return _signs()[name].silent()


def shapes(name: str) -> Markup:
    """Only the shapes of a sign, 96 by 96, to stand inside a larger drawing. Raises KeyError like `silent_drawing`."""
    return _signs()[name].shapes
