"""The line about immediate danger: 112, whom to call for advice, and the tree about safety."""

from __future__ import annotations

from collections.abc import Container, Mapping

from markupsafe import Markup

from macros.html.templates import render
from macros.sources.source import Contact
from macros.tree.addresses import tree_page
from macros.tree.view.cards import Addressed


def danger_line(link: Addressed, contacts: Mapping[str, Contact], trees: Container[str]) -> Markup:
    """The line about immediate danger, with the tree about safety when the handbook has one."""
    safety = link(tree_page("veiligheid-of-haast")) if "veiligheid-of-haast" in trees else ""
    return render("danger/danger.html", safety=safety, veilig_thuis=contacts.get("veilig-thuis"))
