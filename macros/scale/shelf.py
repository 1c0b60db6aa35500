"""Where scales are written: beside the quizzes, told apart by `kind`."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.scale.scale import Scale
from macros.shelf import FolderShelf, Marked

SCALES: FolderShelf[Marked[Scale]] = FolderShelf(
    "scale", PurePosixPath("quizzes"), Scale, Marked, holds=lambda kind: kind == "scale", second=True
)
