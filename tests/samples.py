"""The samples in a file for people: what stands there between two lines of ```."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True)
class Sample:
    """One sample: the language that it names, and its text."""

    language: str
    text: str


def samples_in(file: str) -> list[Sample]:
    """Every sample in a file of ours, in its order."""
    return [Sample(*block) for block in BLOCK.findall(read(file))]


def spans_in(file: str) -> list[str]:
    """What stands between single backticks, outside the samples."""
    return SPAN.findall(BLOCK.sub("", read(file)))


def read(file: str) -> str:
    """The text of a file of ours."""
    return (ROOT / file).read_text(encoding="utf-8")
