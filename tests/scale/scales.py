"""The self-test of the made-up handbook, as tests of it name its parts."""

from __future__ import annotations

from functools import cache
from pathlib import PurePosixPath

from macros.reading.authors_files import AuthorsFiles
from macros.scale.scale import Scale
from tests.written_trees import MADE_UP

FILE = PurePosixPath("quizzes/gevoel.yml")


@cache
def made_up_scale() -> Scale:
    """It, read as the engine reads it."""
    read = AuthorsFiles(MADE_UP).model(FILE, Scale)
    assert read
    return read[0]


def items_of(*dimensions: str) -> list[str]:
    """The statements of these dimensions, or of all."""
    scale = made_up_scale()
    return [item for id_ in dimensions or scale.dimensions for item in scale.dimensions[id_].items]


def personal() -> list[str]:
    """The statements that are about the reader and not about the organisation."""
    return items_of(*(id_ for id_, one in made_up_scale().dimensions.items() if not one.organisation))
