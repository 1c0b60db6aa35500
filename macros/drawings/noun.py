"""The Drawing as a noun."""

from __future__ import annotations

from macros.drawings.check import problems_of_drawing
from macros.drawings.shelf import DRAWINGS, drawing_names
from macros.noun import Noun
from macros.word import Word, late

DRAWING = Noun(
    shelf=DRAWINGS,
    plural="drawings",
    heading="A drawing",
    where="by id in `content/drawings.yml`",
    check=problems_of_drawing,
    names=drawing_names,
    rule="unknown-drawing",
    words=(Word("drawing", late("drawings.view", "figure"), of="drawing", leads_to_parts=True),),
)
