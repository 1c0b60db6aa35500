"""One outcome as its template shows it: sign, reasons, what helps with each step, whom to call, and its sources."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from markupsafe import Markup

from macros.drawings.outcome_kinds import KIND_SIGNS, WORDS
from macros.drawings.sign import Drawing
from macros.html.links import Link
from macros.sources.source import Contact
from macros.tree.model.outcome import AT_ONCE, EMERGENCY, Outcome, Step
from macros.tree.model.tree import Tree
from macros.tree.view.condition_words import as_clause

CALLING = ("act", "consult")
"""The kinds of outcome at which somebody is called."""


@dataclass(frozen=True)
class OutcomeView:
    """An outcome of a tree, with the ways to find the pages, trees and contacts that it names."""

    id: str
    outcome: Outcome
    tree: Tree
    page_link: Callable[[str], Link]
    tree_link: Callable[[str], Link]
    contact: Callable[[str], Contact]
    sign_of: Callable[[str, str], Drawing]
    """A sign by its name; the ids in it begin with a prefix."""

    @property
    def at_once(self) -> int:
        """How many of its steps a screen shows at once."""
        return AT_ONCE

    @property
    def kind(self) -> str:
        """The word beside the sign."""
        return WORDS[self.outcome.kind]

    @property
    def sign(self) -> Markup:
        """The sign of its kind."""
        return KIND_SIGNS[f"kind-{self.outcome.kind}"].silent()

    @property
    def drawing(self) -> Markup | None:
        """The drawing that goes with it."""
        name = self.outcome.drawing
        return self.sign_of(name, f"uitkomst-{self.id}-beeld").svg if name else None

    @property
    def first_sentence(self) -> str:
        """The first sentence of the advice, which stands out."""
        return self._advice[0]

    @property
    def paragraphs(self) -> list[str]:
        """The rest of the advice; a blank line begins a new paragraph. The first may be empty."""
        return re.split(r"\n\s*\n", self._advice[1])

    @property
    def _advice(self) -> tuple[str, str]:
        end = re.search(r"(?<=[.?!])(?=\s)", self.outcome.advice)
        place = end.start() if end else len(self.outcome.advice)
        return self.outcome.advice[:place], self.outcome.advice[place:]

    @property
    def reasons(self) -> list[tuple[str, str]]:
        """Each reason, and when it stands; the last resort says nothing when it is the only one."""
        last = "als geen andere reden past" if len(self.outcome.why) > 1 else ""
        return [(why.words, as_clause(why.when, self.tree) if why.when else last) for why in self.outcome.why]

    def help_for(self, step: Step) -> list[tuple[str, str, Link]]:
        """What helps with a step: the word before the link, the id of the other tree or '', and the link."""
        tree = [("Keuzehulp", step.tree, self.tree_link(step.tree))] if step.tree else []
        return tree + ([("Lees", "", self.page_link(step.page))] if step.page else [])

    @property
    def look(self) -> str:
        """What the decision looks like: its kind, or `alarm` where the decision is to call the number of emergency."""
        alarm = any(contact.number == EMERGENCY and self.is_named(contact) for contact in self.contacts)
        return "alarm" if alarm else self.outcome.kind

    def is_named(self, contact: Contact) -> bool:
        """Whether the decision itself is to call this contact; then its button stands right below, as loud as that."""
        words = [word.casefold() for word in (contact.name, contact.number) if word]
        return self._to_call(contact) and any(word in self.outcome.title.casefold() for word in words)

    def may_ring(self, contact: Contact) -> bool:
        """Whether this contact has a button where it is listed."""
        return self._to_call(contact) and not self.is_named(contact)

    def _to_call(self, contact: Contact) -> bool:
        return bool(contact.number) and self.outcome.kind in CALLING

    def calls_in(self, text: str) -> list[tuple[str, str]]:
        """The text in pieces, each with the number that it names or ''; each contact that can be rung counts once."""
        numbers = {
            word.casefold(): one.number for one in self.contacts if one.number for word in (one.name, one.number)
        }
        if not numbers:
            return [(text, "")]
        longest_first = sorted(numbers, key=len, reverse=True)
        named = re.compile(rf"(?<![\w-])({'|'.join(map(re.escape, longest_first))})(?![\w-])", re.IGNORECASE)
        there: set[str] = set()
        pieces = []
        for place, piece in enumerate(named.split(text)):
            number = numbers[piece.casefold()] if place % 2 else ""
            pieces.append((piece, "" if number in there else number))
            there.add(number)
        return [(piece, number) for piece, number in pieces if piece]

    @property
    def contacts(self) -> list[Contact]:
        """Whom to call or ask."""
        return [self.contact(id_) for id_ in self.outcome.call]

    @property
    def notes(self) -> list[tuple[str, str]]:
        """A word apart for who learns, who works and who teaches."""
        notes = self.outcome.notes
        every = [("studenten", notes.student), ("professionals", notes.professional), ("trainers", notes.trainer)]
        return [(reader, text) for reader, text in every if text]
