"""The rules of the house: how large things are, what every file says of itself, and what no file of ours holds."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from macros.arguments import parser
from tests.house.engine_files import name_of, parsed, project
from tests.room_map import BETWEEN, ROOT, folders, room_map

LONGEST_FILE = 220
LONGEST_FUNCTION = 45

FORBIDDEN = {
    "a path of one computer": r"(?<![\w/.-])/(home|root|tmp|work|opt|Users)/\w|\b[A-Z]:\\\w",
    "a word that puts work off": r"\b(TODO|FIXME|XXX|HACK)\b",
    "a pause instead of a condition": r"\btime\.sleep\b|\bwait_for_timeout\b",
    "a wait that our policy refuses at its second look": r"\bwait_for_function\b",
    "a test that is passed over": r"\b(pytest\.mark\.(skip|skipif|xfail)|pytest\.(skip|xfail|importorskip))\b",
    "the host of a package registry": r"\b(pypi\.org|pythonhosted\.org|npmjs\.(org|com)|unpkg\.com|jsdelivr\.net)\b",
}
NOT_OURS = {"site", "build", "__pycache__"}
OF_AUTHORS = {"content", "decision_trees", "quizzes"}
"""What authors write is their own: to them `check` speaks, and of our own content tests/content/."""
PYTHON_FILES = sorted([*(ROOT / "macros").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), ROOT / "handboek"])


def our_files() -> Iterator[Path]:
    """Every file of the engine that is written by hand: what is hidden or made is not."""
    for top in sorted(ROOT.iterdir()):
        if top.name == ".ci" or not (top.name.startswith(".") or top.name in NOT_OURS | OF_AUTHORS):
            for path in [top] if top.is_file() else sorted(top.rglob("*")):
                if path.is_file() and not NOT_OURS & {*path.relative_to(top).parts}:
                    yield path


def test_a_file_opens_with_what_it_is_for() -> None:
    """A Python file opens with a sentence that says what it is for."""
    docstrings = {name_of(path): ast.get_docstring(parsed(path)) or "" for path in PYTHON_FILES}
    assert [name for name, words in docstrings.items() if not re.match(r"\S+ \S+ \S+", words)] == []


def test_files_are_small() -> None:
    """A file fits a few screens."""
    lines = {name_of(path): path.read_text(encoding="utf-8").count("\n") for path in PYTHON_FILES}
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_functions_are_small() -> None:
    """A function fits one screen."""
    functions = [
        (name_of(path), node)
        for path in PYTHON_FILES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef)
    ]
    long = [(name, one.name) for name, one in functions if (one.end_lineno or 0) - one.lineno >= LONGEST_FUNCTION]
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
