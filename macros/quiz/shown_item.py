"""An item as its template shows it: what is asked, what can be chosen, the right answer in words, and what is said."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from string import ascii_uppercase

from macros.html.dutch import as_sorted
from macros.quiz.case import ToldCase
from macros.quiz.items import ChoiceItem, Item, MatchItem, NumberItem, OrderItem, TrueFalseItem

ASK_OF_CASE = "Welke uitkomst past hier?"


@dataclass(frozen=True)
class ShownLine:
    """One line of what is said after an answer: to which choice it belongs, its text, and what is right about it."""

    id: str
    text: str
    feedback: str = ""
    right: bool = False


@dataclass(frozen=True)
class ShownItem:
    """One item, numbered; `case` is the tree that a case item tells of."""

    id: str
    number: int
    item: Item
    case: ToldCase | None = None

    @property
    def ask(self) -> str:
        """What is asked."""
        return ASK_OF_CASE if self.case else getattr(self.item, "ask", "")

    @property
    def last(self) -> str:
        """The choice that stays last when the others are shuffled; '' when none does."""
        return (self.item.last or "") if isinstance(self.item, ChoiceItem) else ""

    @property
    def fixed(self) -> bool:
        """Whether the choices stay in their order."""
        return isinstance(self.item, ChoiceItem) and self.item.fixed

    @property
    def unit(self) -> str:
        """What is counted."""
        return (self.item.unit or "") if isinstance(self.item, NumberItem) else ""

    @property
    def sources(self) -> tuple[str, ...]:
        """What the answer rests on."""
        return self.case.right.sources if self.case else getattr(self.item, "source", ())

    @cached_property
    def said(self) -> list[ShownLine]:
        """For each choice, step or pair what is said of it; steps and pairs stand as they are right."""
        item = self.item
        if self.case:
            told, right = self.case, self.case.item.outcome
            return [ShownLine(id_, text, told.feedback(id_), id_ == right) for id_, text in told.outcomes.items()]
        if isinstance(item, ChoiceItem):
            return [ShownLine(id_, one.text, one.feedback, one.right) for id_, one in item.choices.items()]
        if isinstance(item, TrueFalseItem):
            told_of = item.feedback
            return [
                ShownLine("true", "Waar", told_of.true, item.right),
                ShownLine("false", "Niet waar", told_of.false, not item.right),
            ]
        if isinstance(item, OrderItem):
            return [ShownLine(id_, text) for id_, text in item.steps.items()]
        if isinstance(item, MatchItem):
            return [ShownLine(id_, f"{one.left}: {one.right}", one.feedback) for id_, one in item.pairs.items()]
        return []

    @property
    def choices(self) -> list[ShownLine]:
        """What can be chosen; mixed where the right answer would stand first, or the steps in order."""
        return mixed(self.said) if self.case or isinstance(self.item, OrderItem) else self.said

    @property
    def letters(self) -> dict[str, str]:
        """On paper each choice has a letter, in the order in which the page has them."""
        return dict(zip((one.id for one in self.choices), ascii_uppercase, strict=False))

    @property
    def key(self) -> str:
        """The right answer on the sheet with answers: what somebody writes or holds up, from the top; or words."""
        if isinstance(self.item, OrderItem):
            stand = [one.id for one in self.said]
            return " ".join(str(stand.index(one.id) + 1) for one in self.choices)
        if isinstance(self.item, MatchItem):
            halves = dict(zip((id_ for id_, _ in self.halves), ascii_uppercase, strict=False))
            return " ".join(halves[id_] for id_ in self.item.pairs)
        right = [self.letters[one.id] for one in self.choices if one.right and one.id in self.letters]
        return ", ".join(right) if right else self.right

    @property
    def halves(self) -> list[tuple[str, str]]:
        """The right halves of pairs, by the alphabet; from the end when that would be the order of the left ones."""
        pairs = self.item.pairs if isinstance(self.item, MatchItem) else {}
        stand = [(id_, pair.right) for id_, pair in pairs.items()]
        found = sorted(stand, key=lambda one: as_sorted(one[1]))
        return found if found != stand else found[::-1]

    @property
    def answer(self) -> str:
        """The right number as programs read it."""
        return plain_number(self.item.answer) if isinstance(self.item, NumberItem) else ""

    @property
    def tolerance(self) -> str:
        """How far off the number may be, the same way."""
        return plain_number(self.item.tolerance) if isinstance(self.item, NumberItem) else ""

    @property
    def right(self) -> str:
        """The right answer in words."""
        if isinstance(self.item, NumberItem):
            exact = in_dutch(self.answer) + (f" {self.unit}" if self.unit else "")
            off = f" Tot {in_dutch(self.tolerance)} ernaast is ook goed." if self.item.tolerance else ""
            return f"{exact}.{off}"
        if isinstance(self.item, OrderItem):
            return in_one_line(f"{place}. {one.text}" for place, one in enumerate(self.said, 1))
        return in_one_line(one.text for one in self.said if one.right or isinstance(self.item, MatchItem))

    @property
    def hash(self) -> str:
        """Eight digits that change with its wording or its right answer, so that an old answer is known as such."""
        wording: list[object] = [self.item.kind, self.case.example.case if self.case else self.ask, self.unit]
        wording += [[one.id, one.text, one.right] for one in self.said]
        wording += [self.answer, self.tolerance]
        return digest(json.dumps(wording, ensure_ascii=False))[:8]


def mixed(lines: list[ShownLine]) -> list[ShownLine]:
    """The lines in an order that looks like chance, is always the same, and is never the one they stood in."""
    ids = " ".join(one.id for one in lines)
    found = sorted(lines, key=lambda one: digest(f"{one.id} {ids}"))
    return found if found != lines else [*found[1:], found[0]]


def digest(text: str) -> str:
    """The text as hexadecimal digits that say nothing of it."""
    return hashlib.sha256(text.encode()).hexdigest()


def in_one_line(texts: Iterable[str]) -> str:
    """Texts behind each other, as one sentence."""
    line = "; ".join(text.rstrip(".") for text in texts)
    return line if line.endswith(("?", "!", "?”", "!”", ".”")) else f"{line}."


def plain_number(number: float) -> str:
    """A number without an exponent, and without decimals that say nothing."""
    return f"{number:.9f}".rstrip("0").rstrip(".")


def in_dutch(number: str) -> str:
    """The same with a comma, and with points between thousands."""
    whole, _, decimals = number.partition(".")
    grouped = f"{int(whole):,}".replace(",", ".")
    sign = "-" if number.startswith("-") and int(whole) == 0 else ""
    return sign + grouped + (f",{decimals}" if decimals else "")
