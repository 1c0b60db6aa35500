"""Row: signs beside each other, each a link to the part of the page that has its name."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from macros.language.fields import Id, StrictModel


class SignRow(StrictModel):
    """Signs beside each other, each a link to the part of the page that has its name."""

    layout: Literal["row"]
    """Its form."""
    signs: Annotated[tuple[Id, ...], Field(min_length=2, max_length=12)]
    """Which signs, by their ids; a heading on the page with `{: #id }` behind it is where each leads."""
