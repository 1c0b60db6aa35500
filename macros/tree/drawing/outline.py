"""A tree as a nested list that equals its drawing: every box once in full, and a reference where it comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from macros.tree.drawing.tree_parts import Arrow, Box, DrawnWay, ways_of


@dataclass(frozen=True)
class OutlineEntry:
    """A box, the way to it from the entry above, and what follows; `repeated`: it stood in full before."""

    box: Box
    way: DrawnWay | None
    repeated: bool
    entries: tuple[OutlineEntry, ...]


def outline(boxes: Sequence[Box], arrows: Sequence[Arrow], start: str) -> OutlineEntry:
    """The list from the start on; rendered by tree/outline.html."""
    by_id = {box.id: box for box in boxes}
    ways = ways_of(arrows)
    seen: set[str] = set()

    def entry(box_id: str, way: DrawnWay | None) -> OutlineEntry:
        repeated = box_id in seen
        seen.add(box_id)
        following = () if repeated else tuple(one for one in ways if one.source == box_id)
        return OutlineEntry(by_id[box_id], way, repeated, tuple(entry(one.target, one) for one in following))

    return entry(start, None)
