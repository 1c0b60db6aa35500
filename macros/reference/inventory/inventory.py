"""The Inventory lists what the sources hold, and for each thing the places in the handbook that carry it."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, RootModel, StringConstraints

from macros.language.fields import PAGE, Id, Phrase, Sentence, StrictModel, Title, as_named
from macros.language.written_values import AsWhole

PLACE_PATTERN = rf"^([a-z]+(-[a-z]+)*:[a-z][a-z0-9-]*|{PAGE})$"
PlaceName = Annotated[str, StringConstraints(pattern=PLACE_PATTERN), AfterValidator(as_named)]


class InventoryItem(StrictModel):
    """One thing that the sources hold."""

    title: Phrase
    """What it is."""
    places: tuple[PlaceName, ...] = ()
    """Where it stands: a page (`handboek/haast.md#nu`), or `tree:`, `term:`, `fact:`, `checklist:`, `tension:` and
    `law-card:` with an id."""


class InventoryGroup(StrictModel):
    """Things of one kind."""

    title: Title
    """What kind of things."""
    text: Sentence | None = None
    """What else to know of them."""
    count: Annotated[int, Field(ge=1), AsWhole]
    """How many the sources hold, so that none can be forgotten."""
    items: dict[Id, InventoryItem]
    """The things by their number: `d1`."""


class Inventory(RootModel[dict[Id, InventoryGroup]]):
    """The file `content/inventory.yml`: everything in the sources, with its place."""
