"""Conditions over answers: a closed little language of values, so that it can be proved, drawn, worded and replayed.

A condition holds or does not hold for a set of answers. `question` is None in the short form: the question in whose
routes the condition stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Chosen = frozenset[str]
Answers = Mapping[str, Chosen]


@dataclass(frozen=True)
class HasAny:
    """At least one of the answers was chosen."""

    question: str | None
    answers: tuple[str, ...]


@dataclass(frozen=True)
class HasAll:
    """All of the answers were chosen (perhaps others too)."""

    question: str | None
    answers: tuple[str, ...]


@dataclass(frozen=True)
class HasNotAny:
    """None of the answers was chosen."""

    question: str | None
    answers: tuple[str, ...]


@dataclass(frozen=True)
class HasExactly:
    """These answers were chosen and no others; empty: the 'none of these' answer."""

    question: str | None
    answers: tuple[str, ...]


@dataclass(frozen=True)
class HasCount:
    """How many answers were chosen, counted over `of` (empty: over all answers of the question)."""

    question: str | None
    at_least: int | None
    at_most: int | None
    of: tuple[str, ...] = ()


@dataclass(frozen=True)
class And:
    """All parts hold; read from left to right, stopping at the first that does not."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Or:
    """At least one part holds; read from left to right, stopping at the first that does."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Not:
    """The part does not hold."""

    part: Condition


Atom = HasAny | HasAll | HasNotAny | HasExactly | HasCount
Condition = Atom | And | Or | Not


class UnaskedQuestionError(Exception):
    """A condition reached for a question that these answers do not hold."""

    def __init__(self, question: str) -> None:
        super().__init__(f"question '{question}' has not been asked")
        self.question = question


def holds(condition: Condition, answers: Answers, asked: str) -> bool:
    """Whether the condition holds for these answers, where the short form speaks of question `asked`.

    Raises UnaskedQuestionError when it reaches for a question that has no answer here.
    """
    if isinstance(condition, And):
        return all(holds(part, answers, asked) for part in condition.parts)
    if isinstance(condition, Or):
        return any(holds(part, answers, asked) for part in condition.parts)
    if isinstance(condition, Not):
        return not holds(condition.part, answers, asked)
    question = condition.question or asked
    if question not in answers:
        raise UnaskedQuestionError(question)
    return atom_holds(condition, answers[question])


def atom_holds(atom: Atom, chosen: Chosen) -> bool:
    """Whether one atom holds for the answers chosen at its question."""
    match atom:
        case HasAny(answers=wanted):
            return not chosen.isdisjoint(wanted)
        case HasAll(answers=wanted):
            return chosen.issuperset(wanted)
        case HasNotAny(answers=wanted):
            return chosen.isdisjoint(wanted)
        case HasExactly(answers=wanted):
            return chosen == frozenset(wanted)
        case HasCount(at_least=least, at_most=most, of=of):
            count = len(chosen & frozenset(of)) if of else len(chosen)
            return (least is None or count >= least) and (most is None or count <= most)


def atoms(condition: Condition, asked: str) -> Iterator[tuple[str, Atom]]:
    """Every atom of the condition with the question it speaks of, from left to right."""
    match condition:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from atoms(part, asked)
        case Not(part=part):
            yield from atoms(part, asked)
        case _:
            yield condition.question or asked, condition
