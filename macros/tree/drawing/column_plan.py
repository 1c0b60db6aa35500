"""The plan for a phone: one column, lines to questions on its left and to where the tree ends on its right."""

from __future__ import annotations

from collections.abc import Sequence

from macros.tree.drawing.lanes import Side
from macros.tree.drawing.tree_parts import Box, DrawnWay
from macros.tree.drawing.tree_plan import Block, Plan, blocks_of, planned

WIDTH = 272
_LEFT, _RIGHT = 34.0, 48.0
_GAP, _MARGIN = 22.0, 12.0


def plan_column(boxes: Sequence[Box], ways: Sequence[DrawnWay]) -> Plan:
    """Boxes below each other in reading order; no wider than the smallest phone."""
    width = WIDTH - _LEFT - _RIGHT
    placed: list[Block] = []
    top = _MARGIN
    for block in blocks_of(boxes, ways, width, width):
        placed.append(block.at(_LEFT, top))
        top += block.rect.height + _GAP
    left, right = Side(_LEFT, _LEFT - 4, -1, _LEFT), Side(_LEFT + width, _RIGHT - 4, 1, _LEFT + width)
    return planned(WIDTH, placed, (left, right), _MARGIN)
