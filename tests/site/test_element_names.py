"""Custom elements of ours leave alone what they stand on: the names of `base/element.js` mean one thing in each."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.html.templates import FRONT_END
from macros.site.components import ELEMENT

OURS = [path for path in sorted(FRONT_END.rglob("*.js")) if "extends HandbookElement" in path.read_text("utf-8")]
SET = re.compile(r"\bthis\.(\w+)(?:\s*=(?!=)|[^;\n=]*,[^;\n=]*\]\s*=(?!=)|\s*=\s*this\.\w+\s*=)")
HELD = {"setUp", "makePlain"}
"""What an element says of itself."""


def names_of_base() -> set[str]:
    """The methods and fields of what they stand on."""
    base = (FRONT_END / ELEMENT).read_text(encoding="utf-8")
    return {*re.findall(r"^  (\w+)\(.*\{$", base, re.MULTILINE), *SET.findall(base), "piece"} - HELD


def test_the_names_are_found() -> None:
    """Methods, fields and what is set on the way."""
    assert names_of_base() >= {"connectedCallback", "disconnectedCallback", "ends", "listen", "late", "fill", "piece"}


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.name)
def test_no_element_sets_or_replaces_them(path: Path) -> None:
    """Or it would not stop when it leaves the page, or say nothing when it fails."""
    script = path.read_text(encoding="utf-8")
    made = {*SET.findall(script), *re.findall(r"^    (?:get |set )?(\w+)\(.*\{$", script, re.MULTILINE)}
    assert made & names_of_base() == set()
