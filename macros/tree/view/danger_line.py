"""The line about immediate danger: 112, and what the settings name: whom to call for advice, and the tree to walk."""

from __future__ import annotations

from collections.abc import Container, Mapping

from markupsafe import Markup

from macros.html.links import Link
from macros.html.templates import render
from macros.language.settings import DangerLine
from macros.sources.source import Contact
from macros.tree.addresses import tree_page
from macros.tree.view.cards import Addressed


def danger_line(danger: DangerLine, link: Addressed, contacts: Mapping[str, Contact], trees: Container[str]) -> Markup:
    """The line about immediate danger. 112 stands there always; a tree that a reader cannot be sent to does not."""
    call, walk = danger.call, danger.walk
    contact = contacts.get(call.id) if call else None
    tree = Link(walk.words, link(tree_page(walk.id))) if walk and walk.id in trees else None
    return render("danger/danger.html", call=call, contact=contact, tree=tree)
