"""Our own pages that keep something on a reader's device say so."""

from __future__ import annotations

from pathlib import Path

from tests.content.our_handbook import promise
from tests.kept.kept_line import pages_without_line

OUR_ID = "goed-geregeld"
"""Under this name devices keep what readers answered. It never changes: that would lose it all."""


def test_every_page_that_keeps_says_so_once(built_site: Path) -> None:
    """A page with a quiz, a self-test or a module has one line that says what is kept, under the id of the handbook."""
    found = pages_without_line(built_site, OUR_ID)
    promise(not found, "\n".join(f"{page}: lines of {ids}" for page, ids in found.items()))
