"""Side by side: signs at the heads of columns, and below each what there is to say of it, row below row."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from macros.drawings.layouts.row import SignRow
from macros.language.fields import Id, Phrase, SourceRefs, StrictModel, Title
from macros.reading.written_form import FormError, FormFault


class ComparedRow(StrictModel):
    """What there is to say of each."""

    head: Phrase
    """What it is about."""
    cells: Annotated[tuple[Phrase, ...], Field(min_length=2, max_length=6)]
    """What there is to say, in the order of the signs; a few words each."""
    sources: SourceRefs
    """What it rests on."""


class SideBySide(SignRow):
    """Signs beside each other, each a link to its part of the page, and what there is to say of each."""

    layout: Literal["side-by-side"]  # type: ignore[assignment]  # it is a row of signs, of another form
    """Its form."""
    title: Title
    """What is compared."""
    signs: Annotated[tuple[Id, ...], Field(min_length=2, max_length=6)]
    """Which signs, by their ids; a heading on the page with `{: #id }` behind it is where each leads."""
    rows: Annotated[tuple[ComparedRow, ...], Field(min_length=1, max_length=6)]
    """What there is to say, row below row."""

    @model_validator(mode="after")
    def _as_many_cells_as_signs(self) -> SideBySide:
        faults = [
            FormFault(
                ("rows", number, "cells"),
                "cells-and-signs",
                f"'{row.head}' says {len(row.cells)} things of {len(self.signs)} signs",
                help="write one for each sign, in the order of `signs`",
            )
            for number, row in enumerate(self.rows)
            if len(row.cells) != len(self.signs)
        ]
        if faults:
            raise FormError(faults)
        return self
