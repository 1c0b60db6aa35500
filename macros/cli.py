"""The commands of the handbook. Each gives 0 when all is well, and 1 when something is not.

What only one command needs is imported inside it: a check loads neither MkDocs nor a view, and is there at once.
"""

# ruff: noqa: PLC0415

from __future__ import annotations

import argparse
import gc
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from macros.arguments import ROOT, parser
from macros.handbook import Handbook
from macros.library import Library
from macros.problems.did_you_mean import listed
from macros.problems.system_fault import said_by_system
from macros.reading.git import HistoryError, held_against
from macros.tree.shelf import TREES
from macros.tree.since.history import history_since

QUICK = ["-m", "not browser and not brute and not long"]
DIVIDED = ["-n", "auto"]
"""Tests are divided over as many processes as there are processors; tests/dividing.py says how."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the arguments of the process when none are given."""
    commands = parser()
    parsed, further = commands.parse_known_args(arguments)
    if further and parsed.command != "test":
        commands.error(f"unrecognized arguments: {' '.join(further)}")
    parsed.further = further
    try:
        code = RUNS[parsed.command](parsed)
    except HistoryError as fault:
        print(f"handboek: {fault}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # who read our output has seen enough; nothing may be flushed into the closed pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def run_serve(parsed: argparse.Namespace) -> int:
    """Serve until Ctrl-C; while there are faults, every page shows them instead."""
    from macros.site.builder import serve_site

    return serve_site(parsed.root, parsed.address)


def run_build(parsed: argparse.Namespace) -> int:
    """Check, then build; the old site stays as it was when anything is wrong."""
    from macros.site.replacing import left_beside
    from macros.site.site_folder import SiteFolderError, site_folder_of

    site = parsed.site_dir or site_folder_of(parsed.root)
    try:
        code = build_into(site, parsed)
    except (SiteFolderError, OSError) as fault:
        said = said_by_system(fault) if isinstance(fault, OSError) else str(fault)
        print(f"handboek: {said}", file=sys.stderr)
        code = 1
    print(f"Built: {site / 'index.html'}" if code == 0 else "Nothing was built.", file=sys.stderr)
    for folder in left_beside(site.resolve()) if code == 0 else ():
        print(f"'{folder}' was left by a build that was broken off; if none runs now, remove it.", file=sys.stderr)
    return code


def build_into(site: Path, parsed: argparse.Namespace) -> int:
    """Check the folder, then the handbook, then build; the exit code. Raises what `build_site` does."""
    from macros.site.builder import build_site
    from macros.site.site_folder import checked_site_folder

    checked_site_folder(site, parsed.root)
    handbook = Handbook.open(parsed.root, since=parsed.since)
    if handbook.problems:
        print(handbook.report(), file=sys.stderr)
    if handbook.errors:
        return 1
    print(held_against(parsed.root, handbook.since), file=sys.stderr)
    return build_site(handbook, site)


def run_check(parsed: argparse.Namespace) -> int:
    """Report every problem; warnings alone are no failure."""
    handbook = Handbook.open(parsed.root, parsed.as_of, parsed.since)
    print(handbook.report(parsed.format))
    print(held_against(parsed.root, handbook.since), file=sys.stderr)
    return 1 if handbook.errors else 0


def run_new(parsed: argparse.Namespace) -> int:
    """Write the file of a new entry, and say what comes next; nothing is written over."""
    from macros.exporting.new_file import NotWrittenError, write_new

    try:
        path, then = write_new(parsed.root, parsed.noun, parsed.id)
    except (NotWrittenError, OSError) as fault:
        said = said_by_system(fault) if isinstance(fault, OSError) else str(fault)
        print(f"handboek: {said}", file=sys.stderr)
        return 1
    where = "" if parsed.root == ROOT else f"--root {shlex.quote(str(parsed.root))} "
    print(f"Written: {path}\nNext: put your own words in it; `./handboek {where}check` says what is wrong. {then}")
    return 0


def run_diff(parsed: argparse.Namespace) -> int:
    """Print what changed in the trees, also in a handbook that has faults."""
    from macros.tree.export.change_report import FORMATS as REPORTS
    from macros.tree.since.since import changes_since

    changes = changes_since(Library.read(parsed.root, [TREES]), history_since(parsed.root, parsed.revision))
    print(REPORTS[parsed.format](changes))
    return 0


def run_paths(parsed: argparse.Namespace) -> int:
    """Print the paths of one tree; a tree with errors has to be mended first."""
    from macros.tree.export.path_table import FORMATS as TABLES
    from macros.tree.export.path_table import as_stubs
    from macros.tree.proof.classes import TooLargeError
    from macros.tree.proof.paths import MOST_PATHS

    handbook = Handbook.open(parsed.root, since=None)
    if handbook.errors:
        print(handbook.report(), file=sys.stderr)
        return 1
    marked = handbook.library.on(TREES).get(parsed.tree)
    if marked is None:
        print(f"handboek: there is no tree '{parsed.tree}': {listed(handbook.library.on(TREES))}", file=sys.stderr)
        return 1
    try:
        text = as_stubs(marked.tree) if parsed.suggest else TABLES[parsed.format](marked.tree)
    except TooLargeError as fault:
        why = f"question '{fault.question}' can be answered in {fault.classes} ways that lead differently"
        print(f"handboek: '{parsed.tree}' has more than {MOST_PATHS} paths; {why}", file=sys.stderr)
        return 1
    sys.stdout.buffer.write(f"{text}\n".encode())  # as bytes: a sheet brings its own line ends, and is always UTF-8
    return 0


def run_readability(parsed: argparse.Namespace) -> int:
    """Print the reading ease of every page, also in a handbook that has faults."""
    from macros.exporting.readability_table import readability_table

    print(readability_table(Handbook.open(parsed.root, since=None)))
    return 0


def run_schemas(_: argparse.Namespace) -> int:
    """Write what is made from the models: for editors in `schemas/`, for people in `docs/keys.md`."""
    from macros.exporting.made_files import made_files, write_made

    refused = write_made(ROOT, made_files())
    for sentence in refused:
        print(f"handboek: {sentence}", file=sys.stderr)
    return 1 if refused else 0


def run_test(parsed: argparse.Namespace) -> int:
    """Style, then types beside the tests, shown one after the other; gives the first code of those that failed."""
    python, quick = [sys.executable, "-m"], parsed.further[:1] == ["quick"]
    for style in (["ruff", "check", "."], ["ruff", "format", "--check", "."]):
        print(f"$ {' '.join(style)}", flush=True)
        code = subprocess.run([*python, *style], cwd=ROOT, check=False).returncode
        if code:
            return code
    tests = ["pytest", *(QUICK if quick else []), *(parsed.further[quick:] or DIVIDED)]
    with subprocess.Popen([*python, "mypy"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as types:
        print(f"$ {' '.join(tests)}", flush=True)
        code = subprocess.run([*python, *tests], cwd=ROOT, check=False).returncode
        said, _ = types.communicate()
    print(f"$ mypy\n{said.decode()}", end="", flush=True)
    return code or types.returncode


RUNS: dict[str, Callable[[argparse.Namespace], int]] = {
    "serve": run_serve,
    "build": run_build,
    "check": run_check,
    "new": run_new,
    "diff": run_diff,
    "paths": run_paths,
    "readability": run_readability,
    "schemas": run_schemas,
    "test": run_test,
}

if __name__ == "__main__":
    gc.set_threshold(50_000, 20, 20)  # what was read stays to the end: a search for what may go finds next to nothing
    sys.exit(main())
