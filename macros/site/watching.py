"""What an edit is while the handbook is served: a change of what authors wrote, not of what editors keep beside it."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import Any

from macros.reading.left_behind import is_left_behind


def is_an_edit(event: Any, folder: str) -> bool:
    """Whether something that an author wrote changed; a copy of an editor that takes the place of a page does too."""
    changed = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
    return not all(is_left_behind(PurePath(os.path.relpath(path, folder))) for path in changed)
