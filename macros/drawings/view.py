"""Drawings as a reader meets them: one with its words below it, or a row of signs."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from macros.drawings.drawing_list import ListedDrawing
from macros.drawings.layouts.diagram import Diagram
from macros.drawings.layouts.row import SignRow
from macros.drawings.layouts.side_by_side import SideBySide
from macros.drawings.outcome_kinds import KIND_SIGNS
from macros.drawings.shelf import DRAWINGS
from macros.drawings.sign import Drawing
from macros.drawings.text_lines import width_of
from macros.html.templates import render
from macros.noun import Spot

_SMALL, _SIXTH = 13, 90
"""How large the letters below a sign are where six stand beside each other, and how wide a word may be there."""


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
        if isinstance(found, SideBySide):
            return render("side-by-side/side-by-side.html", compared=found, signs=signs, around=spot)
        return render("row/row.html", signs=signs, roomy=any(map(is_long, (one.title for _, one in signs))))
    shown, sources = drawing(listed, name, id_prefix=prefix), (found.sources if found else None) or ()
    paper = {"site": spot.site, "address": spot.site.address(spot.path), "qr": ""}
    words = "" if isinstance(found, Diagram) else shown.description
    return render("drawing/figure.html", drawing=shown, words=words, numbers=sources and spot.numbers(sources), **paper)


def is_long(title: str) -> bool:
    """Whether a word of it would be cut in two where six signs stand beside each other."""
    return any(width_of(word, _SMALL) > _SIXTH for word in title.split())
