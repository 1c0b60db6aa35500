"""A scale as a group and a pair meet it: the picture of a group for its trainer, and the view of a colleague."""

from __future__ import annotations

from markupsafe import Markup

from macros.html.templates import render
from macros.noun import Spot
from macros.scale.scale import ENOUGH
from macros.scale.shelf import SCALES
from macros.scale.view import ScaleView

FEWEST = 5
"""From so many people on a group has a picture."""
FEWEST_A_STATEMENT = 8
"""From so many answers on a statement is shown by itself."""


def group_picture(spot: Spot, id_: str) -> Markup:
    """The picture of a group: how it goes with paper, and the page on which a trainer counts codes."""
    few = {"fewest": FEWEST, "fewest_a_statement": FEWEST_A_STATEMENT, "enough": ENOUGH}
    return render("group/group.html", view=scale_at(spot, id_), **few)


def second_opinion(spot: Spot, id_: str) -> Markup:
    """A second opinion: a sheet for a colleague, and where two views differ."""
    return render("second/second.html", view=scale_at(spot, id_), enough=ENOUGH)


def scale_at(spot: Spot, id_: str) -> ScaleView:
    """The scale with this id, at the spot where it stands."""
    return ScaleView(id_, spot.library.on(SCALES)[id_].value, spot)
