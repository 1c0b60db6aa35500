"""Building beside a folder and then putting the new one in its place, so that at no moment something is lost."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType

from macros.site.site_folder import SiteFolderError, mark, refuse_what_is_not_ours


@contextmanager
def folder_beside(site: Path) -> Iterator[Path]:
    """A folder beside the site to build in, which is removed at the end, also of a build that is told to stop.

    Folders above the site are made, and removed again when nothing was built.
    """
    missing = [folder for folder in site.parents if not folder.exists()]
    with stopping_in_order():
        try:
            site.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=site.parent, prefix=prefix_beside(site)) as folder:
                yield Path(folder)
        finally:
            with suppress(OSError):  # something was built there
                for folder_above in missing:
                    folder_above.rmdir()


def left_beside(site: Path) -> list[Path]:
    """Folders of builds that were broken off, or that run at this moment: nobody can tell, so nobody removes them."""
    with suppress(OSError):
        return sorted(path for path in site.parent.glob(f"{prefix_beside(site)}????????") if path.is_dir())
    return []


def prefix_beside(site: Path) -> str:
    """How the name of a folder beside the site begins."""
    return f".{site.name}-"


def put_in_place(fresh: Path, site: Path) -> None:
    """Put a built site in place of the one that is there, which is looked at once more: the build took its time.

    Raises SiteFolderError when something of others stands there now, and OSError when it cannot be replaced.
    """
    mark(fresh)
    old = fresh.with_name("old")
    with suppress(FileNotFoundError):
        site.rename(old)
    try:
        if os.path.lexists(old):
            refuse_what_is_not_ours(site, old)
        fresh.rename(site)
    except (OSError, SiteFolderError):
        if os.path.lexists(old):
            put_back(old, site)
        raise


def put_back(old: Path, site: Path) -> None:
    """The old site in its own place again, or beside it, which is said. Raises SiteFolderError, and OSError."""
    try:
        old.rename(site)
    except OSError as fault:
        kept = Path(tempfile.mkdtemp(dir=site.parent, prefix=f"{site.name}-old-")) / site.name
        old.rename(kept)
        message = f"'{site}' was made by somebody else while we built; what stood there before is in '{kept}'"
        raise SiteFolderError(message) from fault


@contextmanager
def stopping_in_order() -> Iterator[None]:
    """End as an error does when the system asks this process to stop, so that what is half made is removed."""
    if threading.current_thread() is not threading.main_thread():  # only there can it be told
        yield
        return
    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def stop(number: int, _: FrameType | None) -> None:
    """End the process with the code of its signal, and all that it has begun with it."""
    sys.exit(128 + number)
