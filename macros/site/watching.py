"""What an edit is while the handbook is served: a change of what authors wrote, not of what editors keep beside it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from macros.reading.left_behind import is_left_behind


def watch_what_is_written(server: Any, watched: Iterable[str]) -> None:
    """Have the server sleep on when only files change that nobody wrote. `watched`: what it watches already."""
    schedule = server.observer.schedule

    def schedule_for_authors(handler: Any, path: str, **options: Any) -> Any:
        tell = handler.on_any_event
        handler.on_any_event = lambda event: tell(event) if is_an_edit(event, path) else None
        return schedule(handler, path, **options)

    server.observer.schedule = schedule_for_authors
    for path in watched:
        server.unwatch(path)
        server.watch(path)


def is_an_edit(event: Any, folder: str) -> bool:
    """Whether something that an author wrote changed; a copy of an editor that takes the place of a page does too."""
    changed = [os.fsdecode(path) for path in (event.src_path, event.dest_path) if path]
    return not all(is_left_behind(PurePath(os.path.relpath(path, folder))) for path in changed)
