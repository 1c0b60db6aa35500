"""What the author may have meant: a guess only when it is close, and all allowed names when there are few."""

from __future__ import annotations

from collections.abc import Iterable

CLOSE_ENOUGH = 2
FEW_ENOUGH = 8


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name within two edits of `word`, the nearest first; None when nothing is that close."""
    ranked = sorted((edit_distance(word, name), name) for name in known)
    if not ranked or ranked[0][0] > min(CLOSE_ENOUGH, max(len(word) - 1, 0)):
        return None
    return ranked[0][1]


def suggestion(word: str, known: Iterable[str]) -> str:
    """A sentence for `help`: "did you mean 'x'?", or nothing."""
    guess = nearest(word, known)
    return f"did you mean '{guess}'?" if guess else ""


def listed(names: Iterable[str]) -> str:
    """The names in their own order when there are eight or fewer, else the first eight and how many more."""
    all_names = list(names)
    shown = ", ".join(all_names[:FEW_ENOUGH])
    return shown if len(all_names) <= FEW_ENOUGH else f"{shown} … and {len(all_names) - FEW_ENOUGH} more"


def edit_distance(one: str, other: str) -> int:
    """How many letters to add, drop, change or swap with their neighbour (Damerau-Levenshtein, optimal alignment)."""
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before_last[j - 2] + 1)
            row.append(cost)
        before_last, last = last, row
    return last[-1]
