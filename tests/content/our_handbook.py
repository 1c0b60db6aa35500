"""Our own handbook, and how a test of it speaks: to an editor, in a sentence that says what to do.

All that is true of any handbook with a clean `check` is tested on made-up ones; here stands what we promise of our own.
"""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from macros.handbook import Handbook
from macros.pages.shelf import PAGES as PAGE_SHELF
from macros.tree.shelf import trees_of

ROOT = Path(__file__).parents[2]
HANDBOOK = Handbook.open(ROOT, datetime.datetime.now().astimezone().date())
"""Our handbook as `check` reads it today: the day of made-up handbooks says nothing of ours."""
LIBRARY = HANDBOOK.library
"""What could be read of our files, whatever is wrong with the rest."""
PAGES, TEXTS = LIBRARY.on(PAGE_SHELF), LIBRARY.files.texts
IS_SOUND = not HANDBOOK.errors
"""Whether `check` finds no error. One test tells what it finds; those that need a whole handbook then have no work."""
TREES = trees_of(LIBRARY) if IS_SOUND else {}


def promise(kept: object, words: str) -> None:
    """Fail with these words, and nothing of Python, when this promise is not kept."""
    if not kept:
        pytest.fail(words, pytrace=False)


def of_the_engine(fault: object, words: str) -> None:
    """Fail when a property does not hold that the engine owes to every author: no editor can mend it."""
    promise(not fault, f"{words}: {fault}\nThis is a fault of the engine, not of your text. Please report it.")
