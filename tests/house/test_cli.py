"""`./handboek test`: what it runs, in which order it is shown, and when it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from macros.arguments import ROOT
from macros.cli import main

REAL_PYTHON = sys.executable
IN_PLACE_OF_PYTHON = """#!/bin/sh
echo "ran $*"
case "$2" in "$FAILS") exit 3 ;; esac
"""


@pytest.fixture(autouse=True)
def python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program in place of Python that says what it was asked for; it fails when it is asked for what FAILS names."""
    program = tmp_path / "python"
    program.write_text(IN_PLACE_OF_PYTHON, encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr("macros.cli.sys.executable", str(program))
    monkeypatch.setenv("FAILS", "nothing")


def lines_of(said: str) -> list[str]:
    """What was run, one line each, in the order in which it was shown."""
    return [line.removeprefix("ran -m ") for line in said.splitlines() if line.startswith("ran ")]


def test_all_is_run_and_shown_in_order(capfd: pytest.CaptureFixture[str]) -> None:
    """Style first, then the tests, divided over the processors; the types, looked at meanwhile, are shown last."""
    assert main(["test"]) == 0
    every = ["ruff check .", "ruff format --check .", "pytest -n auto", "mypy"]
    assert lines_of(capfd.readouterr().out) == every


def test_quick_leaves_out_what_takes_long(capfd: pytest.CaptureFixture[str]) -> None:
    """No browser, nothing that counts everything out or takes long; what follows still goes to pytest."""
    assert main(["test", "quick"]) == 0
    assert main(["test", "quick", "tests/test_x.py", "-k", "y"]) == 0
    tests = [line for line in lines_of(capfd.readouterr().out) if line.startswith("pytest")]
    quick = "pytest -m not browser and not brute and not long"
    assert tests == [f"{quick} -n auto", f"{quick} tests/test_x.py -k y"]


@pytest.mark.parametrize(("fails", "runs"), [("ruff", 1), ("pytest", 4), ("mypy", 4)])
def test_one_failure_fails_all(
    fails: str, runs: int, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Style that is wrong ends it at once; wrong types and failing tests are both shown."""
    monkeypatch.setenv("FAILS", fails)
    assert main(["test"]) == 3
    assert len(lines_of(capfd.readouterr().out)) == runs


@pytest.mark.long
@pytest.mark.parametrize("processes", [[], ["-n", "1"]])
def test_without_browser_tests_nothing_is_built(processes: list[str]) -> None:
    """A folder with those tests below one that is named is not read: none is put aside. No browser is looked for."""
    command = ["-m", "pytest", "-q", *processes, "-m", "not browser and not brute and not long", "tests/print"]
    environment = {**os.environ, "CHROMIUM": "none"}
    result = subprocess.run(
        [REAL_PYTHON, *command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert (ROOT / "tests/print/browser").is_dir()
    assert result.returncode == pytest.ExitCode.OK, result.stdout + result.stderr
    assert "deselected" not in result.stdout
