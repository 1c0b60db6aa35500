"""The small things that authors put in a page: cards, the picker, labels, citations, doors, lists."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from macros.checking.exploring import explore
from macros.model.drawing import VARIANTS
from macros.model.label import LABELS
from macros.model.page import Door
from macros.model.source import Contact, Source
from macros.model.tree import Tree
from macros.rendering.drawings.registry import drawing
from macros.rendering.dutch import counted, day
from macros.rendering.links import tree_page
from macros.rendering.source_view import source_view
from macros.rendering.templates import render

Link = Callable[[str], str]
"""From a path under `content/` to its address, seen from the page at hand."""


@dataclass(frozen=True)
class CardView:
    """A tree on a card: what it is about, how long it takes, and where it starts."""

    id: str
    title: str
    summary: str
    length: str
    situations: tuple[str, ...]
    address: str
    concept: bool


def card_view(tree_id: str, tree: Tree, link: Link) -> CardView:
    """The card of one tree."""
    address = link(tree_page(tree_id))
    concept = tree.status == "concept"
    return CardView(tree_id, tree.title, tree.summary, length(tree), tree.situations, address, concept)


def length(tree: Tree) -> str:
    """How many questions a reader gets, over all ways through: "2 tot 6 vragen"."""
    shortest, longest = explore(tree).lengths
    many = counted(longest, "vraag", "vragen")
    return many if shortest == longest else f"{shortest} tot {many}"


def tree_card(tree_id: str, tree: Tree, link: Link) -> Markup:
    """A card with a button that starts the tree."""
    return render("card/card.html", card=card_view(tree_id, tree, link))


def tree_picker(trees: Mapping[str, Tree], link: Link) -> Markup:
    """Situations that a worker recognises, each leading to its tree."""
    return render("card/picker.html", cards=[card_view(id_, tree, link) for id_, tree in trees.items()])


def label(label_id: str) -> Markup:
    """The tag of a label."""
    return render("label/label.html", label_id=label_id, label=LABELS[label_id])


def label_box(label_id: str) -> Markup:
    """The tag of a label with the sentence that explains it."""
    return render("label/label-box.html", label_id=label_id, label=LABELS[label_id])


def figure(name: str, *, id_prefix: str) -> Markup:
    """One drawing with its words below it."""
    return render("drawing/figure.html", drawing=drawing(name, id_prefix=id_prefix))


def six_variants(*, id_prefix: str) -> Markup:
    """The six variants beside each other, each a link to its part of the page."""
    drawings = [drawing(name, id_prefix=f"{id_prefix}-{name}") for name in VARIANTS]
    return render("variants/variants.html", variants=list(zip(VARIANTS, drawings, strict=True)))


def danger_line(link: Link, contacts: Mapping[str, Contact], trees: Mapping[str, Tree]) -> Markup:
    """The line about immediate danger, with the tree about safety when the handbook has one."""
    safety = link(tree_page("veiligheid-of-haast")) if "veiligheid-of-haast" in trees else ""
    return render("danger/danger.html", safety=safety, veilig_thuis=contacts.get("veilig-thuis"))


def doors(ways_in: Sequence[Door], existing: Callable[[str], bool], link: Link) -> Markup:
    """The doors behind which there is something."""
    open_doors = [
        (door, link(door.page), drawing(door.drawing, id_prefix=f"door-{number}"))
        for number, door in enumerate(ways_in)
        if existing(door.page)
    ]
    return render("doors/doors.html", doors=open_doors)


def citation(number: int, reference: str, sources: Mapping[str, Source]) -> Markup:
    """The number in the text that leads to the source at the foot of the page."""
    return render("sources/citation.html", number=number, source=source_view(reference, sources))


def citation_list(references: Sequence[str], sources: Mapping[str, Source]) -> Markup:
    """The sources at the foot of the page, in the order of their numbers."""
    return render("sources/citation-list.html", sources=[source_view(one, sources) for one in references])


def sources_list(sources: Mapping[str, Source], download: str) -> Markup:
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
    return render("sources/sources.html", sources=seen, named=named, labels=LABELS, download=download)


def contacts_list(contacts: Mapping[str, Contact]) -> Markup:
    """Everybody to call or ask."""
    views = [(id_, contact, day(contact.seen.on) if contact.seen else "") for id_, contact in contacts.items()]
    return render("contacts/contacts.html", contacts=views, labels=LABELS)
