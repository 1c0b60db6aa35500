"""The way out when MkDocs stops: another builder makes the same pages from the same files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.browser.built_site import page_paths
from tests.handbook_files import MIDNIGHT
from tests.written_trees import MADE_UP


@pytest.mark.long
def test_properdocs_builds_the_same_pages(built_site: Path, tmp_path: Path) -> None:
    """ProperDocs, which carries MkDocs on, builds every page without a warning."""
    command = [
        sys.executable,
        "-m",
        "properdocs",
        "build",
        "--strict",
        "-f",
        "mkdocs.yml",
        "-d",
        str(tmp_path / "site"),
    ]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": MIDNIGHT, "NO_MKDOCS_2_WARNING": "1"}
    result = subprocess.run(command, cwd=MADE_UP, env=environment, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    assert page_paths(tmp_path / "site") == page_paths(built_site)
