"""The words that authors use for entries of the reference lists: `term`, `fact`, `checklist` and the whole lists."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from markupsafe import Markup

from macros.reference import reference_view
from macros.reference.inventory_view import Places, render_inventory
from macros.reference.reference_view import Surroundings
from macros.site.session import Session


class ReferenceWords:
    """The macros about the reference; `link` and `cited` belong to the page that is being made."""

    def __init__(self, session: Session, link: Callable[[str], str], cited: Callable[[str], Markup]) -> None:
        self.handbook, self.slots = session.handbook, session.slots
        library = session.handbook.library
        oldest = session.handbook.today - datetime.timedelta(days=library.settings.law_card_age)
        self.around = Surroundings(library.reference, link, session.handbook.list_pages, cited, oldest)

    def term(self, id_: str, words: str = "") -> str:
        """A term in a sentence, under its own name or under other words."""
        return self.slots.keep(reference_view.term(id_, words, self.around))

    def fact(self, id_: str) -> str:
        """A number in a sentence, with its sources."""
        return self.slots.keep(reference_view.fact(id_, self.around))

    def checklist(self, id_: str) -> str:
        """A checklist."""
        return self.slots.keep(reference_view.checklist(id_, self.around))

    def tension(self, id_: str) -> str:
        """Sources that differ."""
        return self.slots.keep(reference_view.tension(id_, self.around))

    def law_card(self, id_: str) -> str:
        """What holds now on one law."""
        return self.slots.keep(reference_view.law_card(id_, self.around))

    def terms_list(self) -> str:
        """Every term."""
        return self.slots.keep(reference_view.terms_list(self.around))

    def facts_list(self) -> str:
        """Every number."""
        return self.slots.keep(reference_view.facts_list(self.around))

    def checklists_list(self) -> str:
        """Every checklist."""
        return self.slots.keep(reference_view.checklists_list(self.around))

    def tensions_list(self) -> str:
        """Everything on which sources differ."""
        return self.slots.keep(reference_view.tensions_list(self.around))

    def law_cards(self) -> str:
        """Every law card."""
        return self.slots.keep(reference_view.law_cards(self.around))

    def then_and_now(self) -> str:
        """Old names with those of now."""
        return self.slots.keep(reference_view.then_and_now(self.around))

    def look_up_list(self) -> str:
        """What to look up before a new edition."""
        return self.slots.keep(reference_view.look_up_list(self.around))

    def family_calculator(self) -> str:
        """The calculator."""
        return self.slots.keep(reference_view.family_calculator(self.around))

    def inventory(self) -> str:
        """Everything in the sources, with its place."""
        trees = {id_: tree.title for id_, tree in self.handbook.trees.items()}
        pages = {path: page.front_matter.title for path, page in self.handbook.pages.items()}
        places = Places(self.around, trees, pages, self.page_of_tension)
        return self.slots.keep(render_inventory(self.around.reference.inventory, places))

    def page_of_tension(self, id_: str) -> str:
        """The page that shows a tension. Raises KeyError when none does."""
        for path, page in self.handbook.pages.items():
            if any(call.name == "tension" and call.arguments[:1] == (id_,) for call in page.calls):
                return path
        raise KeyError(id_)


REFERENCE_NAMES = (
    "term",
    "fact",
    "checklist",
    "tension",
    "law_card",
    "terms_list",
    "facts_list",
    "checklists_list",
    "tensions_list",
    "law_cards",
    "then_and_now",
    "look_up_list",
    "family_calculator",
    "inventory",
)
