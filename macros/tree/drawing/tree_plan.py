"""A plan of a tree: where each box, each answer in a question and each line stands, before anything is painted.

Lines to a next question leave a question at its left side, lines to where the tree ends at its right side.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from macros.drawings.svg import Point, Rect
from macros.tree.drawing.lanes import Side, Track, tracks_through
from macros.tree.drawing.tree_boxes import PADDING, SMALL, SMALL_LEADING, BoxText, box_text
from macros.tree.drawing.tree_parts import Box, DrawnWay, reading_order

ROW_PADDING, ROW_INDENT = 6, 7
_ROW_GAP = 5
ENTRY = 21
"""How far below its top a box is entered."""


@dataclass(frozen=True)
class PlanRow:
    """One way out, as it stands in its question."""

    way: DrawnWay
    lines: tuple[str, ...]
    rect: Rect


@dataclass(frozen=True)
class Block:
    """A box with its text and, for a question, the rows of its answers."""

    text: BoxText
    rect: Rect
    rows: tuple[PlanRow, ...]

    def at(self, x: float, y: float) -> Block:
        """The same block with its left top corner here."""
        right, down = x - self.rect.x, y - self.rect.y
        rows = tuple(PlanRow(row.way, row.lines, row.rect.moved(right, down)) for row in self.rows)
        return Block(self.text, self.rect.moved(right, down), rows)

    @property
    def box(self) -> Box:
        """The box that stands here."""
        return self.text.box


@dataclass(frozen=True)
class Plan:
    """The whole drawing: its size, its blocks in reading order, and the points that each way's line runs along."""

    width: float
    height: float
    blocks: tuple[Block, ...]
    tracks: Mapping[DrawnWay, Track]


def blocks_of(boxes: Sequence[Box], ways: Sequence[DrawnWay], question_width: float, end_width: float) -> list[Block]:
    """The boxes in reading order, each as large as its text and its answers need, all in the left top corner."""
    return [
        _block(
            box_text(box, question_width if box.is_question else end_width),
            [way for way in ways if way.source == box.id],
        )
        for box in reading_order(boxes, ways)
    ]


def planned(width: float, blocks: Sequence[Block], sides: tuple[Side, Side], margin: float) -> Plan:
    """The plan for blocks in their places: lines to questions run through the first side, others through the second."""
    questions = {block.box.id for block in blocks if block.box.is_question}
    entries = {block.box.id: block.rect.y + ENTRY for block in blocks}
    rows = [row for block in blocks for row in block.rows]
    onward, ending = sides
    tracks = tracks_through(onward, {row.way: _left(row) for row in rows if row.way.target in questions}, entries)
    tracks |= tracks_through(ending, {row.way: _right(row) for row in rows if row.way.target not in questions}, entries)
    return Plan(width, max(block.rect.bottom for block in blocks) + margin, tuple(blocks), tracks)


def _block(text: BoxText, ways: Iterable[DrawnWay]) -> Block:
    rows = []
    bottom: float = text.height - 3
    for way in ways:
        lines = way.lines(text.room - 2 * ROW_PADDING, SMALL)
        height = len(lines) * SMALL_LEADING + 2 * ROW_PADDING
        rows.append(PlanRow(way, lines, Rect(ROW_INDENT, bottom, text.room + 2 * (PADDING - ROW_INDENT), height)))
        bottom += height + _ROW_GAP
    foot = ROW_INDENT - _ROW_GAP if rows else 3
    return Block(text, Rect(0, 0, text.room + 2 * PADDING, bottom + foot), tuple(rows))


def _left(row: PlanRow) -> Point:
    return row.rect.x, row.rect.y + row.rect.height / 2


def _right(row: PlanRow) -> Point:
    return row.rect.x + row.rect.width, row.rect.y + row.rect.height / 2
