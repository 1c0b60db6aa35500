"""Tensions as a reader meets them: sources side by side, on a page and in the whole list."""

from __future__ import annotations

from markupsafe import Markup

from macros.html.links import Link
from macros.html.templates import render
from macros.language.label import LABELS
from macros.noun import Spot
from macros.reference.tension.shelf import TENSIONS
from macros.reference.tension.tension import Tension


def tension(spot: Spot, id_: str) -> Markup:
    """Sources that differ, side by side."""
    return shown(spot, id_, spot.library.values(TENSIONS)[id_], whole_list=False)


def tensions_list(spot: Spot) -> Markup:
    """Everything on which sources differ."""
    entries = spot.library.values(TENSIONS).items()
    return Markup().join(shown(spot, id_, entry, whole_list=True) for id_, entry in entries)


def shown(spot: Spot, id_: str, entry: Tension, *, whole_list: bool) -> Markup:
    """One tension."""
    values = {"id": id_, "tension": entry, "around": spot, "labels": LABELS, "whole_list": whole_list}
    return render("tension/tension.html", **values)


def place(spot: Spot, id_: str) -> Link:
    """The (first) page that shows a tension. Raises KeyError when none does."""
    page = spot.shown_on("tension", id_)
    return Link(f"{spot.title_of('page', page)} (bronnen verschillen)", spot.link(f"{page}#verschil-{id_}"))
