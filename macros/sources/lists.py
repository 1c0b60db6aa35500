"""Every source and every contact of the handbook, in whole lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from markupsafe import Markup

from macros.html.dutch import day
from macros.html.templates import render
from macros.sources.source import Contact, Source
from macros.sources.source_view import source_view

LabelTag = Callable[[str], Markup]


def sources_list(sources: Mapping[str, Source], download: str, label: LabelTag) -> Markup:
    """Every source of the handbook by name, with its sections; then those that are only named in one of them.

    `download`: the address of the same list for a reference manager.
    """
    by_name = sorted(sources.items(), key=lambda item: item[1].short.casefold())
    views = [(source_view(id_, sources), list(source.sections.values()), source) for id_, source in by_name]
    seen = [view for view in views if view[2].seen.extent != "none"]
    named = [
        (view, source_view(source.named_in, sources))
        for view, _, source in views
        if source.seen.extent == "none" and source.named_in
    ]
    return render("sources/sources.html", sources=seen, named=named, label=label, download=download)


def contacts_list(contacts: Mapping[str, Contact], label: LabelTag) -> Markup:
    """Everybody to call or ask."""
    views = [(id_, contact, day(contact.seen.on) if contact.seen else "") for id_, contact in contacts.items()]
    return render("contacts/contacts.html", contacts=views, label=label)
