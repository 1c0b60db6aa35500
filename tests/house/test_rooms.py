"""The rooms of the engine: who may import whom, where each library comes in, and one meaning for each name."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.house.engine_files import ENGINE, engine_files, imports, name_of, parsed, project

ABOVE, BELOW = {"pages", "quiz", "scale", "carousel"}, {"sources", "drawings"}
NOUN_ROOMS = {path.parent.name for path in ENGINE.glob("*/noun.py")} - ABOVE - BELOW
"""The rooms of nouns: each introduces itself in a file of this name. Pages stand above the others, and so do quizzes,
scales and carousels, which show what is of trees; sources and drawings stand below."""

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
    ABOVE,
    {*NOUN_ROOMS, "reference"},
    BELOW,
    {"noun"},
    {"made", "word"},
    {"reads"},
    {"known"},
    {"library"},
    {"shelf"},
    {"html"},
    {"conditions"},
    {"reading"},
    {"language"},
    {"problems"},
)
INSIDE = {
    "drawings": (
        {"noun"},
        {"check", "view"},
        {"shelf"},
        {"drawing_list"},
        {"layouts"},
        {"outcome_kinds", "lines", "text_lines"},
        {"sign"},
        {"svg"},
    ),
    "tree": (
        {"noun"},
        {"shown"},
        {"export"},
        {"since", "together"},
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
OF_NOUNS = (
    "carousel/",
    "drawings/",
    "pages/",
    "quiz/",
    "reference/",
    "scale/",
    "sources/",
    *(f"{room}/" for room in sorted(NOUN_ROOMS)),
)
DOORS = {
    "click": ("site/builder.py",),
    "jinja2": (
        "exporting/new_text.py",
        "html/templates.py",
        "pages/between_braces.py",
        "pages/macro_calls.py",
        "site/build.py",
    ),
    "markdown": ("html/slots.py", "reading/page_ids.py"),
    "markupsafe": ("html/", "made.py", "noun.py", "word.py", "site/", *OF_NOUNS),
    "mkdocs": ("site_hooks.py", "site/"),
    "pydantic": ("conditions/", "exporting/", "language/", "reading/", "shelf.py", *OF_NOUNS),
    "segno": ("html/qr_code.py",),
    "selectolax": ("site/read_html.py",),
    "watchdog": ("site/live_server.py",),
    "yaml": ("reading/marked_yaml.py",),
}


def rooms_entered(path: Path) -> Iterator[tuple[str, tuple[set[str], ...], str]]:
    """For each import of ours: the room at hand, the rows that it stands in, and the room that is imported from."""
    here = path.relative_to(ENGINE).with_suffix("").parts
    for name in imports(path):
        there = tuple(name.split(".")[1:]) if name.startswith("macros.") else ()
        if there and there[0] != here[0]:
            yield here[0], ROWS, there[0]
        elif there and here[0] in INSIDE:
            yield here[1], INSIDE[here[0]], there[1]


def upward(path: Path) -> Iterator[str]:
    """The imports of a file from a room that does not lie below its own, and those that are not by their full name."""
    for room, rows, other in rooms_entered(path):
        row_of = {name: number for number, row in enumerate(rows) for name in row}
        if room != other and row_of[other] <= row_of[room]:
            yield f"{name_of(path)}: {room} imports {other}"
    yield from (f"{name_of(path)} imports {name}" for name in imports(path) if name.startswith("."))


def test_imports_go_down() -> None:
    """A file of the engine imports from its own room and from rooms below it, by their full names."""
    assert [fault for path in engine_files() for fault in upward(path)] == []


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


def strays(path: Path) -> Iterator[str]:
    """The libraries that a file imports and is no door of."""
    libraries = {name.split(".")[0] for name in imports(path)} - sys.stdlib_module_names - {"macros"}
    here = path.relative_to(ENGINE).as_posix()
    for name in sorted(libraries):
        if not any(here.startswith(door) for door in DOORS.get(name, ())):
            yield f"{here} imports {name}"


def test_each_library_has_its_doors() -> None:
    """A library is imported only in the files that are its doors, and every library has doors."""
    assert [fault for path in engine_files() for fault in strays(path)] == []


def test_each_library_is_in_the_project_file() -> None:
    """What the engine imports stands among the requirements, not only among what they bring along."""
    required = {re.split(r"[=<>\[]", line)[0].lower() for line in project()["dependencies"]}
    assert {{"yaml": "pyyaml"}.get(name, name) for name in DOORS} - required == set()
