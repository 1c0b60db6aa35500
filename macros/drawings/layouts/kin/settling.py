"""Things beside each other, each as near as it can be to where it would like to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

_HARDLY = 0.01
"""The weight of who would stand anywhere."""


@dataclass
class _Run:
    """Things that touch: where they begin, how wide they are together, and how much their wish weighs."""

    start: float
    width: float
    weight: float
    members: list[float]


def settled(widths: Sequence[float], wishes: Sequence[float | None], low: float, high: float) -> list[float]:
    """Where each begins: in order, without overlap, between these limits; None is no wish of its own."""
    groups: list[_Run] = []
    for width, wish in zip(widths, _filled(widths, wishes, (low + high - sum(widths)) / 2), strict=True):
        groups.append(_Run(wish[0], width, wish[1], [width]))
        while len(groups) > 1 and groups[-2].start + groups[-2].width > groups[-1].start:
            groups[-2:] = [_joined(*groups[-2:])]
    _between(groups, low, high)
    starts = []
    for group in groups:
        at = group.start
        for width in group.members:
            starts.append(at)
            at += width
    return starts


def _filled(widths: Sequence[float], wishes: Sequence[float | None], otherwise: float) -> list[tuple[float, float]]:
    """A wish for each, with its weight: who has none stands next to who has."""
    known = [number for number, wish in enumerate(wishes) if wish is not None]
    filled = []
    for number, wish in enumerate(wishes):
        if wish is not None:
            filled.append((wish, 1.0))
            continue
        anchor = min(known, key=lambda other: abs(other - number), default=None)
        between = sum(widths[:number]) - (sum(widths[:anchor]) if anchor is not None else 0)
        start = wishes[anchor] if anchor is not None else otherwise
        filled.append(((start or 0) + between, _HARDLY))
    return filled


def _joined(left: _Run, right: _Run) -> _Run:
    """Two groups that got in each other's way, as near as they can be to what both wish."""
    weight = left.weight + right.weight
    start = (left.start * left.weight + (right.start - left.width) * right.weight) / weight
    return _Run(start, left.width + right.width, weight, left.members + right.members)


def _between(groups: list[_Run], low: float, high: float) -> None:
    """Pushes what sticks out back between the limits, and what is in its way along with it."""
    for group in groups:
        group.start = low = max(group.start, low)
        low += group.width
    for group in reversed(groups):
        group.start = min(group.start, high - group.width)
        high = group.start
