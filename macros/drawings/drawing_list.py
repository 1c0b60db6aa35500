"""The list of drawings: every drawing by its id, each with a layout and the words that it asks for."""

from __future__ import annotations

from typing import Annotated, Any, get_args

from pydantic import RootModel

from macros.drawings.layouts.columns import Columns
from macros.drawings.layouts.crowd import Crowd
from macros.drawings.layouts.genogram import Genogram
from macros.drawings.layouts.levels import Levels
from macros.drawings.layouts.listed_sign import ListedSign
from macros.drawings.layouts.loop import Loop
from macros.drawings.layouts.row import SignRow
from macros.drawings.layouts.scenes import Scenes
from macros.drawings.layouts.seat_sign import SeatSign
from macros.drawings.layouts.shape_sign import ShapeSign
from macros.drawings.layouts.sheet import Sheet
from macros.drawings.layouts.side_by_side import SideBySide
from macros.drawings.layouts.stairs import Stairs
from macros.drawings.layouts.table_sign import TableSign
from macros.drawings.layouts.timeline import Timeline
from macros.drawings.layouts.track import NumberedTrack
from macros.language.fields import Id
from macros.language.forms import form, told_apart_by

ListedDrawing = Annotated[
    Annotated[ShapeSign, form("layout", "sign")]
    | Annotated[TableSign, form("layout", "table")]
    | Annotated[SeatSign, form("layout", "seat")]
    | Annotated[SignRow, form("layout", "row")]
    | Annotated[SideBySide, form("layout", "side-by-side")]
    | Annotated[Columns, form("layout", "columns")]
    | Annotated[Crowd, form("layout", "crowd")]
    | Annotated[Genogram, form("layout", "genogram")]
    | Annotated[Levels, form("layout", "levels")]
    | Annotated[Loop, form("layout", "loop")]
    | Annotated[Scenes, form("layout", "scenes")]
    | Annotated[Sheet, form("layout", "sheet")]
    | Annotated[Stairs, form("layout", "stairs")]
    | Annotated[Timeline, form("layout", "timeline")]
    | Annotated[NumberedTrack, form("layout", "track")],
    told_apart_by("layout"),
]
"""Every layout that there is: signs, a row of signs, and diagrams."""

LAYOUTS: dict[str, type[Any]] = {
    get_args(model.model_fields["layout"].annotation)[0]: model
    for model in (get_args(marked)[0] for marked in get_args(get_args(ListedDrawing)[0]))
}
"""The model of each layout, by the word that authors write."""
SIGN_LAYOUTS = frozenset(layout for layout, model in LAYOUTS.items() if issubclass(model, ListedSign))
"""The layouts that are small and square, for on a door and beside an outcome."""


class DrawingList(RootModel[dict[Id, ListedDrawing]]):
    """The file `content/drawings.yml`: every drawing once, by its id."""
