"""What may be typed behind a command, and what is said of what may not."""

from __future__ import annotations

import argparse
import datetime
from pathlib import Path

from macros.reading.git import LAST_TAG


def day_of(text: str) -> datetime.date:
    """The day that was typed. Raises argparse's error when it is none."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError as fault:
        message = f"'{text}' is no date; write it as 2027-06-01"
        raise argparse.ArgumentTypeError(message) from fault


def folder_of_a_handbook(path: str) -> Path:
    """The folder at this path. Raises argparse's error when no handbook stands there."""
    root = Path(path).resolve()
    if not (root / "mkdocs.yml").is_file():
        message = f"there is no handbook in '{path}': it has no mkdocs.yml"
        raise argparse.ArgumentTypeError(message)
    return root


def with_since(command: argparse.ArgumentParser) -> None:
    """Let the command be told which revision readers' links are from."""
    help_ = "hold the versions of trees against it (default: the last tag)"
    command.add_argument("--since", metavar="REVISION", default=LAST_TAG, help=help_)
