"""Drawings of trees for tests: the parts of written trees and of any tree, and what makes a plan unreadable."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations, pairwise

from hypothesis import strategies as st

from macros.drawings.svg import Rect
from macros.tree.drawing.column_plan import plan_column
from macros.tree.drawing.desk_plan import plan_desk
from macros.tree.drawing.tree_drawing import draw_tree
from macros.tree.drawing.tree_parts import Arrow, Box, ways_of
from macros.tree.drawing.tree_plan import Plan
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.view.tree_ways import ways as ways_out

Parts = tuple[list[Box], list[Arrow]]


def parts_of(tree_id: str, trees: Mapping[str, Tree]) -> Parts:
    """The boxes and arrows of one of these trees."""
    tree = trees[tree_id]
    arrows = [Arrow(at, way.target, way.label, way.answers) for at in tree.questions for way in ways_out(tree, at)]
    others = [arrow.target for arrow in arrows if arrow.target.startswith(TREE_PREFIX)]
    other_ids = {target: target.removeprefix(TREE_PREFIX) for target in others}
    return [
        *(Box(id_, "question", question.ask, f"#vraag-{id_}") for id_, question in tree.questions.items()),
        *(Box(id_, "outcome", end.title, f"#uitkomst-{id_}", end.kind) for id_, end in tree.outcomes.items()),
        *(Box(target, "tree", trees[id_].title, f"{id_}.html") for target, id_ in other_ids.items()),
    ], arrows


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


def unreadable(plan: Plan) -> Iterator[str]:
    """What lies on top of something else, what sticks out, and which lines to different boxes run together."""
    boxes = [block.rect for block in plan.blocks]
    yield from (f"boxes lie on each other: {pair}" for pair in combinations(boxes, 2) if overlap(*pair))
    whole = Rect(0, 0, plan.width, plan.height)
    for block in plan.blocks:
        rows = [row.rect for row in block.rows]
        yield from (f"answers lie on each other: {pair}" for pair in combinations(rows, 2) if overlap(*pair))
        outside = [row for row in rows if not (block.rect.x < row.x and row.bottom < block.rect.bottom)]
        yield from (f"an answer sticks out of its box: {row}" for row in outside)
        if not within(block.rect, whole):
            yield f"a box sticks out: {block.rect}"
    pieces = segments(plan)
    for _, piece in pieces:
        if not within(piece, whole):
            yield f"a line sticks out: {piece}"
        yield from (f"a line crosses a box: {piece}, {box}" for box in boxes if overlap(piece, box))
    for (target, one), (other_target, other) in combinations(pieces, 2):
        if target != other_target and run_together(one, other):
            yield f"lines to '{target}' and '{other_target}' run together: {one}, {other}"


def within(one: Rect, other: Rect) -> bool:
    """Whether a box lies inside another."""
    across = other.x <= one.x <= one.x + one.width <= other.x + other.width
    return across and other.y <= one.y <= one.bottom <= other.bottom
