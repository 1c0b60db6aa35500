"""Search words: for words on our pages, what readers may type instead."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel, StringConstraints

Typed = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=60)]
TypedInstead = Annotated[tuple[Typed, ...], Field(min_length=1)]


class SearchWords(RootModel[dict[Typed, TypedInstead]]):
    """The file `content/search-words.yml`."""
