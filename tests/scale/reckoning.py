"""What answers to a self-test come to, in exact fractions: what the engine and the browser say has to agree with it.

Answers go by statement: 1 to 5 points; 0 is 'n.v.t.' and counts nowhere, as does what was left out.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import floor

Answers = Mapping[str, int]

ENOUGH = 3
NEAR = Fraction(3, 10)
STEPS = {"one": (Fraction(1), Fraction(1, 2)), "whole": (Fraction(1, 2), Fraction(3, 10))}
"""From how large a step growth is clear, and from where it may be: of one dimension, and of the whole."""


def counting(items: Iterable[str], answers: Answers) -> list[int]:
    """The points of these statements that count."""
    return [answers[item] for item in items if answers.get(item, 0) > 0]


def mean(points: Sequence[int]) -> Fraction:
    """Their mean."""
    return Fraction(sum(points), len(points))


def band(score: Fraction, edges: Sequence[Fraction]) -> tuple[int, int | None]:
    """The place of a score between the edges (each belongs to the band above it), and the neighbour to read as well."""
    place = bisect_right(edges, score)
    neighbours = {place + 1: edges[place : place + 1], place - 1: edges[place - 1 : place] if place else []}
    away = {other: abs(score - edge) for other, found in neighbours.items() for edge in found}
    near = [other for other in away if away[other] <= NEAR]
    return place, min(near, key=lambda other: (away[other], -other), default=None)


def pairs(items: Iterable[str], before: Answers, after: Answers) -> list[int]:
    """How far each statement moved that was answered both times."""
    return [after[item] - before[item] for item in items if before.get(item, 0) > 0 and after.get(item, 0) > 0]


def growth(steps: Sequence[int], of: str, least: Fraction) -> str:
    """Growth in the word that the pages use; `few` when fewer statements than that were answered twice."""
    if len(steps) < least:
        return "few"
    grown = mean(steps) if steps else Fraction(0)
    clear, some = STEPS[of]
    size = "clear" if abs(grown) >= clear else "some" if abs(grown) >= some else "same"
    return size if size == "same" else f"{size}-{'up' if grown > 0 else 'down'}"


def in_words(score: Fraction) -> str:
    """A score with one decimal, as Dutch writes it; what lies in the middle goes up."""
    tenths = floor(10 * score + Fraction(1, 2))
    return f"{tenths // 10},{tenths % 10}"
