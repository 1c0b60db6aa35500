"""Small things that have to be said right in Dutch: dates, and numbers with their noun."""

from __future__ import annotations

import datetime
import unicodedata
from collections.abc import Sequence

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def day(date: datetime.date) -> str:
    """A date in words: "21 november 2026"."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def counted(number: int, one: str, many: str) -> str:
    """A number with its noun: "1 vraag", "4 vragen"."""
    return f"{number} {one if number == 1 else many}"


def enumerated(parts: Sequence[str]) -> str:
    """Things in a row: "a", "a en b", "a, b en c"."""
    *first, last = parts
    return f"{', '.join(first)} en {last}" if first else last


def as_sorted(name: str) -> str:
    """A name as it is sorted: capitals and accents make no difference."""
    return unicodedata.normalize("NFD", name).encode("ascii", "ignore").decode().casefold()


def whole_number(number: float) -> str:
    """A number as Dutch writes it, without decimals: "30.000"."""
    return f"{round(number):,}".replace(",", ".")
