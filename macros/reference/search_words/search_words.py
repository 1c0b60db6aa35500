"""Search words: for words on our pages, what readers may type instead."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, RootModel, StringConstraints

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=60)]
TypedInstead = Annotated[tuple[Words, ...], Field(min_length=1)]


class SearchWords(RootModel[dict[Words, TypedInstead]]):
    """The file `content/search-words.yml`."""
