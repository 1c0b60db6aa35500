"""What is wrong with one item by itself: how many choices are right, and what cannot be told apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.quiz.items import CaseItem, ChoiceItem, Item, MatchItem, OneItem, OrderItem
from macros.quiz.quiz import Quiz
from macros.reading.written_form import KeyPath
from macros.shelf import Marked

ALL_OF_THEM = re.compile(r"(al het|alle|allemaal) (bovenstaande|genoemde|bovengenoemde)( \w+){0,3}\W*", re.IGNORECASE)
"""A choice that is about the other choices, and not one by itself."""


def problems_of_item(entry: Marked[Quiz], id_: str, item: Item) -> Iterator[Problem]:
    """What is wrong with one item by itself."""
    path: KeyPath = ("items", id_)
    if isinstance(item, ChoiceItem):
        yield from problems_of_choices(entry, id_, item)
    elif isinstance(item, OrderItem):
        yield from equal_texts(entry, item.steps, "steps", (*path, "steps"))
    elif isinstance(item, MatchItem):
        for half in ("left", "right"):
            texts = {pair_id: getattr(pair, half) for pair_id, pair in item.pairs.items()}
            yield from equal_texts(entry, texts, "pairs", (*path, "pairs"), half)
    elif isinstance(item, CaseItem):
        yield from outcomes_twice(entry, id_, item)


def problems_of_choices(entry: Marked[Quiz], id_: str, item: ChoiceItem) -> Iterator[Problem]:
    """How many choices are right, which of them say the same, and a last one that is none."""
    path: KeyPath = ("items", id_)
    right = [choice_id for choice_id, choice in item.choices.items() if choice.right]
    if isinstance(item, OneItem) and len(right) != 1:
        which = f"{len(right)} choices are right: {', '.join(right)}" if right else "no choice is right"
        message = f"item '{id_}' asks for one right choice, and {which}"
        help_ = "let one choice be `right: true`; or write `kind: several`"
        yield Problem(entry.key(*path), "not-one-right", message, help=help_)
    elif not right:
        message = f"no choice of item '{id_}' is right"
        yield Problem(entry.key(*path), "none-right", message, help="give at least one choice `right: true`")
    texts = {choice_id: choice.text for choice_id, choice in item.choices.items()}
    yield from equal_texts(entry, texts, "choices", (*path, "choices"), "text")
    for choice_id, choice in item.choices.items():
        if ALL_OF_THEM.fullmatch(choice.text):
            message = f"choice '{choice_id}' of item '{id_}' is about the other choices"
            help_ = "write what it means; or ask with `kind: several`"
            yield Problem(entry.place(*path, "choices", choice_id, "text"), "all-of-the-above", message, help=help_)
    if item.last and item.last not in item.choices:
        message = f"'last' of item '{id_}' is '{item.last}', and that is none of its choices"
        known = list(item.choices)
        yield Problem(entry.place(*path, "last"), "unknown-last", message, listed(known), suggestion(item.last, known))


def equal_texts(
    entry: Marked[Quiz], texts: Mapping[str, str], what: str, path: KeyPath, key: str = ""
) -> Iterator[Problem]:
    """Two texts that a reader cannot tell apart. `key`: where the text stands in its group, when it stands in one."""
    first: dict[str, str] = {}
    for id_, text in texts.items():
        before = first.setdefault(" ".join(text.casefold().split()), id_)
        if before != id_:
            message = f"the {what} '{before}' and '{id_}' say the same"
            yield Problem(entry.place(*path, id_, *([key] if key else [])), "equal-texts", message)


def outcomes_twice(entry: Marked[Quiz], id_: str, item: CaseItem) -> Iterator[Problem]:
    """An outcome that stands twice among those to choose from."""
    seen = {item.outcome}
    for number, other in enumerate(item.others):
        if other in seen:
            message = f"outcome '{other}' stands twice among the choices of item '{id_}'"
            place = entry.place("items", id_, "others", number)
            yield Problem(place, "outcome-twice", message, help="name another outcome of the tree")
        seen.add(other)
