"""Trees for tests: small ones written by hand, and random ones with every kind of condition."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from hypothesis import strategies as st

from macros.tree.model.tree import Tree

T = TypeVar("T")
ENDS = ("eind", "slot", "klaar")
KINDS_OF_ATOM = ("any", "all", "not_any", "exactly", "is", "at_least", "at_most", "of")
MOST_COMBINATIONS = 256
"""In so many ways all questions of a random tree can be answered together, at most."""
REVIEWED = {"on": "2026-11-21", "by": "redactie", "again": "2027-05-21"}


def outcome(title: str, why: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """A whole outcome of which only the title and the reasons matter."""
    return {
        "kind": "act",
        "title": title,
        "advice": "Doe dit.",
        "why": [*(why or []), {"otherwise": "Daarom."}],
        "family": "Het gezin weet het.",
        "steps": [{"text": "Begin."}],
        "sources": ["bron"],
    }


def tree_of(questions: dict[str, Any], start: str, outcomes: dict[str, Any] | None = None) -> Tree:
    """A tree with these questions; what does not matter is filled in."""
    return Tree.model_validate(
        {
            "title": "Boom",
            "summary": "Een boom.",
            "situations": ["Ik weet het niet."],
            "version": "1",
            "status": "concept",
            "reviewed": REVIEWED,
            "audience": ["professional"],
            "start": start,
            "questions": questions,
            "outcomes": outcomes or {end: outcome(end.title()) for end in ENDS},
            "examples": [{"case": "Een geval.", "answers": {}, "outcome": ENDS[0]}],
        }
    )


@dataclass(frozen=True)
class Blank:
    """A question of which it is not settled yet where it leads."""

    id: str
    answers: tuple[str, ...]
    several: bool
    none: bool

    @property
    def ways(self) -> int:
        """In how many ways it can be answered."""
        some = 2 ** len(self.answers) - 1 if self.several else len(self.answers)
        return some + self.none


def blank_of(tree: Tree, question_id: str) -> Blank:
    """What a condition can say of this question of a tree."""
    question = tree.questions[question_id]
    return Blank(question_id, tuple(question.answers), several=question.several, none=question.none is not None)


@dataclass(frozen=True)
class Drawn:
    """Draws one thing after another. Every strategy is one that is made once: making one takes longer than using it."""

    draw: st.DrawFn

    def number(self, least: int, most: int) -> int:
        """A number from the least to the most."""
        return self.draw(st.integers(least, most))

    def chance(self) -> bool:
        """Yes or no."""
        return self.draw(st.booleans())

    def one_of(self, things: Sequence[T]) -> T:
        """One of these."""
        return things[self.number(0, len(things) - 1)]

    def some_of(self, things: Sequence[T]) -> list[T]:
        """At least one of these, in any order."""
        bits = self.number(1, 2 ** len(things) - 1)
        some = [thing for place, thing in enumerate(things) if bits >> place & 1]
        return some[::-1] if self.chance() else some


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """A tree of one to five questions with random targets, routes and reasons.

    Most of them only go forward and look back, so that they are sound; the others have holes and loops.
    """
    drawn = Drawn(draw)
    forward, blanks = drawn.number(0, 2) > 0, drawn_blanks(drawn)
    names = [blank.id for blank in blanks]
    questions = {}
    for place, blank in enumerate(blanks):
        about, onward = (blanks[: place + 1], names[place + 1 :] * 2) if forward else (blanks, names)
        questions[blank.id] = drawn_question(drawn, blank, about, (*onward, *ENDS))
        if forward or drawn.chance():
            questions[blank.id]["routes"].append({"otherwise": drawn.one_of((*onward, *ENDS))})
    return tree_of(
        questions, start="v0", outcomes={end: outcome(end.title(), drawn_why(drawn, blanks)) for end in ENDS}
    )


def drawn_blanks(drawn: Drawn) -> list[Blank]:
    """One to five questions, with few enough answers for brute force over all of them."""
    blanks: list[Blank] = []
    left = MOST_COMBINATIONS
    for number in range(drawn.number(1, 5)):
        answers = tuple(f"a{place}" for place in range(drawn.number(1, 3)))
        blank = Blank(f"v{number}", answers, several=drawn.chance(), none=drawn.chance())
        blanks.append(blank if blank.ways <= left else replace(blank, answers=answers[:1], none=False))
        left //= blanks[-1].ways
    return blanks


def drawn_question(drawn: Drawn, blank: Blank, about: Sequence[Blank], targets: Sequence[str]) -> dict[str, Any]:
    """One question as an author would write it, whose routes look at these questions and lead to these targets."""

    def led(*, when: bool) -> dict[str, str]:
        return {"to": drawn.one_of(targets)} if when and drawn.chance() else {}

    question: dict[str, Any] = {"ask": f"{blank.id}?", "choose": "several" if blank.several else "one"}
    question["answers"] = {id_: {"text": id_, **led(when=not blank.several)} for id_ in blank.answers}
    if blank.none:
        question["none"] = {"text": "Niets hiervan", **led(when=True)}
    question["routes"] = [
        {"when": condition(drawn, about, own=blank), "to": drawn.one_of(targets)} for _ in range(drawn.number(0, 3))
    ]
    return question


def drawn_why(drawn: Drawn, about: Sequence[Blank]) -> list[dict[str, Any]]:
    """At most two reasons."""
    return [{"when": condition(drawn, about), "text": "Want."} for _ in range(drawn.number(0, 2))]


def condition(drawn: Drawn, about: Sequence[Blank], own: Blank | None = None, depth: int = 0) -> Any:
    """A condition of any kind, about any of these questions in the long form, and about its own in the short."""
    kind = drawn.number(0, 9) if depth < 2 else 0
    if kind < 7:
        if own and drawn.chance():
            return drawn_atom(drawn, own)
        asked = drawn.one_of(about)
        return {asked.id: drawn_atom(drawn, asked)}
    if kind == 7:
        return {"not": condition(drawn, about, own, depth + 1)}
    parts = [condition(drawn, about, own, depth + 1) for _ in range(drawn.number(1, 3))]
    return {"and" if kind == 8 else "or": parts}


def drawn_atom(drawn: Drawn, asked: Blank) -> Any:
    """One fact about the answers to this question."""
    kind = drawn.one_of((*KINDS_OF_ATOM, "none") if asked.none else KINDS_OF_ATOM)
    if kind == "none":
        return "none"
    if kind == "is":
        return {"is": drawn.one_of(asked.answers)}
    if kind in ("at_least", "at_most"):
        return {kind: str(drawn.number(0, len(asked.answers)))}
    if kind == "of":
        return {"at_least": str(drawn.number(0, len(asked.answers))), "of": drawn.some_of(asked.answers)}
    return {kind: drawn.some_of(asked.answers)}
