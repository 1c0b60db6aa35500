"""The plain graph of a tree: which questions lie ahead of which, whatever was answered."""

from __future__ import annotations

from macros.tree.model.tree import Tree
from macros.tree.proof.once import once_a_tree


@once_a_tree
def ahead_of(tree: Tree) -> dict[str, frozenset[str]]:
    """For each question, every question that its answers or routes can lead to, near or far."""
    near = next_questions(tree)
    return {id_: _all_from(id_, near) for id_ in near}


@once_a_tree
def in_a_circle(tree: Tree) -> frozenset[str]:
    """The questions that the plain graph can lead back to; none in most trees."""
    ahead = next_questions(tree)
    leaves = [id_ for id_, targets in ahead.items() if not targets]
    while leaves:
        for id_ in leaves:
            del ahead[id_]
        gone = set(leaves)
        ahead = {id_: targets - gone for id_, targets in ahead.items()}
        leaves = [id_ for id_, targets in ahead.items() if not targets]
    return frozenset(ahead)


def next_questions(tree: Tree) -> dict[str, set[str]]:
    """For each question, the questions that it leads to."""
    return {
        id_: {target for target in question.targets if tree.is_question(target)}
        for id_, question in tree.questions.items()
    }


def _all_from(start: str, near: dict[str, set[str]]) -> frozenset[str]:
    found: set[str] = set()
    waiting = [start]
    while waiting:
        new = near[waiting.pop()] - found
        found |= new
        waiting += new
    return frozenset(found)
