"""Texts that name what a mark stands for: they bear the mark, or say why not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from macros.problems.problem import Place, Problem
from macros.shelf import Marked
from macros.tree.model.handbook_law import Mark
from macros.tree.model.marks import Bearer

SENTENCE_END = re.compile(r"[.!?]+|\n\s*\n")
"""A line that only goes on below ends no sentence."""
GAP = "…"
NOTHING = re.compile(r"(?!)")


def problems_of_texts(entry: Marked[Any], bearers: Iterable[Bearer], marks: Mapping[str, Mark]) -> Iterator[Problem]:
    """Every text that names a mark without bearing it, and every excuse for one that it does not name."""
    for bearer in bearers:
        for id_, mark in marks.items():
            named = how_named(bearer, id_, mark)
            if named and id_ not in bearer.marks and id_ not in bearer.unmarked:
                message = f"this {named}, and does not bear the mark '{id_}' ({mark.means})"
                help_ = f"add `marks: [{id_}]`, or `unmarked: {{{id_}: why}}` when nobody does it here"
                yield Problem(place_of(entry, bearer), "unmarked-text", message, help=help_, severity="warning")
            elif id_ in bearer.unmarked and (not named or id_ in bearer.marks):
                reason = "bears it" if id_ in bearer.marks else "does not name it"
                message = f"`unmarked` excuses the mark '{id_}', and this text {reason}"
                place = entry.key(*bearer.path, "unmarked", id_)
                yield Problem(place, "needless-excuse", message, help="remove it", severity="warning")


def place_of(entry: Marked[Any], bearer: Bearer) -> Place:
    """Where it stands: at its name, or, in a list, where it begins."""
    in_a_list = bool(bearer.path) and isinstance(bearer.path[-1], int)
    return entry.place(*bearer.path) if in_a_list else entry.key(*bearer.path)


def how_named(bearer: Bearer, id_: str, mark: Mark) -> str:
    """In which words, or by which call, the mark is named here; '' when it is not.

    Whom to call stands below the steps of an outcome, so a step that bears the mark speaks for it.
    """
    for words in mark.words:
        if any(names(text, words) for text in bearer.texts):
            return f"says '{words}'"
    called = [contact for contact in bearer.call if contact in mark.call and id_ not in bearer.below]
    return f"has a reader call '{called[0]}'" if called else ""


def names(text: str, words: str) -> bool:
    """Whether some sentence of the text has these words, in this order, with anything where the words have `…`."""
    return any(pattern(words).search(sentence) for sentence in SENTENCE_END.split(text))


@cache
def pattern(words: str) -> re.Pattern[str]:
    """The words as a pattern, each piece of whole words, also where a line ends between them."""
    pieces = [r"\s+".join(map(re.escape, piece.split())) for piece in words.split(GAP)]
    found = r".*?".join(rf"\b{piece}\b" for piece in pieces if piece)
    return re.compile(found, re.IGNORECASE | re.DOTALL) if found else NOTHING
