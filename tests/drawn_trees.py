"""Drawings of trees for tests: the parts of our own trees and of any tree, and what makes a plan readable."""

from __future__ import annotations

from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import yaml
from hypothesis import strategies as st

from macros.model.tree import TREE_PREFIX, Tree
from macros.rendering.drawings.column_plan import plan_column
from macros.rendering.drawings.desk_plan import plan_desk
from macros.rendering.drawings.svg import Rect
from macros.rendering.drawings.tree_drawing import draw_tree
from macros.rendering.drawings.tree_parts import Arrow, Box, ways_of
from macros.rendering.drawings.tree_plan import Plan
from macros.rendering.tree_ways import ways as ways_out

ROOT = Path(__file__).parents[1]
REAL = sorted((ROOT / "decision_trees").glob("*.yml"))
Parts = tuple[list[Box], list[Arrow]]


@cache
def real_parts(file: Path) -> Parts:
    """The boxes and arrows of one of the handbook's own trees."""
    tree = real_tree(file)
    arrows = [Arrow(at, way.target, way.label, way.answers) for at in tree.questions for way in ways_out(tree, at)]
    others = dict.fromkeys(arrow.target for arrow in arrows if arrow.target.startswith(TREE_PREFIX))
    return [
        *(Box(id_, "question", question.ask, f"#vraag-{id_}") for id_, question in tree.questions.items()),
        *(Box(id_, "outcome", end.title, f"#uitkomst-{id_}", end.kind) for id_, end in tree.outcomes.items()),
        *(Box(id_, "tree", title_of(file, id_), f"{id_.removeprefix(TREE_PREFIX)}.html") for id_ in others),
    ], arrows


@cache
def real_tree(file: Path) -> Tree:
    """One of the handbook's own trees."""
    return Tree.model_validate(yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader))  # noqa: S506 - only text


def title_of(file: Path, target: str) -> str:
    """What the tree beside this one is called, to which it hands over."""
    return real_tree(file.with_name(f"{target.removeprefix(TREE_PREFIX)}.yml")).title


@st.composite
def random_parts(draw: st.DrawFn) -> Parts:
    """Any tree at all: loops, boxes that nothing leads to, long words, and many ways to one end."""
    texts = st.text(st.sampled_from("aeinrW  -?"), min_size=1, max_size=130)
    questions = [Box(f"v{number}", "question", draw(texts), "#v") for number in range(draw(st.integers(1, 7)))]
    ends = [Box(f"u{number}", "outcome", draw(texts), "#u", "act") for number in range(draw(st.integers(1, 6)))]
    boxes = [*questions, *ends]
    to_any = st.sampled_from([box.id for box in boxes])
    arrows = [Arrow(box.id, draw(to_any), draw(texts)) for box in questions for _ in range(draw(st.integers(1, 5)))]
    return boxes, arrows


def plans(parts: Parts) -> tuple[Plan, Plan]:
    """The two plans of one tree."""
    boxes, arrows = parts
    return plan_column(boxes, ways_of(arrows)), plan_desk(boxes, ways_of(arrows))[0]


def picture(parts: Parts) -> str:
    """The drawing of one tree."""
    return str(draw_tree(*parts, title="Waar gaat dit heen?", description="Alle vragen.", id_prefix="boom"))


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two boxes share any room."""
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.bottom and other.y < one.bottom


def segments(plan: Plan) -> list[tuple[str, Rect]]:
    """Each straight piece of every line outside the question it leaves, with the box it leads to."""
    pieces = []
    for way, points in plan.tracks.items():
        source = next(block.rect for block in plan.blocks if block.box.id == way.source)
        edge = source.x if points[1][0] < points[0][0] else source.x + source.width
        track = [(edge, points[0][1]), *points[1:]]
        for (x0, y0), (x1, y1) in pairwise(track):
            pieces.append((way.target, Rect(min(x0, x1), min(y0, y1), abs(x1 - x0), abs(y1 - y0))))
    return pieces


def run_together(one: Rect, other: Rect) -> bool:
    """Whether two straight pieces lie along each other."""
    if one.width and other.width:
        return abs(one.y - other.y) < 1 and min(one.x + one.width, other.x + other.width) - max(one.x, other.x) > 1
    if one.height and other.height:
        return abs(one.x - other.x) < 1 and min(one.bottom, other.bottom) - max(one.y, other.y) > 1
    return False


def assert_readable(plan: Plan) -> None:
    """Nothing lies on top of anything else, nothing sticks out, and lines to different boxes never run together."""
    boxes = [block.rect for block in plan.blocks]
    assert not any(overlap(*pair) for pair in combinations(boxes, 2))
    for block in plan.blocks:
        rows = [row.rect for row in block.rows]
        assert not any(overlap(*pair) for pair in combinations(rows, 2))
        assert all(block.rect.x < row.x and row.bottom < block.rect.bottom for row in rows)
        assert 0 <= block.rect.x <= block.rect.x + block.rect.width <= plan.width
        assert 0 <= block.rect.y <= block.rect.bottom <= plan.height
    pieces = segments(plan)
    for _, piece in pieces:
        assert 0 <= piece.x <= piece.x + piece.width <= plan.width
        assert not any(overlap(piece, box) for box in boxes)
    for (target, one), (other_target, other) in combinations(pieces, 2):
        assert target == other_target or not run_together(one, other)
