"""What an outcome tells about an emergency stands where a reader sees it at once, and not behind a fold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.problems.problem import Problem
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.outcome import AT_ONCE, EMERGENCY, Outcome

NUMBER = re.compile(rf"\b{EMERGENCY}\b")


def problems_of_folds(marked: MarkedTree) -> Iterator[Problem]:
    """Every step that is the first to name the number of emergency, and that a script folds away."""
    for id_, outcome in marked.tree.outcomes.items():
        if any(map(NUMBER.search, seen_at_once(outcome))):
            continue
        for number, step in enumerate(outcome.steps[AT_ONCE:], AT_ONCE):
            if NUMBER.search(step.text):
                message = f"step {number + 1} of outcome '{id_}' names {EMERGENCY}, and on a screen it is folded away"
                help_ = f"make it one of the first {AT_ONCE} steps, or say it in `advice`"
                place = marked.place("outcomes", id_, "steps", number, "text")
                yield Problem(place, "folded-emergency", message, help=help_, severity="warning")
                break


def seen_at_once(outcome: Outcome) -> list[str]:
    """What a reader of the outcome sees without unfolding anything."""
    return [outcome.title, outcome.advice, *(step.text for step in outcome.steps[:AT_ONCE])]
