"""The rules of the house: who may import whom, how large things are, and what no file of ours holds."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from macros.cli import parser
from tests.room_map import BETWEEN, ROOT, folders, room_map

ENGINE = ROOT / "macros"
NOUN_ROOMS = {path.parent.name for path in ENGINE.glob("*/noun.py")} - {"pages", "sources"}
"""The rooms of nouns: each introduces itself in a file of this name. Pages stand above the others, sources below."""

# From the top down: a room imports only from itself and from rooms in lower rows, never from one in its own row. The
# rooms of nouns have rooms inside them, which stand in rows of their own.
ROWS = (
    {"__init__"},
    {"cli", "site_hooks"},
    {"arguments"},
    {"site"},
    {"exporting"},
    {"handbook"},
    {"whole"},
    {"nouns"},
    {"pages"},
    {*NOUN_ROOMS, "reference"},
    {"sources"},
    {"noun"},
    {"reads"},
    {"known"},
    {"library"},
    {"shelf"},
    {"drawings"},
    {"html"},
    {"conditions"},
    {"reading"},
    {"language"},
    {"problems"},
)
INSIDE = {
    "tree": (
        {"noun"},
        {"shown"},
        {"export"},
        {"since"},
        {"check", "view"},
        {"drawing"},
        {"proof"},
        {"shelf"},
        {"model", "addresses"},
    ),
    "reference": (
        {path.parent.name for path in ENGINE.glob("reference/*/noun.py")},
        {"check"},
    ),
}

# The doors through which the engine reaches what others wrote; a name that ends in "/" is a whole room.
OF_NOUNS = ("pages/", "reference/", "sources/", *(f"{room}/" for room in sorted(NOUN_ROOMS)))
DOORS = {
    "click": ("site/builder.py",),
    "jinja2": ("html/templates.py", "pages/macro_calls.py", "site/build.py"),
    "markdown": ("html/slots.py", "reading/page_ids.py"),
    "markupsafe": ("drawings/", "html/", "noun.py", "site/", *OF_NOUNS),
    "mkdocs": ("site_hooks.py", "site/"),
    "pydantic": ("conditions/", "exporting/", "language/", "reading/", "shelf.py", *OF_NOUNS),
    "selectolax": ("site/read_html.py",),
    "watchdog": ("site/live_server.py",),
    "yaml": ("reading/marked_yaml.py",),
}

LONGEST_FILE = 220
LONGEST_FUNCTION = 45

FORBIDDEN = {
    "a path of one computer": r"(?<![\w/.-])/(home|root|tmp|work|opt|Users)/\w|\b[A-Z]:\\\w",
    "a word that puts work off": r"\b(TODO|FIXME|XXX|HACK)\b",
    "a pause instead of a condition": r"\btime\.sleep\b|\bwait_for_timeout\b",
    "a test that is passed over": r"\b(pytest\.mark\.(skip|skipif|xfail)|pytest\.(skip|xfail|importorskip))\b",
    "the host of a package registry": r"\b(pypi\.org|pythonhosted\.org|npmjs\.(org|com)|unpkg\.com|jsdelivr\.net)\b",
}
NOT_OURS = {"site", "build", "__pycache__"}
OF_AUTHORS = {"content", "decision_trees", "quizzes"}
"""What authors write is their own: to them `check` speaks, and of our own content tests/content/."""
PYTHON_FILES = sorted([*(ROOT / "macros").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), ROOT / "handboek"])


def name_of(path: Path) -> str:
    """A file's name from the root of the handbook."""
    return path.relative_to(ROOT).as_posix()


