"""Reading `content/search-words.yml`: what readers may type instead of the words on our pages."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, RootModel, StringConstraints

from macros.problems.problem import Problem
from macros.reading.marked_yaml import read_yaml
from macros.reading.model_reader import read_model
from macros.reading.text_file import TextFile, read_text

FILE = "content/search-words.yml"

Words = Annotated[str, StringConstraints(strip_whitespace=True, min_length=2, max_length=60)]
TypedInstead = Annotated[tuple[Words, ...], Field(min_length=1)]


class SearchWords(RootModel[dict[Words, TypedInstead]]):
    """Words on our pages, each with what somebody may type to find them."""


def read_search_words(root: Path) -> tuple[Mapping[str, tuple[str, ...]], TextFile | None, list[Problem]]:
    """The words, the file they stand in, and every fault of it. A handbook may do without the file."""
    if not (root / FILE).exists():
        return {}, None, []
    text, problems = read_text(root / FILE, FILE)
    if text is None:
        return {}, None, problems
    document, problems = read_yaml(text)
    if document is None:
        return {}, text, problems
    words, faults = read_model(document, SearchWords)
    return (words.root if words else {}), text, [*problems, *faults]
