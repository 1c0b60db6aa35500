"""Checklists as a reader meets them: on a page, and in the whole list, where each prints as a card."""

from __future__ import annotations

from markupsafe import Markup

from macros.html.qr_code import qr_code
from macros.html.templates import render
from macros.language.label import LABELS
from macros.noun import Spot
from macros.reference.checklist.checklist import Checklist
from macros.reference.checklist.shelf import CHECKLISTS


def checklist(spot: Spot, id_: str) -> Markup:
    """A checklist on a page, to tick off, with the way to its card."""
    return shown(spot, id_, spot.library.values(CHECKLISTS)[id_], whole_list=False)


def checklists_list(spot: Spot) -> Markup:
    """Every checklist, each a card that prints by itself."""
    entries = spot.library.values(CHECKLISTS).items()
    cards = Markup().join(shown(spot, id_, entry, whole_list=True) for id_, entry in entries)
    return render("checklist/names.html", checklists=entries) + cards


def shown(spot: Spot, id_: str, entry: Checklist, *, whole_list: bool) -> Markup:
    """One checklist; on paper with the address at which it stands among all of them, as a code too."""
    address = spot.site.address(f"{spot.list_page('checklist')}#{id_}")
    values = {"id": id_, "checklist": entry, "around": spot, "labels": LABELS, "whole_list": whole_list}
    paper = {"site": spot.site, "address": address, "qr": qr_code(address, "QR-code met het adres van deze kaart")}
    return render("checklist/checklist.html", **values, **paper)
