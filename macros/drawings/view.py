"""Drawings as a reader meets them: one with its words below it, or a row of signs."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from macros.drawings.drawing_list import ListedDrawing
from macros.drawings.layouts.row import SignRow
from macros.drawings.outcome_kinds import KIND_SIGNS
from macros.drawings.shelf import DRAWINGS
from macros.drawings.sign import Drawing
from macros.html.templates import render
from macros.noun import Spot


def drawing(listed: Mapping[str, ListedDrawing], name: str, *, id_prefix: str) -> Drawing:
    """A sign or a diagram as a picture with a title and a description. Raises KeyError for a name that is neither."""
    if name in KIND_SIGNS:
        return KIND_SIGNS[name].drawn(id_prefix)
    found = listed[name]
    if isinstance(found, SignRow):
        raise KeyError(name)
    return found.drawn(id_prefix)


def figure(spot: Spot, name: str) -> Markup:
    """One drawing with its words below it; or a row of signs, each a link to its part of the page."""
    listed, prefix = spot.library.values(DRAWINGS), spot.next_prefix()
    found = None if name in KIND_SIGNS else listed[name]
    if isinstance(found, SignRow):
        signs = [(id_, drawing(listed, id_, id_prefix=f"{prefix}-{id_}")) for id_ in found.signs]
        return render("row/row.html", signs=signs)
    return render("drawing/figure.html", drawing=drawing(listed, name, id_prefix=prefix))
