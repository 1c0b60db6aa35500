"""The drawings and the doors that authors put in a page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from macros.drawings.names import VARIANTS
from macros.drawings.registry import drawing
from macros.html.templates import render
from macros.pages.front_matter import Door


def figure(name: str, *, id_prefix: str) -> Markup:
    """One drawing with its words below it."""
    return render("handbook-figure.html", drawing=drawing(name, id_prefix=id_prefix))


def six_variants(*, id_prefix: str) -> Markup:
    """The six variants beside each other, each a link to its part of the page."""
    drawings = [drawing(name, id_prefix=f"{id_prefix}-{name}") for name in VARIANTS]
    return render("handbook-six.html", variants=list(zip(VARIANTS, drawings, strict=True)))


def doors(ways_in: Sequence[Door], existing: Callable[[str], bool], link: Callable[[str], str]) -> Markup:
    """The doors behind which there is something."""
    open_doors = [
        (door, link(door.page), drawing(door.drawing, id_prefix=f"door-{number}"))
        for number, door in enumerate(ways_in)
        if existing(door.page)
    ]
    return render("handbook-doors.html", doors=open_doors)
