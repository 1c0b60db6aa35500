"""Trees that tests read from files: those of the made-up handbooks, and flows that others published."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from macros.tree.model.tree import Tree

HERE = Path(__file__).parent
EXAMPLE, MADE_UP = HERE / "example_handbook", HERE / "made_up_handbook"
FLOWS = HERE / "published_flows"
TOO_MANY_PATHS = "benefits-check"
"""The flow of which not every path can be walked in a test: it has 12,096."""


def trees_in(folder: Path) -> dict[str, Tree]:
    """Every tree of a folder, read without checking it."""
    return {path.stem: read_tree(path) for path in sorted(folder.glob("*.yml"))}


def read_tree(path: Path) -> Tree:
    """One tree; as in a handbook, `yes` and `1` stay text until the model reads them."""
    return Tree.model_validate(yaml.load(path.read_text("utf-8"), yaml.BaseLoader))  # noqa: S506 - makes only text


@cache
def made_up_trees() -> Mapping[str, Tree]:
    """The trees of the made-up handbook: every kind of question and route, hand-over, old names, hostile texts."""
    return trees_in(MADE_UP / "decision_trees")


@cache
def written_trees() -> Mapping[str, Tree]:
    """All of them, also the one with too many paths to walk."""
    return {**trees_in(EXAMPLE / "decision_trees"), **trees_in(FLOWS), **made_up_trees()}


@cache
def walkable_trees() -> Mapping[str, Tree]:
    """All of which every path can be walked."""
    return {id_: tree for id_, tree in written_trees().items() if id_ != TOO_MANY_PATHS}
