"""Where quizzes are written; scales stand in the same folder, told apart by `kind`."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.quiz.quiz import Quiz
from macros.shelf import FolderShelf, Marked

QUIZZES: FolderShelf[Marked[Quiz]] = FolderShelf(
    "quiz", PurePosixPath("quizzes"), Quiz, Marked, holds=lambda kind: kind != "scale"
)
