"""Every class of path through a tree that a reader can really walk, and what stands in the way of one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from macros.checking.classes import Classes
from macros.model.condition import Chosen, Condition, UnaskedQuestionError
from macros.model.tree import Tree
from macros.model.walk import next_after

Steps = tuple[tuple[str, Chosen], ...]
State = tuple[str, frozenset[tuple[str, Chosen | None]], tuple[str, ...]]
"""Where a walk stands, what of its answers can still make a difference, and which marked questions it came by."""


@dataclass(frozen=True)
class Path:
    """Answers from the start, question by question, and where they end: an outcome or another tree."""

    steps: Steps
    end: str

    @property
    def answers(self) -> dict[str, Chosen]:
        """The answers by question, in the order asked."""
        return dict(self.steps)


@dataclass
class Exploration:
    """What walking all classes of path found: where readers come, and the first path to each fault."""

    reached: set[str] = field(default_factory=set)
    ends: dict[State, Path] = field(default_factory=dict)
    holes: dict[str, Steps] = field(default_factory=dict)
    loops: dict[str, Steps] = field(default_factory=dict)
    unasked: dict[tuple[str, str], Steps] = field(default_factory=dict)


def paths(tree: Tree) -> Iterator[Path]:
    """Every class of path, depth first in the author's order. For a tree without holes and loops."""
    classes = Classes(tree)
    stack: list[tuple[Steps, str]] = [((), tree.start)]
    while stack:
        steps, at = stack.pop()
        if not tree.is_question(at):
            yield Path(steps, at)
            continue
        further = [(*steps, (at, chosen)) for chosen in classes.of(at)]
        targets = [(longer, next_after(tree, at, dict(longer))) for longer in further]
        stack += [(longer, target) for longer, target in reversed(targets) if target is not None]


def explore(tree: Tree, also: Iterable[Condition] = (), marked: Collection[str] = ()) -> Exploration:
    """Walk every class of path once for each thing that can still make a difference, and note what is found.

    What can make a difference at a question: the answers that later routes look back at, and, where the plain graph
    has a circle, which questions of that circle were asked. The rest of the history is forgotten, so that trees whose
    branches come together stay quick to prove. `also`: conditions that the ends have to be told apart by as well.
    `marked`: questions and outcomes of which it has to be remembered whether, and in which order, a path came by.
    """
    classes, found = Classes(tree, also), Exploration()
    circling = in_a_circle(tree)
    seen: set[State] = set()
    stack: list[tuple[Steps, str]] = [((), tree.start)]
    while stack:
        steps, at = stack.pop()
        found.reached.add(at)
        state = (at, remembered(steps, classes.looked_back_at, circling), passed(steps, marked))
        if not tree.is_question(at):
            found.ends.setdefault(state, Path(steps, at))
            continue
        if any(asked == at for asked, _ in steps):
            found.loops.setdefault(at, steps)
            continue
        if state not in seen:
            seen.add(state)
            stack += reversed(steps_from(tree, at, steps, classes, found))
    return found


def steps_from(tree: Tree, at: str, steps: Steps, classes: Classes, found: Exploration) -> list[tuple[Steps, str]]:
    """Where each class of answers to this question leads; holes and reaches for unasked questions are noted."""
    onward = []
    for chosen in classes.of(at):
        longer = (*steps, (at, chosen))
        try:
            target = next_after(tree, at, dict(longer))
        except UnaskedQuestionError as fault:
            found.unasked.setdefault((at, fault.question), longer)
            continue
        if target is None:
            found.holes.setdefault(at, longer)
        else:
            onward.append((longer, target))
    return onward


def remembered(
    steps: Steps, looked_back_at: frozenset[str], circling: frozenset[str]
) -> frozenset[tuple[str, Chosen | None]]:
    """What of the history can still make a difference."""
    return frozenset(
        (asked, chosen if asked in looked_back_at else None)
        for asked, chosen in steps
        if asked in looked_back_at or asked in circling
    )


def passed(steps: Steps, marked: Collection[str]) -> tuple[str, ...]:
    """The marked questions that these steps came by, in order."""
    return tuple(asked for asked, _ in steps if asked in marked)


def in_a_circle(tree: Tree) -> frozenset[str]:
    """The questions that the plain graph can lead back to; none in most trees."""
    ahead = {
        id_: {target for target in question.targets if tree.is_question(target)}
        for id_, question in tree.questions.items()
    }
    leaves = [id_ for id_, targets in ahead.items() if not targets]
    while leaves:
        for id_ in leaves:
            del ahead[id_]
        gone = set(leaves)
        ahead = {id_: targets - gone for id_, targets in ahead.items()}
        leaves = [id_ for id_, targets in ahead.items() if not targets]
    return frozenset(ahead)
