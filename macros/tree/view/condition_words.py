"""Conditions in plain Dutch: as a question ('Kies je “Letsel”?'), as a clause ('als je “Letsel” koos'), or in short.

A `not` is moved inwards first, so that no reader meets one around a whole sentence. A comma joins what stands
together, a semicolon joins groups, and deeper groups stand between brackets, so that every wording means one thing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from macros.conditions.condition import And, Condition, Not, Or
from macros.tree.model.tree import Tree
from macros.tree.view.chosen_words import chosen_words


@dataclass(frozen=True)
class _Group:
    """Parts that are joined by one word."""

    word: Literal["en", "of"]
    parts: tuple[str | _Group, ...]

    @property
    def depth(self) -> int:
        """One for a group of clauses, more for a group of groups."""
        return 1 + max((part.depth for part in self.parts if isinstance(part, _Group)), default=0)


@dataclass(frozen=True)
class _Speaker:
    """Puts conditions at one question into words; `clause` says one fact: the question it is about, what was chosen."""

    tree: Tree
    asked: str
    clause: Callable[[str, str], str]

    def says(self, condition: Condition, *, negated: bool = False) -> str | _Group:
        match condition:
            case Not(part=part):
                return self.says(part, negated=not negated)
            case And(parts=parts) | Or(parts=parts):
                inner = [self.says(part, negated=negated) for part in parts]
                return _grouped("en" if isinstance(condition, And) != negated else "of", inner)
        about = condition.question or self.asked
        return self.clause(about, chosen_words(condition, self.tree.questions[about], negated=negated))


def as_question(condition: Condition, tree: Tree, asked: str) -> str:
    """What a reader asks herself at question `asked`: 'Kies je minstens 2 antwoorden?'."""

    def clause(about: str, chosen: str) -> str:
        return f"kies je {chosen}" if about == asked else f"koos je {chosen}{_where(tree, about, asked)}"

    words = _joined(_Speaker(tree, asked, clause).says(condition))
    start = 1 if words.startswith("(") else 0
    return f"{words[:start]}{words[start].upper()}{words[start + 1 :]}?"


def as_clause(condition: Condition, tree: Tree, asked: str = "") -> str:
    """The same, looking back: 'als je “Ja” koos bij vraag 1'; question `asked` is not named."""

    def clause(about: str, chosen: str) -> str:
        return f"als je {chosen} koos{_where(tree, about, asked)}"

    return _joined(_Speaker(tree, asked, clause).says(condition))


def in_short(condition: Condition, tree: Tree, asked: str) -> str:
    """As few words as an arrow in a drawing has room for: 'minstens 2 antwoorden', '“Ja” bij vraag 1'."""

    def clause(about: str, chosen: str) -> str:
        return chosen + _where(tree, about, asked)

    return _joined(_Speaker(tree, asked, clause).says(condition))


def _where(tree: Tree, about: str, asked: str) -> str:
    return "" if about == asked else f" bij vraag {tree.number_of(about)}"


def _grouped(word: Literal["en", "of"], inner: list[str | _Group]) -> str | _Group:
    parts: list[str | _Group] = []
    for part in inner:
        parts += part.parts if isinstance(part, _Group) and part.word == word else [part]
    return parts[0] if len(parts) == 1 else _Group(word, tuple(parts))


def _joined(words: str | _Group) -> str:
    if isinstance(words, str):
        return words
    if words.depth > 1:
        return f"; {words.word} ".join(_within(part) for part in words.parts)
    *first, last = [_joined(part) for part in words.parts]
    return f"{', '.join(first)}, {words.word} {last}"


def _within(part: str | _Group) -> str:
    deep = isinstance(part, _Group) and part.depth > 1
    return f"({_joined(part)})" if deep else _joined(part)
