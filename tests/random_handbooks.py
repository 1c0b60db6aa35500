"""Random small handbooks: a few trees that share questions, hand over to each other, settle things and bear marks."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from macros.reading.marked_yaml import Document
from macros.shelf import Marked
from macros.tree.check.whole import is_sound
from macros.tree.model.handbook_law import HandbookLaw, LawBook
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from tests.random_trees import ENDS, Blank, Drawn, drawn_question, outcome, tree_of

MARKS = ("m0", "m1", "m2", "m3")
FORMS = ("needs", "leads_to", "never_after")


class Dice(Drawn):
    """Draws from a seed, at once: for a few hundred handbooks hypothesis takes too long."""

    def __init__(self, seed: int) -> None:
        object.__setattr__(self, "random", random.Random(seed))  # noqa: S311 - nothing here is a secret

    random: random.Random

    def number(self, least: int, most: int) -> int:
        """A number from the least to the most."""
        return self.random.randint(least, most)

    def chance(self) -> bool:
        """Yes or no."""
        return self.random.random() < 0.5

    def seldom(self) -> bool:
        """Yes, once in four times."""
        return self.random.random() < 0.25

    def marks(self) -> list[str]:
        """Mostly none; else one or two marks in any order."""
        return self.some_of(MARKS)[:2] if self.seldom() else []


@dataclass(frozen=True)
class Shared:
    """A shared question: its answers, whether they go along, and what is said of each, whichever tree asks it."""

    blank: Blank
    travels: bool
    marks: list[str]
    said: Mapping[str, dict[str, Any]]


@dataclass(frozen=True)
class SmallHandbook:
    """Trees without faults of their own, and laws."""

    trees: dict[str, MarkedTree]
    laws: Marked[LawBook]

    @property
    def plain(self) -> dict[str, Tree]:
        """The trees themselves."""
        return {id_: marked.tree for id_, marked in self.trees.items()}


def small_handbook(seed: int) -> SmallHandbook:
    """Two to four trees, of which the sound ones are kept, and one to three laws."""
    dice = Dice(seed)
    shared = drawn_shared(dice)
    names = [f"t{number}" for number in range(dice.number(2, 4))]
    trees = [MarkedTree(name, drawn_tree(dice, name, names, shared), place_of(name)) for name in names]
    laws = LawBook(
        marks={mark: {"means": "Het gebeurde."} for mark in MARKS},
        laws=tuple(drawn_law(dice) for _ in range(dice.number(1, 3))),
    )
    sound = {marked.id: marked for marked in trees if is_sound(marked)}
    return SmallHandbook(sound, Marked("laws", laws, place_of("_laws")))


def place_of(name: str) -> Document:
    """A file of which nothing is known but its name."""
    return Document(f"{name}.yml", [])


def drawn_law(dice: Dice) -> HandbookLaw:
    """A law of any form."""
    mark, form = dice.one_of(MARKS), dice.one_of(FORMS)
    others = dice.some_of([one for one in MARKS if one != mark or form == "never_after"])[:2]
    return HandbookLaw.model_validate({"mark": mark, form: others, "because": "Daarom."})


def drawn_shared(dice: Dice) -> list[Shared]:
    """One to three shared questions, of which some answers settle others."""
    blanks = []
    for number in range(dice.number(1, 3)):
        answers = tuple(f"a{place}" for place in range(dice.number(1, 3)))
        blanks.append(Blank(f"s{number}", answers, several=dice.seldom(), none=dice.seldom()))
    return [Shared(blank, not dice.seldom(), dice.marks(), said_of(dice, blank, blanks)) for blank in blanks]


def said_of(dice: Dice, blank: Blank, shared: Sequence[Blank]) -> dict[str, dict[str, Any]]:
    """The marks of each answer, and what it settles."""
    ids = (*blank.answers, *(["none"] if blank.none else []))
    return {id_: {"marks": dice.marks(), "settles": drawn_settled(dice, shared)} for id_ in ids}


def drawn_settled(dice: Dice, shared: Sequence[Blank]) -> dict[str, Any]:
    """Mostly nothing; else an answer to one shared question."""
    if not dice.seldom():
        return {}
    asked = dice.one_of(shared)
    if asked.none and dice.seldom():
        return {asked.id: "none"}
    return {asked.id: dice.some_of(asked.answers) if asked.several else dice.one_of(asked.answers)}


def drawn_tree(dice: Dice, name: str, names: Sequence[str], shared: Sequence[Shared]) -> Tree:
    """A tree that goes forward only, with questions of its own and shared ones, in any order."""
    every = [one.blank for one in shared]
    asked = {one.blank.id: one for one in shared if dice.chance()}
    blanks = [offered(dice, one.blank) for one in asked.values()]
    for number in range(dice.number(0 if blanks else 1, 2)):
        answers = tuple(f"a{place}" for place in range(dice.number(1, 2)))
        blanks.append(Blank(f"v{number}", answers, several=dice.seldom(), none=dice.seldom()))
    dice.random.shuffle(blanks)
    others = [f"tree:{other}" for other in names if other != name]
    ids, questions = [blank.id for blank in blanks], {}
    for place, blank in enumerate(blanks):
        targets = (*ids[place + 1 :] * 2, *ENDS[:2], *others * 2)
        question = drawn_question(dice, blank, blanks[: place + 1], targets)
        question["routes"].append({"otherwise": dice.one_of(targets)})
        questions[blank.id] = said(dice, question, asked.get(blank.id), every)
    tree = tree_of(questions, ids[0], {end: drawn_outcome(dice, end, names, every) for end in ENDS})
    travelling = frozenset(id_ for id_, one in asked.items() if one.travels)
    reopens = (dice.one_of(every).id,) if dice.seldom() and dice.seldom() else ()
    return tree.model_copy(update={"travelling": travelling, "reopens": reopens})


def offered(dice: Dice, blank: Blank) -> Blank:
    """The shared question as one tree asks it, which may leave out some of its answers."""
    answers = tuple(sorted(dice.some_of(blank.answers))) if dice.seldom() else blank.answers
    return Blank(blank.id, answers, several=blank.several, none=blank.none and not dice.seldom())


def said(dice: Dice, question: dict[str, Any], shared: Shared | None, every: Sequence[Blank]) -> dict[str, Any]:
    """The question with its marks, and what its answers bear and settle: the same in every tree when it is shared."""
    question["marks"] = shared.marks if shared else dice.marks()
    answers = {**question["answers"], **({"none": question["none"]} if "none" in question else {})}
    for id_, answer in answers.items():
        own = {"marks": dice.marks(), "settles": drawn_settled(dice, every)}
        answer.update(shared.said[id_] if shared else own)
    return question


def drawn_outcome(dice: Dice, end: str, names: Sequence[str], shared: Sequence[Blank]) -> dict[str, Any]:
    """An outcome with marks, also on its step, which may offer a tree."""
    step = {"text": "Begin.", "marks": dice.marks(), **({"tree": dice.one_of(names)} if dice.seldom() else {})}
    return {**outcome(end), "marks": dice.marks(), "settles": drawn_settled(dice, shared), "steps": [step]}
