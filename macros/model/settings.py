"""The settings of a handbook: what its makers can decide for the whole of it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from macros.model.fields import StrictModel


class Settings(StrictModel):
    """The file `content/settings.yml`; a handbook may do without, and without each of its keys."""

    review_grace: Annotated[int, Field(ge=0, le=3650)] = 90
    """How many days after its date a review may wait; a check warns in those days, and refuses after them."""
