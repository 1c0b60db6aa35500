"""All classes of path through a tree in words: what a reviewer reads, as a page, a text or a sheet."""

from __future__ import annotations

from dataclasses import dataclass

from macros.conditions.condition import Chosen
from macros.tree.model.question import NONE
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.model.walk import reasons
from macros.tree.proof.class_reasons import ClassReasons
from macros.tree.proof.coverage import Coverage, Share
from macros.tree.proof.once import once_a_tree
from macros.tree.proof.paths import Path, all_paths


@dataclass(frozen=True)
class PathRow:
    """One class of path: its answers by question, in ids and in the reader's words, where it ends, and why.

    `other_reasons`: what answers that lead the same way can get beside or instead of `reasons`.
    """

    answers: dict[str, list[str]]
    words: dict[str, str]
    end: str
    end_words: str
    reasons: tuple[str, ...]
    other_reasons: tuple[str, ...]


@once_a_tree
def rows_of(tree: Tree) -> list[PathRow]:
    """Every class of path, depth first in the author's order. Raises TooLargeError."""
    every = ClassReasons(tree)
    return [row_of(tree, path, every) for path in all_paths(tree)]


def row_of(tree: Tree, path: Path, every: ClassReasons) -> PathRow:
    """One class of path, by the smallest combination that stands for it."""
    outcome = tree.outcomes.get(path.end)
    return PathRow(
        answers={asked: ids_of(tree, asked, chosen) for asked, chosen in path.steps},
        words={asked: words_of(tree, asked, chosen) for asked, chosen in path.steps},
        end=path.end,
        end_words=end_words(tree, path.end),
        reasons=reasons(outcome, path.answers) if outcome else (),
        other_reasons=every.others(path),
    )


def end_words(tree: Tree, end: str) -> str:
    """Where a path ends, as the reader sees it."""
    outcome = tree.outcomes.get(end)
    return outcome.title if outcome else f"verder in keuzehulp {end.removeprefix(TREE_PREFIX)}"


def ids_of(tree: Tree, asked: str, chosen: Chosen) -> list[str]:
    """The chosen answers in the author's order; 'none of these' by its own id."""
    return [answer for answer in tree.questions[asked].answers if answer in chosen] or [NONE]


def words_of(tree: Tree, asked: str, chosen: Chosen) -> str:
    """The chosen answers as the reader sees them."""
    found = (tree.questions[asked].answer(answer) for answer in ids_of(tree, asked, chosen))
    return " + ".join(answer.text for answer in found if answer)


def covered(found: Coverage) -> str:
    """What the examples cover, in a sentence."""
    shown = f"{said(found.outcomes)} uitkomsten, {said(found.answers)} antwoorden en {said(found.ways)} uitwegen"
    way_out = "Een uitweg is een antwoord of een regel die verder leidt."
    noticed = f"Leidt één uitweg naar een verkeerde uitkomst, dan valt dat op bij {said(found.noticed)}."
    return f"De voorbeelden laten zien: {shown}. {way_out} {noticed}"


def said(share: Share) -> str:
    """A share in numbers: "36 van de 37"."""
    return f"{share.shown} van de {share.all}"
