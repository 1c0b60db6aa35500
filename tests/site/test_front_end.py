"""The front end as a whole: no style for what no page can have, and every file in a folder that says what it is for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import material

from macros.html.compact import BLOCK_COMMENT
from macros.html.templates import FRONT_END
from macros.site.components import SELECTORS
from tests.written_trees import MADE_UP

THEME = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
CLASS = re.compile(r"\.([a-z][\w-]*)", re.IGNORECASE)
WORD = re.compile(r"[a-z][\w-]*", re.IGNORECASE)
STYLES = sorted(FRONT_END.rglob("*.css"))

# The beginning of a class that is put together: `hb-label--{{ id }}` in a template, f"hb-node-{kind}" in Python.
BUILT = re.compile(r"(hb-[\w-]*-)\{")
QUOTED = re.compile(r'"([\w-]+)"')


def name_of(path: Path) -> str:
    """A file's name from the front end's folder."""
    return path.relative_to(FRONT_END).as_posix()


def styled(style: str) -> set[str]:
    """The classes that a style sheet has rules for."""
    return {name for heads in SELECTORS.findall(BLOCK_COMMENT.sub("", style)) for name in CLASS.findall(heads)}


def makers() -> Iterator[str]:
    """The text of every file that can put a class on a page."""
    folders = {FRONT_END: "*.html", FRONT_END.parent: "*.py", MADE_UP / "content": "*.md"}
    for folder, pattern in [*folders.items(), (FRONT_END, "*.js")]:
        for path in folder.rglob(pattern):
            yield path.read_text(encoding="utf-8")


@cache
def possible() -> tuple[frozenset[str], frozenset[str]]:
    """Every whole word that may be a class, and every one that is put together from a beginning and a quoted word."""
    texts = list(makers())
    ends = {word for text in texts for word in QUOTED.findall(text)}
    beginnings = {beginning for text in texts for beginning in BUILT.findall(text)}
    return (
        frozenset(word for text in texts for word in WORD.findall(text)),
        frozenset(beginning + end for beginning in beginnings for end in ends),
    )


@cache
def of_the_theme() -> frozenset[str]:
    """The classes for which the theme has styles itself, such as those of a note that Markdown makes."""
    return frozenset(name for path in THEME.glob("*.css") for name in CLASS.findall(path.read_text(encoding="utf-8")))


def dead(style: str) -> list[str]:
    """The classes in this style sheet that no page can have."""
    whole, built = possible()
    ours = {name for name in styled(style) if name.startswith("hb-")}
    others = {name for name in styled(style) - ours if not name.startswith("md-")}
    strange = others - of_the_theme() - {"js", "no-js", "lead"}
    return sorted({name for name in ours if name not in whole and name not in built} | strange)


def test_no_style_is_dead() -> None:
    """A template, a script, a Python file or a made-up page can make each class that a style sheet names."""
    found = {name_of(path): dead(path.read_text(encoding="utf-8")) for path in STYLES}
    assert {name: classes for name, classes in found.items() if classes} == {}


def test_a_dead_style_is_found() -> None:
    """Also beside living ones, inside a condition, and when its name is only the beginning or end of another."""
    style = "@media print { .md-x :is(.hb-label--check, .hb-lab) { color: red } } .hb-label--zus, .strange { a: b }"
    assert dead(style) == ["hb-lab", "hb-label--zus", "strange"]


def left_open(style: str) -> int:
    """How many braces a style sheet opens and does not close; below nothing when it closes more."""
    bare = BLOCK_COMMENT.sub("", style)
    return bare.count("{") - bare.count("}")


def test_a_style_closes_what_it_opens() -> None:
    """A condition that stays open takes in all that is joined behind it: for phones alone, and not for paper."""
    assert [name_of(path) for path in STYLES if left_open(path.read_text(encoding="utf-8"))] == []


def test_a_brace_left_open_is_found() -> None:
    """Also where a comment holds the one that is missing."""
    assert left_open("@media print { .md-x { color: red } /* } */") == 1


def test_a_file_opens_with_what_it_is_for() -> None:
    """A style sheet, a script or a template opens with a comment."""
    files = [path for path in FRONT_END.rglob("*.*") if path.suffix != ".svg"]
    assert [name_of(path) for path in files if not re.match(r"/\*|\{#", path.read_text(encoding="utf-8"))] == []
