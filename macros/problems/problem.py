"""A Problem is one fault at one Place: a value, never an exception, so that all of them can be shown at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands: file (as the author knows it), line and column (both from 1), and how many characters."""

    file: str
    line: int = 1
    column: int = 1
    length: int = 1


@dataclass(frozen=True)
class Problem:
    """One fault: its rule is its name, its message stands alone, `expected` and `help` say what would be right."""

    place: Place
    rule: str
    message: str
    expected: str = ""
    help: str = ""
    path: str = ""
    severity: Severity = "error"


def in_file_order(problems: list[Problem]) -> list[Problem]:
    """The same problems, each once, in the order in which an author meets them: file, line, column, rule."""
    return sorted(dict.fromkeys(problems), key=lambda problem: (problem.place, problem.rule, problem.message))
