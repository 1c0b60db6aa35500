"""Records as a device keeps them, made for tests: golden ones of version 1, and small ones to change."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).parents[1] / "cases" / "kept"
HANDBOOK = "verzonnen"
QUIZ_NAME, SCALE_NAME, MODULE_NAME, READER_NAME = (
    f"{HANDBOOK}/{one}" for one in ("quiz/zien", "scale/gevoel", "module/zien", "reader/reader")
)
LAST = 1795219200000 + 60 * 60 * 1000
"""The moment of the youngest golden record, in milliseconds since 1970: on 21 November 2026, in the morning."""

Record = dict[str, Any]


def golden(kind: str) -> Record:
    """The record of this kind that version 1 wrote."""
    record: Record = json.loads((GOLDEN / f"{kind}-1.json").read_text(encoding="utf-8"))["record"]
    return record


def golden_file() -> Record:
    """The file with all of them that version 1 made."""
    file: Record = json.loads((GOLDEN / "file-1.json").read_text(encoding="utf-8"))["file"]
    return file


def golden_device() -> dict[str, str]:
    """A device that holds a record of each kind."""
    return {f"{HANDBOOK}/{one['kind']}/{one['id']}": json.dumps(one["record"]) for one in golden_file()["records"]}
