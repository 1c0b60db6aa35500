"""Every complaint of others' users that concerns us is held by a test that exists, or is named as not ours."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
ALL = 52


def rows() -> list[list[str]]:
    """The cells of each row of the table."""
    text = (ROOT / "docs/complaints.md").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if re.match(r"\| \d", line)]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_complaint_has_its_row() -> None:
    """None of them is passed over."""
    spans = [[int(number) for number in re.findall(r"\d+", first)] for first, *_ in rows()]
    assert [number for span in spans for number in range(span[0], span[-1] + 1)] == [*range(1, ALL + 1)]


def test_each_test_and_rule_that_is_named_is_there() -> None:
    """A test that was renamed, or a rule that is gone, no longer holds anything."""
    files = [path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py")]
    there = {name for text in files for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE)}
    there |= set(re.findall(r"^### `?([a-z-]+)`?", (ROOT / "docs/rules.md").read_text(encoding="utf-8"), re.MULTILINE))
    named = {name for *_, held in rows() for name in re.findall(r"`([\w-]+)`", held)}
    assert named - there == set()
    assert all(held for *_, held in rows())
