"""What a drawing or an outline of a tree is made of: boxes, arrows, and the ways in which arrows run together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from macros.drawings.outcome_kinds import WORDS
from macros.drawings.text_lines import lines_of
from macros.tree.model.outcome import OutcomeKind

BoxKind = Literal["question", "outcome", "tree"]


@dataclass(frozen=True)
class Box:
    """A question, an outcome, or another tree to go on in; each is a link to where it stands in full."""

    id: str
    kind: BoxKind
    text: str
    href: str
    outcome_kind: OutcomeKind | None = None

    @property
    def is_question(self) -> bool:
        """Whether something follows it."""
        return self.kind == "question"

    @property
    def word(self) -> str:
        """What kind of end it is, in a word; empty for a question."""
        return "" if self.is_question else WORDS[self.outcome_kind or "tree"]

    @property
    def sign(self) -> str | None:
        """The sign in its head, if it has one."""
        return None if self.is_question else f"kind-{self.outcome_kind or 'tree'}"


@dataclass(frozen=True)
class Arrow:
    """From a question, along one answer or one route, to where it leads; `label` says which in words."""

    source: str
    target: str
    label: str
    answers: tuple[str, ...] = ()


@dataclass(frozen=True)
class DrawnWay:
    """All arrows between the same two boxes, drawn as one."""

    source: str
    target: str
    labels: tuple[str, ...]
    answers: tuple[str, ...]

    @property
    def attributes(self) -> dict[str, str]:
        """What the script looks for to mark the reader's path."""
        return {"data-from": self.source, "data-to": self.target, "data-answers": " ".join(self.answers)}

    def lines(self, room: float, size: float) -> tuple[str, ...]:
        """The labels in lines that fit the room, each label on a line of its own."""
        first, *others = self.labels
        return tuple(line for text in (first, *(f"of: {one}" for one in others)) for line in lines_of(text, room, size))


def ways_of(arrows: Sequence[Arrow]) -> tuple[DrawnWay, ...]:
    """The arrows in their own order, those between the same boxes joined."""
    pairs: dict[tuple[str, str], list[Arrow]] = {}
    for arrow in arrows:
        pairs.setdefault((arrow.source, arrow.target), []).append(arrow)
    return tuple(
        DrawnWay(
            source, target, _once(arrow.label for arrow in same), _once(one for arrow in same for one in arrow.answers)
        )
        for (source, target), same in pairs.items()
    )


def _once(texts: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(texts))


def reading_order(boxes: Sequence[Box], ways: Sequence[DrawnWay]) -> tuple[Box, ...]:
    """The boxes so that arrows point down the page, and each stands as close as it can to what leads to it."""
    follow = {box.id: [way.target for way in ways if way.source == box.id] for box in boxes}
    pointed_at = {way.target for way in ways}
    starts = sorted((box.id for box in boxes), key=lambda box_id: box_id in pointed_at)
    depths: dict[str, int] = {}
    for box_id in reversed(_downward(starts, follow)):
        depths[box_id] = max((1 + depths.get(target, 0) for target in follow[box_id]), default=0)
    shallow_first = {box_id: sorted(targets, key=depths.__getitem__) for box_id, targets in follow.items()}
    by_id = {box.id: box for box in boxes}
    return tuple(by_id[box_id] for box_id in _downward(starts, shallow_first))


def _downward(starts: Sequence[str], follow: Mapping[str, Sequence[str]]) -> list[str]:
    """Every box above all that follow it (but for a loop), and of what follows it the first closest to it."""
    begun: set[str] = set()

    def upward(box_id: str) -> Iterator[str]:
        if box_id not in begun:
            begun.add(box_id)
            for target in reversed(follow[box_id]):
                yield from upward(target)
            yield box_id

    return [box_id for start in starts for box_id in reversed(tuple(upward(start)))]
