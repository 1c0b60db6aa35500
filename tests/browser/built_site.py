"""The made-up handbook, and our own, each built once for all browser tests, and what lies in them."""

from __future__ import annotations

import atexit
import datetime
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.handbook_files import MIDNIGHT
from tests.written_trees import MADE_UP

ROOT = Path(__file__).resolve().parents[2]
KNOWN_FOLDERS = {MADE_UP: "HANDBOEK_MADE_UP_SITE", ROOT: "HANDBOEK_SITE"}


class BuildError(Exception):
    """A handbook does not build; the message is what the build said."""


def site_folder(root: Path = MADE_UP) -> Path:
    """The folder of this built handbook: built by the first who asks, and known to all that this process starts.

    A folder named in HANDBOEK_SITE is used as our own handbook, as it is. Raises BuildError.
    """
    known = KNOWN_FOLDERS[root]
    if known not in os.environ:
        parent = Path(tempfile.mkdtemp(prefix="handboek-"))
        atexit.register(shutil.rmtree, parent, ignore_errors=True)
        folder = parent / "site"
        build_into(folder, root)
        os.environ[known] = str(folder)
    return Path(os.environ[known])


def build_into(folder: Path, root: Path = MADE_UP) -> None:
    """Build a handbook as its users do. Raises BuildError."""
    command = [sys.executable, "-m", "macros.cli", "--root", str(root), "build", "--site-dir", str(folder)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": moment_of(root)}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise BuildError("The handbook does not build:\n" + result.stdout + result.stderr)


def moment_of(root: Path) -> str:
    """When a handbook is built, as SOURCE_DATE_EPOCH: the made-up one on its own day, and our own today."""
    if root == MADE_UP:
        return MIDNIGHT
    today = datetime.datetime.now().astimezone().date()
    return f"{datetime.datetime.combine(today, datetime.time(), datetime.UTC).timestamp():.0f}"


def page_paths(site: Path) -> list[str]:
    """Every page of a built site, as its address under the site's own."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def swept_paths(site: Path) -> list[str]:
    """Every page, but of those for reviewers, which are all alike, only the largest and the smallest."""
    by_size = sorted(site.glob("toetsen/*.html"), key=lambda path: path.stat().st_size)
    passed_over = {path.relative_to(site).as_posix() for path in by_size[1:-1]}
    return [path for path in page_paths(site) if path not in passed_over]
