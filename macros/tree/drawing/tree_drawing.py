"""The drawing 'Waar gaat dit heen?': one tree, drawn twice, as a column for a phone and wide for a desk and for paper.

The style sheet shows one of the two. Both carry `data-node`, `data-from` and `data-to`, so that a script can mark the
reader's path; every box is a link. The list made from `outline` says the same without a picture.
"""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from macros.drawings.lines import track
from macros.drawings.svg import element, number
from macros.tree.drawing.column_plan import plan_column
from macros.tree.drawing.desk_plan import plan_desk
from macros.tree.drawing.lanes import Track
from macros.tree.drawing.tree_boxes import SMALL, SMALL_LEADING, paint_box, text_block
from macros.tree.drawing.tree_parts import Arrow, Box, ways_of
from macros.tree.drawing.tree_plan import ROW_PADDING, Plan, PlanRow


def draw_tree(boxes: Sequence[Box], arrows: Sequence[Arrow], *, title: str, description: str, id_prefix: str) -> Markup:
    """The tree as a picture of links; the same input is always the same bytes. `id_prefix` is unique in the page."""
    ways = ways_of(arrows)
    words = (title, description)
    desk, printed = plan_desk(boxes, ways)
    pictures = (
        _picture("column", plan_column(boxes, ways), words, f"{id_prefix}-column"),
        _picture("desk", desk, words, f"{id_prefix}-desk", f"{printed}mm"),
    )
    return element("div", {"class": "hb-tree-drawing", "data-search-exclude": ""}, *pictures)


def _picture(form: str, plan: Plan, words: tuple[str, str], id_prefix: str, printed: str = "100%") -> Markup:
    """One of the two; `printed` is its width where no style sheet sets one, as on paper."""
    title = element("title", {"id": f"{id_prefix}-title"}, words[0])
    description = element("desc", {"id": f"{id_prefix}-desc"}, words[1])
    attributes = {
        "xmlns": "http://www.w3.org/2000/svg",
        "class": f"hb-tree-picture hb-tree-{form}",
        "aria-labelledby": f"{id_prefix}-title",
        "aria-describedby": f"{id_prefix}-desc",
        "viewBox": f"0 0 {number(plan.width)} {number(round(plan.height))}",
        "width": printed,
    }
    return element("svg", attributes, title, description, _painted(plan))


def _painted(plan: Plan) -> Markup:
    """Every box, followed by its answers and the lines that they send out: also the order in which it is read."""
    parts = []
    for block in plan.blocks:
        parts += [paint_box(block.text, block.rect), *(_paint_way(row, plan.tracks[row.way]) for row in block.rows)]
    return Markup("").join(parts)


def _paint_way(row: PlanRow, points: Track) -> Markup:
    frame = element("rect", {"class": "hb-edge-label", **row.rect.attributes, "rx": 8})
    first = row.rect.x + ROW_PADDING + 3, row.rect.y + ROW_PADDING + SMALL - 1
    words = text_block(row.lines, first, "hb-edge-text", SMALL_LEADING)
    return element("g", {"class": "hb-edge", **row.way.attributes}, frame, words, track(points))
