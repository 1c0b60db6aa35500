"""Labels on a page: the tag of one, and the tag with the sentence that explains it."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from macros.html.templates import render
from macros.language.label import LABELS


def label(label_id: str) -> Markup:
    """The tag of a label."""
    return render("label/label.html", label_id=label_id, label=LABELS[label_id])


def label_box(label_id: str, own: Mapping[str, str]) -> Markup:
    """The tag of a label with the sentence that explains it: the handbook's own, when it has one."""
    sentence = own.get(label_id, LABELS[label_id].sentence)
    return render("label/label-box.html", label_id=label_id, label=LABELS[label_id], sentence=sentence)
