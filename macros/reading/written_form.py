"""Faults of a value that has a written form of its own: its reader raises all of them at once, with their paths."""

from __future__ import annotations

from dataclasses import dataclass

KeyPath = tuple[str | int, ...]
"""The way to a value in an author's file: keys, and places in lists from 0."""


@dataclass(frozen=True)
class FormFault:
    """One thing wrong in a written value, with the path to it from that value."""

    path: KeyPath
    rule: str
    message: str
    expected: str = ""
    help: str = ""


class FormError(ValueError):
    """All that is wrong with one written value."""

    def __init__(self, faults: list[FormFault]) -> None:
        super().__init__("; ".join(fault.message for fault in faults))
        self.faults = faults
