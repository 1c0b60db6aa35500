"""Trees that tests read from files: those of the made-up handbooks, and flows that others published."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from macros.library import Library
from macros.tree.model.tree import Tree
from macros.tree.shelf import TREES

HERE = Path(__file__).parent
EXAMPLE, MADE_UP = HERE / "example_handbook", HERE / "made_up_handbook"
FLOWS = HERE / "published_flows"
TOO_MANY_PATHS = "benefits-check"
"""The flow of which not every path can be walked in a test: it has 12,096."""


def files_in(folder: Path) -> dict[str, Path]:
    """The file of every tree in a folder that asks nothing but questions of its own, by its id."""
    alone = [path for path in sorted(folder.glob("*.yml")) if not path.name.startswith("_")]
    return {path.stem: path for path in alone if "shared: true" not in path.read_text("utf-8")}


def read_tree(path: Path) -> Tree:
    """One tree, without checking it; as in a handbook, `yes` and `1` stay text until the model reads them."""
    return Tree.model_validate(yaml.load(path.read_text("utf-8"), yaml.BaseLoader))  # noqa: S506 - makes only text


TREE_FILES = {
    **files_in(EXAMPLE / "decision_trees"),
    **files_in(FLOWS),
    **files_in(MADE_UP / "decision_trees"),
}
"""The file of every written tree that stands by itself, by its id."""


@cache
def made_up_trees() -> Mapping[str, Tree]:
    """The trees of the made-up handbook: every kind of question and route, hand-over, old names, hostile texts.

    Those that share a question are among them, with its words.
    """
    return {id_: marked.tree for id_, marked in Library.read(MADE_UP, [TREES]).on(TREES).items()}


@cache
def written_trees() -> Mapping[str, Tree]:
    """All that stand by themselves, also the one with too many paths to walk."""
    return {id_: read_tree(path) for id_, path in TREE_FILES.items()}


@cache
def walkable_trees() -> Mapping[str, Tree]:
    """All of which every path can be walked."""
    return {id_: tree for id_, tree in written_trees().items() if id_ != TOO_MANY_PATHS}