@cache
def parsed(path: Path) -> ast.Module:
    """A Python file as a tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every file or library that a Python file imports, wherever in the file."""
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "macros":
            yield from (f"macros.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def engine_files() -> list[Path]:
    """The Python files of the engine."""
    return sorted((ROOT / "macros").rglob("*.py"))


def our_files() -> Iterator[Path]:
    """Every file of the engine that is written by hand: what is hidden or made is not."""
    for top in sorted(ROOT.iterdir()):
        if top.name == ".ci" or not (top.name.startswith(".") or top.name in NOT_OURS | OF_AUTHORS):
            for path in [top] if top.is_file() else sorted(top.rglob("*")):
                if path.is_file() and not NOT_OURS & {*path.relative_to(top).parts}:
                    yield path


def rooms_entered(path: Path) -> Iterator[tuple[str, tuple[set[str], ...], str]]:
    """For each import of ours: the room at hand, the rows that it stands in, and the room that is imported from."""
    here = path.relative_to(ROOT / "macros").with_suffix("").parts
    for name in imports(path):
        there = tuple(name.split(".")[1:]) if name.startswith("macros.") else ()
        if there and there[0] != here[0]:
            yield here[0], ROWS, there[0]
        elif there and here[0] in INSIDE:
            yield here[1], INSIDE[here[0]], there[1]


@pytest.mark.parametrize("path", engine_files(), ids=name_of)
def test_imports_go_down(path: Path) -> None:
    """A file of the engine imports from its own room and from rooms below it, by their full names."""
    upward = []
    for room, rows, other in rooms_entered(path):
        row_of = {name: number for number, row in enumerate(rows) for name in row}
        if room != other and row_of[other] <= row_of[room]:
            upward.append(f"{room} imports {other}")
    assert upward == []
    assert [name for name in imports(path) if name.startswith(".")] == []


def test_one_name_means_one_thing() -> None:
    """No two classes, and no class and kind of value, have the same name anywhere in the engine."""
    found: dict[str, list[str]] = {}
    for path in engine_files():
        for name in names_of_kinds(parsed(path)):
            found.setdefault(name, []).append(name_of(path))
    assert {name: places for name, places in found.items() if len(places) > 1} == {}


def names_of_kinds(tree: ast.Module) -> Iterator[str]:
    """The classes of a file, and the names it gives to kinds of values; a type variable only stands for any of them."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name, variable = node.targets[0].id, getattr(getattr(node.value, "func", None), "id", "") == "TypeVar"
            if name[0].isupper() and not name.isupper() and not variable:
                yield name


@pytest.mark.parametrize("path", engine_files(), ids=name_of)
def test_each_library_has_its_doors(path: Path) -> None:
    """A library is imported only in the files that are its doors, and every library has doors."""
    libraries = {name.split(".")[0] for name in imports(path)} - sys.stdlib_module_names - {"macros"}
    here = path.relative_to(ROOT / "macros").as_posix()
    strays = [name for name in sorted(libraries) if not any(here.startswith(door) for door in DOORS.get(name, ()))]
    assert strays == []


def test_each_library_is_in_the_project_file() -> None:
    """What the engine imports stands among the requirements, not only among what they bring along."""
    required = {re.split(r"[=<>\[]", line)[0].lower() for line in project()["dependencies"]}
    assert {{"yaml": "pyyaml"}.get(name, name) for name in DOORS} - required == set()


@pytest.mark.parametrize("path", PYTHON_FILES, ids=name_of)
def test_a_file_opens_with_what_it_is_for(path: Path) -> None:
    """A Python file opens with a sentence that says what it is for."""
    docstring = ast.get_docstring(parsed(path)) or ""
    assert re.match(r"\S+ \S+ \S+", docstring), "the docstring is no sentence"


@pytest.mark.parametrize("path", PYTHON_FILES, ids=name_of)
def test_files_and_functions_are_small(path: Path) -> None:
    """A file fits a few screens and a function one."""
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= LONGEST_FILE
    functions = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.FunctionDef)]
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION]
    assert long == []


def test_no_file_holds_what_is_forbidden() -> None:
    """No path of one computer, no work put off, no pauses, no tests passed over, no registries."""
    found = []
    for path in our_files():
        if path.suffix == ".png":
            continue  # its bytes are no words, and spell anything by chance
        text = path.read_bytes().decode("utf-8", "ignore")
        for what, pattern in FORBIDDEN.items():
            if path != Path(__file__):
                found += [f"{name_of(path)}: {what}: {match[0]}" for match in re.finditer(pattern, text)]
    assert not found, "\n".join(found)


def test_the_map_is_the_disk() -> None:
    """The map of rooms in README.md is the one that `python -m tests.room_map` draws, and names only what there is."""
    assert [name for name in folders() if not (ROOT / name).exists()] == []
    written = BETWEEN.search(readme())
    assert written, "README.md has no map between <!-- map --> and <!-- /map -->"
    assert written[0] == room_map()


def test_every_command_is_in_the_readme() -> None:
    """README.md shows every command of the program, and the launcher names only commands that there are."""
    commands = set(re.findall(r"^    ([a-z-]+) ", parser().format_help(), re.MULTILINE))
    assert commands >= {"serve", "build", "check", "test"}
    assert [name for name in sorted(commands) if f"./handboek {name}" not in readme()] == []
    launcher = ast.get_docstring(parsed(ROOT / "handboek")) or ""
    assert set(re.findall(r"^    ([a-z-]+) ", launcher, re.MULTILINE)) <= commands


def test_the_build_server_runs_the_test_command() -> None:
    """`.ci/run` runs what README.md tells everybody to run."""
    assert "./handboek test" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "./handboek test" in readme()


def test_every_version_is_pinned() -> None:
    """What the project asks for is pinned to the same version in both lists, and no address stands in them."""
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower().splitlines()
    listed = [line for line in pins if not line.startswith("#")]
    assert [line for line in listed if not re.fullmatch(r"[\w.-]+==[\w.]+", line)] == []
    wanted = [*project()["dependencies"], *project()["optional-dependencies"]["test"]]
    assert [line for line in wanted if line.lower() not in {pin.replace("_", "-") for pin in listed}] == []


def readme() -> str:
    """The text of README.md."""
    return (ROOT / "README.md").read_text(encoding="utf-8")


def project() -> dict[str, Any]:
    """What pyproject.toml says of the project."""
    found: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return found
