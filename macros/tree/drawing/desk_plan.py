"""The plan for a desk and for paper: questions in a left column, where the tree ends in a right one, lanes between."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from macros.tree.drawing.lanes import Side
from macros.tree.drawing.tree_parts import Box, DrawnWay
from macros.tree.drawing.tree_plan import ENTRY, Block, Plan, blocks_of, planned

WIDTH = 620
_LEFT, _QUESTION, _BETWEEN, _END = 42.0, 296.0, 80.0, 194.0
_GAP, _MARGIN = 20.0, 12.0
_CLEAR = 8.0
# Printed so wide (mm), a page of our style sheet (A4, 261 mm of it for text) ends where no box has to be moved far.
_PRINTED, _PAGE_HEIGHT = range(168, 132, -3), 261
_PAGE_CLEAR = 14.0


def plan_desk(boxes: Sequence[Box], ways: Sequence[DrawnWay]) -> tuple[Plan, int]:
    """Two columns, as wide as a page of text, and how many millimetres wide to print them."""
    blocks = blocks_of(boxes, ways, _QUESTION, _END)
    plans = {printed: _plan(blocks, _PAGE_HEIGHT / printed * WIDTH) for printed in _PRINTED}
    printed = min(plans, key=lambda printed: plans[printed].height)
    return plans[printed], printed


def _plan(blocks: Sequence[Block], page: float) -> Plan:
    questions = _stacked((block for block in blocks if block.box.is_question), page)
    ends = _beside(questions, [block for block in blocks if not block.box.is_question], page)
    placed = {block.box.id: block for block in (*questions, *ends)}
    right = _LEFT + _QUESTION
    sides = Side(_LEFT, _LEFT - 6, -1, _LEFT), Side(right, _BETWEEN - 20, 1, right + _BETWEEN)
    return planned(WIDTH, [placed[block.box.id] for block in blocks], sides, _MARGIN)


def _stacked(questions: Iterable[Block], page: float) -> list[Block]:
    placed = []
    top = _MARGIN
    for block in questions:
        top = _on_one_page(top, block.rect.height, page)
        placed.append(block.at(_LEFT, top))
        top += block.rect.height + _GAP
    return placed


def _beside(questions: Sequence[Block], ends: Iterable[Block], page: float) -> list[Block]:
    """Each end level with the first answer that leads to it, or as high as the ends above it allow."""
    exits = [(row.way.target, row.rect.y + row.rect.height / 2) for block in questions for row in block.rows]
    first = dict(reversed(exits))
    placed = []
    top = _MARGIN
    for block in sorted(ends, key=lambda block: first.get(block.box.id, 0)):
        others = sorted(y for target, y in exits if target != block.box.id)
        wished = _on_one_page(max(top, first.get(block.box.id, 0) - ENTRY), block.rect.height, page)
        y = _between_lines(wished + ENTRY, others) - ENTRY
        placed.append(block.at(_LEFT + _QUESTION + _BETWEEN, y))
        top = y + block.rect.height + _GAP
    return placed


def _between_lines(entry: float, others: Sequence[float]) -> float:
    """The entry moved down until no line to elsewhere runs level with it."""
    for other in others:
        if abs(other - entry) < _CLEAR:
            entry = other + _CLEAR
    return entry


def _on_one_page(top: float, height: float, page: float) -> float:
    """The top, moved to the next page when the box would stand across the end of one."""
    page_end = page * (1 + (top - _PAGE_CLEAR) // page)
    crosses = top + height > page_end - _PAGE_CLEAR and height < page - 2 * _PAGE_CLEAR
    return page_end + _PAGE_CLEAR if crosses else top
