"""What a change of a tree does to its readers: which paths end elsewhere, which are new, and which texts differ.

Both forms of the tree are given the same answers, in classes that neither can tell apart; where the older form asks
more, every answer to that is tried. So no raw combination is left out, and none is walked twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from macros.conditions.condition import Chosen, Condition
from macros.conditions.text import condition_text
from macros.language.fields import StrictModel
from macros.tree.model.law import Claim, Law
from macros.tree.model.tree import Tree
from macros.tree.model.walk import next_after
from macros.tree.proof.classes import classes_of, represented, too_large
from macros.tree.proof.paths import MOST_PATHS, Path, Steps
from macros.tree.proof.renaming import in_new_words

Answered = dict[str, Chosen]


@dataclass(frozen=True)
class Moved:
    """A path through the newer form that the older one led, or could lead, elsewhere."""

    path: Path
    before: tuple[str, ...]


@dataclass(frozen=True)
class TextChange:
    """A text that differs; `place` names it ("outcomes.melden.advice"), and one of the two may be missing."""

    place: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class Change:
    """All that differs between an older form of a tree and a newer one, its paths in classes that both tell apart.

    `before`: the older form, with its questions and answers called what they are called now.
    """

    old: Tree
    new: Tree
    before: Tree
    paths: int
    moved: tuple[Moved, ...]
    added: tuple[Path, ...]
    removed: tuple[Path, ...]
    texts: tuple[TextChange, ...]

    @property
    def asks_for_a_version(self) -> bool:
        """Whether somebody who kept a link now comes elsewhere, or needs `renamed`, which looks at the version."""
        return bool(self.moved or self.removed or self.new.renamed != self.old.renamed)


def change_between(old: Tree, new: Tree) -> Change:
    """What the newer form of a tree does to the readers of the older. Both are sound. Raises TooLargeError."""
    before = in_new_words(old, new)
    moved, added, count = [], [], 0
    for path in jointly(new, before):
        count += 1
        ends = tuple(dict.fromkeys(ends_of(before, path.answers)))
        if not ends:
            added.append(path)
        elif ends != (path.end,):
            moved.append(Moved(path, ends))
    removed = tuple(path for path in jointly(before, new) if not any(ends_of(new, path.answers)))
    return Change(old, new, before, count, tuple(moved), tuple(added), removed, tuple(text_changes(old, new)))


def jointly(tree: Tree, other: Tree) -> Iterator[Path]:
    """Every path through the tree, in classes that neither of the two can tell apart. Raises TooLargeError."""
    classes = {id_: joint_classes(tree, other, id_) for id_ in tree.questions}
    stack: list[tuple[Steps, str]] = [((), tree.start)]
    found = 0
    while stack:
        steps, at = stack.pop()
        if not tree.is_question(at):
            found += 1
            if found > MOST_PATHS:
                raise too_large(classes_of(tree), tree.questions)
            yield Path(steps, at)
            continue
        longer = [(*steps, (at, chosen)) for chosen in classes[at]]
        stack += [(one, next_after(tree, at, dict(one)) or "") for one in reversed(longer)]


def joint_classes(tree: Tree, other: Tree, id_: str) -> tuple[Chosen, ...]:
    """One combination of answers for each class that the routes of one of the two trees tell apart."""
    every = classes_of(tree).all_of(id_)
    if not tree.questions[id_].several:
        return tuple(every)
    facts = classes_of(tree).facts[id_] + classes_of(other).facts[id_]
    known = classes_of(other).all_of(id_) if id_ in other.questions else {}
    groups = [[chosen for chosen in every if (chosen in known) is also] for also in (True, False)]
    return tuple(dict.fromkeys(first for group in groups for first in represented(group, facts).values()))


def ends_of(tree: Tree, answers: Mapping[str, Chosen]) -> Iterator[str]:
    """Where these answers can lead; what is asked beside them is answered in every way. None where they are unknown."""
    classes = classes_of(tree)
    stack: list[tuple[Answered, str]] = [({}, tree.start)]
    while stack:
        given, at = stack.pop()
        if not tree.is_question(at):
            yield at
            continue
        known = classes.all_of(at)
        ways = [answers[at]] if at in answers else list(classes.of(at))
        longer = [{**given, at: chosen} for chosen in ways if chosen in known]
        stack += [(one, next_after(tree, at, one) or "") for one in reversed(longer)]


def text_changes(old: Tree, new: Tree) -> Iterator[TextChange]:
    """Every text, and every condition of a reason, that is not the same at the same place. Routes are no text."""
    before, after = (dict(texts_in(dict(tree), "")) for tree in (old, new))
    moved = in_list(before) & in_list(after)
    for place in dict.fromkeys([*before, *after]):
        one, other = (still_new(place, texts.get(place), moved) for texts in (before, after))
        if before.get(place) != after.get(place) and (one or other):
            yield TextChange(place, one, other)


def still_new(place: str, text: str | None, moved: set[tuple[str, str]]) -> str | None:
    """The text, unless it only has another place in its list."""
    return None if text is not None and (in_any(place), text) in moved else text


def in_list(texts: Mapping[str, str]) -> set[tuple[str, str]]:
    """The texts of lists, without their place in the list: an item that only moved up or down is no change."""
    return {(in_any(place), text) for place, text in texts.items() if in_any(place) != place}


def in_any(place: str) -> str:
    """The place of a text, whichever item of its list it stands in."""
    return re.sub(r"\.\d+(?=\.|$)", ".n", place)


NOT_TEXT = frozenset({"to", "start", "version", "renamed"})
"""Keys below which no text for a reader stands."""
IN_EXAMPLES = frozenset({"answers", "outcome"})


def texts_in(value: object, place: str) -> Iterator[tuple[str, str]]:
    """Every text below this value with its place; a law, and a condition of a reason, as one text."""
    if isinstance(value, StrictModel) and not isinstance(value, Law):
        value = dict(value)
    if isinstance(value, dict):
        for key, inner in value.items():
            if not is_no_text(place, str(key)):
                yield from texts_in(inner, f"{place}.{key}" if place else str(key))
    elif isinstance(value, list | tuple | frozenset):
        for number, inner in enumerate(sorted(value) if isinstance(value, frozenset) else value, 1):
            yield from texts_in(inner, f"{place}.{number}")
    elif value is not None:
        yield place, as_written(value)


def as_written(value: object) -> str:
    """One value as its author writes it."""
    if isinstance(value, Law):
        return law_text(value)
    if isinstance(value, bool):
        return str(value).lower()
    return condition_text(value) if isinstance(value, Condition) else str(value)


def law_text(law: Law) -> str:
    """A law in one line, as an author writes it."""
    claim = law.never or law.always or Claim()
    lists = [("ask", claim.ask), ("passes", claim.passes), ("reach", claim.reach), ("before", claim.before)]
    said = [f"{word}: [{', '.join(ids)}]" for word, ids in lists if ids]
    said += [f"when: {condition_text(claim.when)}"] if claim.when else []
    return f"{'never' if law.never else 'always'}: {{{', '.join(said)}}}, because: {law.because}"


def is_no_text(place: str, key: str) -> bool:
    """Whether what stands under this key says where a path goes, or which one is meant, and not what a reader reads."""
    in_routes = ".routes." in place and key in {"when", "otherwise"}
    return key in NOT_TEXT or in_routes or (place.startswith("examples.") and key in IN_EXAMPLES)
