"""What is worked out of a tree once, and kept for as long as that tree is: trees are frozen, so it stays true."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from macros.tree.model.tree import Tree

Value = TypeVar("Value")


def once_a_tree(work_out: Callable[[Tree], Value]) -> Callable[[Tree], Value]:
    """The same function, that works out its value once for each tree. A value must not hold on to the tree itself.

    Trees are told apart by which they are, not by what stands in them: to compare whole trees would cost more than it
    saves. When a tree is no more, what was kept for it goes too. What ends in an error is tried again.
    """
    kept: dict[int, tuple[weakref.ref[Tree], Value]] = {}

    @wraps(work_out)
    def given(tree: Tree) -> Value:
        key = id(tree)
        if key not in kept:
            value = work_out(tree)
            kept[key] = weakref.ref(tree, lambda _: kept.pop(key, None)), value
        return kept[key][1]

    return given
