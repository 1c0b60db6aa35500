"""Our own drawings: each can be read, and the family is in all of them."""

from __future__ import annotations

import pytest

from tests.content.our_handbook import ROOT, of_the_engine, promise
from tests.drawn_diagrams import as_xml, diagrams_in, unreadable

DIAGRAMS = diagrams_in(ROOT)


@pytest.mark.parametrize("name", DIAGRAMS)
def test_our_drawing_is_readable(name: str) -> None:
    """On the smallest phone no line sticks out, covers another or is too small."""
    of_the_engine([*unreadable(as_xml(DIAGRAMS[name]))], f"the drawing '{name}' cannot be read")


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_family_is_in_our_drawing(name: str) -> None:
    """Whatever a diagram is about, the yellow circle of the family is in it."""
    there = [part for part in as_xml(DIAGRAMS[name]).iter() if part.get("class") == "hb-sign-family"]
    promise(there, f"content/drawings.yml: '{name}' shows no yellow circle: no drawing of ours leaves the family out")
