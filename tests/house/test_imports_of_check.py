"""What a check loads: the engine's reading and proving, and nothing that only a build or one other command needs."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from macros import arguments
from macros.tree.export.change_report import FORMATS as REPORTS
from macros.tree.export.path_table import FORMATS as TABLES
from tests.room_map import ROOT

PROGRAM = """
import json, sys
from macros.cli import main
code = main(["--root", "tests/example_handbook", "check"])
print(json.dumps([code, sorted(sys.modules)]))
"""
NOT_FOR_A_CHECK = (
    "mkdocs",
    "selectolax",
    "watchdog",
    "macros.drawings.registry",
    "macros.exporting",
    "macros.html.templates",
    "macros.site",
    "macros.site_hooks",
    "macros.tree.drawing",
    "macros.tree.export",
    "macros.tree.view",
)
LATE = re.compile(r'late\(\s*"([\w.]+)", "(\w+)"\s*\)')


@pytest.fixture(scope="module")
def loaded() -> list[str]:
    """Every file and library that a process has loaded when it has checked a handbook."""
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=True)
    code, names = json.loads(done.stdout.splitlines()[-1])
    assert code == 0
    return list(names)


@pytest.mark.parametrize("heavy", NOT_FOR_A_CHECK)
def test_a_check_loads_nothing_that_it_does_not_need(loaded: list[str], heavy: str) -> None:
    """Neither MkDocs nor a view, a template, a drawing or a parser of HTML: an author waits for each of them."""
    assert [name for name in loaded if name == heavy or name.startswith(f"{heavy}.")] == []


def test_a_check_loads_no_view(loaded: list[str]) -> None:
    """What a noun shows, it shows later: see `late`."""
    assert [name for name in loaded if name.startswith("macros.") and name.endswith((".view", "_view", ".shown"))] == []


@pytest.mark.parametrize("path", sorted((ROOT / "macros").rglob("noun.py")), ids=lambda path: path.parent.name)
def test_what_is_loaded_late_is_there(path: Path) -> None:
    """Each function that a noun names by its file and its name; a slip would show only on the page."""
    for file, name in LATE.findall(path.read_text(encoding="utf-8")):
        assert callable(getattr(import_module(f"macros.{file}"), name))


def test_the_program_does_load_what_a_check_is_made_of(loaded: list[str]) -> None:
    """So that the test above cannot pass because nothing was checked."""
    assert {"macros.handbook", "macros.tree.proof.exploring", "yaml", "pydantic"} <= set(loaded)


def test_the_commands_offer_the_formats_that_there_are() -> None:
    """They are named in the file of the commands, which does not load the reports to ask them."""
    assert sorted(REPORTS) == [*arguments.DIFF_FORMATS]
    assert sorted(TABLES) == [*arguments.PATH_FORMATS]
