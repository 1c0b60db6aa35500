"""The words that authors use in pages: `decision_tree`, `tree_card`, `cite` and the rest; each leaves a slot."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from macros.html import labels
from macros.html.links import Link, file_link, link
from macros.pages import components
from macros.pages.freshness_view import freshness
from macros.site.reference_words import REFERENCE_NAMES, ReferenceWords
from macros.site.session import Session, session_of
from macros.sources import lists
from macros.sources.bibliography_name import BIBLIOGRAPHY
from macros.tree.addresses import tree_page
from macros.tree.view import cards
from macros.tree.view.danger_line import danger_line
from macros.tree.view.paths_view import render_paths


class PageWords:
    """The macros for one build; what belongs to a page (its citations) is forgotten when the next one starts."""

    def __init__(self, session: Session, current_page: Callable[[], Any]) -> None:
        self.handbook, self.slots = session.handbook, session.slots
        self.tree_html = session.tree_html
        self.current_page = current_page
        self.cited: list[str] = []
        self.drawn = 0

    @property
    def path(self) -> str:
        """The path under `content/` of the page that is being made."""
        return str(self.current_page().file.src_uri)

    def link(self, target: str) -> str:
        """The address of another page, seen from this one."""
        return link(self.path, target)

    def next_prefix(self) -> str:
        """A prefix for ids that no other drawing on this page has."""
        self.drawn += 1
        return f"d{self.drawn}"

    def citation(self, reference: str) -> Markup:
        """The number of a source as HTML."""
        if reference not in self.cited:
            self.cited.append(reference)
        number = self.cited.index(reference) + 1
        return lists.citation(number, reference, self.handbook.sources)

    # The words themselves ---------------------------------------------------------------------------------------

    def decision_tree(self, tree_id: str) -> str:
        """The whole tree, here."""
        return self.slots.keep(self.tree_html(tree_id, self.path))

    def tree_card(self, tree_id: str) -> str:
        """A card that starts the tree."""
        return self.slots.keep(cards.tree_card(tree_id, self.handbook.trees[tree_id], self.link))

    def tree_paths(self, tree_id: str) -> str:
        """Every way through a tree, for who reviews it."""
        tree = self.handbook.trees[tree_id]
        to_tree = Link(tree.title, self.link(tree_page(tree_id)))
        return self.slots.keep(render_paths(tree, to_tree, f"{tree_id}.csv", self.handbook.trees))

    def tree_picker(self) -> str:
        """Every situation with the tree that helps."""
        return self.slots.keep(cards.tree_picker(self.handbook.trees_in_use, self.link))

    def cite(self, reference: str) -> str:
        """The number of a source; the same source has the same number on the whole page."""
        return self.slots.keep(self.citation(reference))

    def label(self, label_id: str) -> str:
        """The tag of a label."""
        return self.slots.keep(labels.label(label_id))

    def label_box(self, label_id: str) -> str:
        """A label with its sentence."""
        return self.slots.keep(labels.label_box(label_id))

    def drawing(self, name: str) -> str:
        """One drawing."""
        return self.slots.keep(components.figure(name, id_prefix=self.next_prefix()))

    def six_variants(self) -> str:
        """The six variants beside each other."""
        return self.slots.keep(components.six_variants(id_prefix=self.next_prefix()))

    def danger_line(self) -> str:
        """The line about immediate danger."""
        html = danger_line(self.link, self.handbook.contacts, self.handbook.trees_in_use)
        return self.slots.keep(html)

    def doors(self) -> str:
        """The doors in this page's front matter."""
        ways_in = self.handbook.pages[self.path].front_matter.doors
        return self.slots.keep(components.doors(ways_in, self.handbook.pages.__contains__, self.link))

    def sources_list(self) -> str:
        """Every source."""
        return self.slots.keep(lists.sources_list(self.handbook.sources, file_link(self.path, BIBLIOGRAPHY)))

    def contacts_list(self) -> str:
        """Everybody to call or ask."""
        return self.slots.keep(lists.contacts_list(self.handbook.contacts))

    def freshness(self) -> str:
        """How old everything is."""
        handbook = self.handbook
        heads = {path: page.front_matter for path, page in handbook.pages.items()}
        list_page = handbook.list_pages.get("law-card", "")
        cards = [(card, self.link(f"{list_page}#{id_}")) for id_, card in handbook.reference.law_cards.items()]
        lists = (handbook.trees_in_use, heads, handbook.sources, handbook.contacts, cards)
        return self.slots.keep(freshness(*lists, self.link))

    # Around a page ----------------------------------------------------------------------------------------------

    def start_page(self) -> None:
        """Forget what belonged to the page before."""
        self.slots.clear()
        self.cited.clear()
        self.drawn = 0

    def end_of_page(self) -> str:
        """What stands at the foot of the page: the sources that it cites."""
        if not self.cited:
            return ""
        return "\n\n" + self.slots.keep(lists.citation_list(self.cited, self.handbook.sources)) + "\n"


OWN_NAMES = (
    "decision_tree",
    "tree_card",
    "tree_paths",
    "tree_picker",
    "cite",
    "label",
    "label_box",
    "drawing",
    "six_variants",
    "danger_line",
    "doors",
    "sources_list",
    "contacts_list",
    "freshness",
)
NAMES = OWN_NAMES + REFERENCE_NAMES
"""Every word that a page may use."""


def define_env(env: Any) -> None:
    """Give mkdocs-macros our words. `env` is its environment; the session was put in the configuration by our hooks."""
    words = PageWords(session_of(env.conf), lambda: env.page)
    reference = ReferenceWords(session_of(env.conf), words.link, words.citation)
    for name in OWN_NAMES:
        env.macro(getattr(words, name), name)
    for name in REFERENCE_NAMES:
        env.macro(getattr(reference, name), name)
    env.handbook_words = words
