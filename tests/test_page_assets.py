"""What is sent to a browser: a file for all pages and one for a component, and none of their parts beside them."""

from __future__ import annotations

import pytest

from macros.site.page_assets import addresses, is_joined, made_files


@pytest.mark.parametrize(
    ("uri", "joined"),
    [
        ("handbook/handbook-shell.css", True),
        ("handbook/handbook-tree-engine.js", True),
        ("handbook/handbook-tree.min.js", False),
        ("handbook/handbook.css", False),
        ("handbook/handbook-iframe-worker.js", False),
        ("handbook/handbook-mark.svg", False),
        ("assets/javascripts/bundle.js", False),
    ],
)
def test_parts_are_known_from_wholes(uri: str, *, joined: bool) -> None:
    """A part of a joined file stays behind; what is made, asked for by itself, or the theme's goes along."""
    assert is_joined(uri) is joined


def test_every_file_that_a_page_asks_for_is_made() -> None:
    """The two of all pages, and the two of each component, none of them empty."""
    made = made_files(["handbook/handbook-shell.css"], ["handbook/handbook-shell.js"])
    asked = {"handbook/handbook.css", "handbook/handbook.js", *(uri for pair in addresses().values() for uri in pair)}
    assert made.keys() == asked
    assert all(made.values())
