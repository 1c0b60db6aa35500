"""Labels on a page: the tag of one, which leads to its explanation, and the tag with the sentence that explains it."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from macros.html.templates import render
from macros.language.label import LABELS


def label(label_id: str, address: str = "") -> Markup:
    """The tag of a label, as a link to where it is explained; without an address only the tag."""
    return render("label/label.html", label_id=label_id, label=LABELS[label_id], address=address)


def label_here(label_id: str) -> Markup:
    """The tag of a label where it is explained: all other tags lead here."""
    return render("label/label-here.html", label_id=label_id, label=LABELS[label_id])


def label_box(label_id: str, own: Mapping[str, str], address: str = "") -> Markup:
    """The tag of a label with the sentence that explains it: the handbook's own, when it has one."""
    sentence = own.get(label_id, LABELS[label_id].sentence)
    return render("label/label-box.html", tag=label(label_id, address), sentence=sentence)
