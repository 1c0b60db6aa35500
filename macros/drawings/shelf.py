"""Where drawings are written, and the names under which they are known beside those that the engine gives."""

from __future__ import annotations

from collections.abc import Mapping

from macros.drawings.drawing_list import LAYOUTS, SIGN_LAYOUTS, DrawingList, ListedDrawing
from macros.drawings.outcome_kinds import KIND_SIGNS
from macros.known import Names
from macros.library import CONTENT, Library
from macros.shelf import ListShelf, Parts

OF_ENGINE = tuple(name for name in KIND_SIGNS if name != "kind-tree")
"""The signs that an author need not list; that of going on in another tree stands only in drawings of trees."""


IN_A_ROW = ("row", "side-by-side")
"""The layouts of which each sign is a link to the part of the page with its name."""


def signs_in_row(written: object) -> Parts:
    """The signs in a row as it was written; each is a link to the part of the page with its name."""
    signs = written.get("signs") if isinstance(written, dict) and written.get("layout") in IN_A_ROW else None
    return tuple(map(str, signs)) if isinstance(signs, list) else ()


DRAWINGS: ListShelf[ListedDrawing] = ListShelf("drawing", CONTENT / "drawings.yml", DrawingList, parts=signs_in_row)


def drawing_names(library: Library) -> Mapping[str, Names]:
    """Every drawing, and those of them that are signs; what has no layout yet may become one."""
    listed, of_engine = library.ids(DRAWINGS.noun), dict.fromkeys(OF_ENGINE, ())
    if listed is None:
        return {"drawing": Names("unknown-drawing", None), "sign": Names("unknown-sign", None)}
    written = library.files.written(DRAWINGS.file) or {}
    signs = {id_: () for id_ in listed if layout_of(written.get(id_)) not in LAYOUTS.keys() - SIGN_LAYOUTS}
    return {
        "drawing": Names("unknown-drawing", {**listed, **of_engine}),
        "sign": Names("unknown-sign", {**signs, **of_engine}),
    }


def layout_of(written: object) -> str:
    """The layout of a drawing as it was written, or ''."""
    return str(written.get("layout", "")) if isinstance(written, dict) else ""
