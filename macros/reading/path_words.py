"""The thing at a path in a file, in the words of who wrote it: "answer 'ja' of question 'hulp'"."""

from __future__ import annotations

from itertools import pairwise

from macros.reading.written_form import KeyPath

NOUNS = {
    "questions": "question",
    "answers": "answer",
    "items": "item",
    "choices": "choice",
    "pairs": "pair",
    "outcomes": "outcome",
    "routes": "route",
    "why": "reason",
    "steps": "step",
    "laws": "law",
    "examples": "example",
    "sections": "section",
    "doors": "door",
    "boxes": "box",
    "stairs": "stair",
    "around": "level",
    "below": "row",
    "rows": "row",
    "groups": "group",
    "marks": "mark",
    "events": "event",
    "scenes": "scene",
}


def named(path: KeyPath) -> str:
    """The value at this path in the author's words: "'ask' of question 'hulp'", "entry 2 of 'sources'"."""
    last = f"entry {path[-1] + 1}" if isinstance(path[-1], int) else f"'{path[-1]}'"
    return f"{last} of {described(path[:-1])}" if len(path) > 1 else last


def described(path: KeyPath) -> str:
    """The thing at this path in the author's words: "answer 'ja' of question 'hulp'"."""
    nouns = [
        f"{NOUNS[str(container)]} '{step}'" if isinstance(step, str) else f"{NOUNS[str(container)]} {step + 1}"
        for container, step in pairwise(path)
        if str(container) in NOUNS
    ]
    *before, last = ("", *path)
    has_no_noun = isinstance(last, str) and last and str(before[-1]) not in NOUNS
    words = [*([f"'{last}'"] if has_no_noun else []), *reversed(nouns)]
    return " of ".join(words) if words else "this file"
