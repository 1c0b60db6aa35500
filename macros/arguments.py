"""What may be typed behind a command, and what is said of what may not."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable
from pathlib import Path

from macros.nouns import NOUNS
from macros.problems.report import FORMATS
from macros.reading.git import LAST_TAG

ROOT = Path(__file__).resolve().parent.parent
DIFF_FORMATS = ("json", "text")
PATH_FORMATS = ("csv", "json", "text")
AddCommand = Callable[..., argparse.ArgumentParser]


def parser() -> argparse.ArgumentParser:
    """Every command with its options; which one was typed stands in `command`."""
    top = argparse.ArgumentParser(prog="handboek", description="Build, serve, check and test the handbook.")
    top.add_argument("--root", type=folder_of_a_handbook, default=ROOT, help="the folder of the handbook")
    commands = top.add_subparsers(title="commands", required=True, metavar="command", dest="command")
    commands_of_a_site(commands.add_parser)
    commands_of_authors(commands.add_parser)
    commands_of_reviewers(commands.add_parser)
    commands_of_makers(commands.add_parser)
    return top


def commands_of_a_site(add: AddCommand) -> None:
    """What makes a site of the handbook."""
    serve = add("serve", help="build, serve, and build again on every edit")
    serve.add_argument("--address", default="127.0.0.1:8000", help="where to serve (default: 127.0.0.1:8000)")

    build = add("build", help="build the handbook into site/, only when nothing is wrong")
    build.add_argument("--site-dir", type=Path, help="another folder to build into")
    with_since(build)


def commands_of_authors(add: AddCommand) -> None:
    """What who writes has at hand."""
    check = add("check", help="report every problem in trees, pages and sources")
    check.add_argument("--format", choices=sorted(FORMATS), default="text", help="how to report (default: text)")
    check.add_argument("--as-of", type=day_of, metavar="DATE", help="hold review dates against it")
    with_since(check)

    new = add("new", help="write an annotated file to begin with, which check finds right; nothing is written over")
    new.add_argument("noun", help=f"what to begin: {', '.join(noun.id for noun in NOUNS if noun.new)}")
    new.add_argument("id", help="its id, such as mijn-keuzehulp; of a page its path, such as handboek/mijn-pagina")


def commands_of_reviewers(add: AddCommand) -> None:
    """What shows the trees and pages to who reads them for others."""
    diff = add("diff", help="show what changed in the trees since a revision that git knows")
    diff.add_argument("revision", help="a tag, a branch or a commit")
    diff.add_argument("--format", choices=DIFF_FORMATS, default="text", help="how to show (default: text)")

    table = add("paths", help="show every class of path through one tree, for who reviews it")
    table.add_argument("tree", help="the id of the tree")
    table.add_argument("--format", choices=PATH_FORMATS, default="text", help="how to show (default: text)")
    table.add_argument("--suggest", action="store_true", help="print examples to fill in, for what none shows yet")

    add("readability", help="show how easily each page reads, the hardest on top")


def commands_of_makers(add: AddCommand) -> None:
    """What who works at the engine needs."""
    add("schemas", help="write the JSON Schemas and the reference of all keys anew")
    add("test", help="run ruff, mypy and all tests; 'quick' without a browser; more is for pytest")


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
