"""The handbook, built once for all browser tests, and what lies in it."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KNOWN_FOLDER = "HANDBOEK_SITE"
COMMIT_TIME = "1795219200"  # any fixed moment: two builds of the same files have to be the same, whenever they are made


class BuildError(Exception):
    """The handbook does not build; the message is what the build said."""


def site_folder() -> Path:
    """The folder of the built handbook: built by the first who asks, and known to all that this process starts.

    A folder named in HANDBOEK_SITE is used as it is.
    """
    if KNOWN_FOLDER not in os.environ:
        parent = Path(tempfile.mkdtemp(prefix="handboek-"))
        atexit.register(shutil.rmtree, parent, ignore_errors=True)
        folder = parent / "site"
        build_into(folder)
        os.environ[KNOWN_FOLDER] = str(folder)
    return Path(os.environ[KNOWN_FOLDER])


def build_into(folder: Path) -> None:
    """Build the handbook as its users do. Raises BuildError."""
    command = [sys.executable, "-m", "macros.cli", "build", "--site-dir", str(folder)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": COMMIT_TIME}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise BuildError("The handbook does not build:\n" + result.stdout + result.stderr)


def page_paths(site: Path) -> list[str]:
    """Every page of a built site, as its address under the site's own."""
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def swept_paths(site: Path) -> list[str]:
    """Every page, but of those for reviewers, which are all alike, only the largest and the smallest."""
    by_size = sorted(site.glob("toetsen/*.html"), key=lambda path: path.stat().st_size)
    passed_over = {path.relative_to(site).as_posix() for path in by_size[1:-1]}
    return [path for path in page_paths(site) if path not in passed_over]
