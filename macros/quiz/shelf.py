"""Where quizzes are written."""

from __future__ import annotations

from pathlib import PurePosixPath

from macros.quiz.quiz import Quiz
from macros.shelf import FolderShelf, Marked

QUIZZES: FolderShelf[Marked[Quiz]] = FolderShelf("quiz", PurePosixPath("quizzes"), Quiz, Marked)
