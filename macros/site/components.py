"""The components of the front end, as its folders hold them: the styles and scripts of each, and what it is called.

A folder is enough to make a component known. Which pages need it follows from its files: every page on which a class or
an element of ours occurs that opens a selector of its style sheets, or an element that its scripts define.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, reduce
from pathlib import Path

from macros.html.compact import BLOCK_COMMENT
from macros.html.templates import FRONT_END

SHELL = ("base", "frame")
"""The folders that every page gets whole: the look, and what stands around the text."""

APART = (*SHELL, "search", "theme")
"""Folders that are no component: search is asked for when somebody opens it, and the theme holds only templates."""

FIRST = "kept"
"""The folder on which other components stand: its scripts come before theirs, whatever those are called."""

ELEMENT = "base/element.js"
"""What every custom element of ours stands on; it comes along with the first of them."""

RECORD = "record.js"
"""How a script is called that reads what a device keeps of the noun of its folder; who asks for a record gets it."""

GATHERS = "my-learning"
"""The component that speaks of all that a device keeps: it gets each such script, and what a folder has in `mine`."""

PAPER = "paper.css"
"""How the style sheet of a folder is called that holds only for paper."""

BLOCK = re.compile(r"(?:hb|handbook)(?:-[a-z0-9]+)+")
"""The name of a block, also where a part (`__`) or a kind (`--`) of it follows."""

OURS = re.compile(rf"(?:(?<=\.)|(?<![\w.-]))({BLOCK.pattern})")
SELECTORS = re.compile(r"(?:^|[{};])([^{};@]+)(?=\{)")
BRACKETS = reduce(lambda inside, _: rf"\((?:[^()]|{inside})*\)", range(4), r"\([^()]*\)")
"""What stands between brackets, with brackets in it as deep as a selector of ours goes."""
SELECTOR = re.compile(rf"(?:[^,()]|{BRACKETS})+")
COMPOUND = re.compile(rf"{BRACKETS}|[^\s()]+")
DEFINED = re.compile(r'customElements\.define\("([\w-]+)"')
KEPT = re.compile(r'\.(?:read|change)\("([\w-]+)"')
"""Where a script asks the store for a kind of record, or changes one."""
CLASSES = re.compile(r'\sclass="([^"]*)"')
ELEMENTS = re.compile(r"<(handbook(?:-[a-z0-9]+)+)")


@dataclass(frozen=True)
class Component:
    """One folder of the front end: its files by their paths in there, and the blocks that bring it to a page.

    `paper`: what holds only for paper; no screen waits for it. `later`: scripts in its folder of this name, for what a
    reader comes to last; a page asks for them when it is there. `elements`: those that its scripts define. `kinds`: of
    which nouns it asks what a device keeps.
    """

    name: str
    styles: tuple[str, ...]
    paper: tuple[str, ...]
    scripts: tuple[str, ...]
    later: tuple[str, ...]
    blocks: frozenset[str]
    elements: frozenset[str]
    kinds: frozenset[str]


@cache
def components() -> tuple[Component, ...]:
    """Every component that has styles or scripts, what others stand on and then by name: a page gets them so."""
    folders = [path for path in FRONT_END.iterdir() if path.is_dir() and path.name not in APART]
    folders.sort(key=lambda path: (path.name != FIRST, path.name))
    found = map(component_in, folders)
    return tuple(component for component in found if component.blocks)


def component_in(folder: Path) -> Component:
    """What this folder holds."""
    late = (*scripts(folder / "later" / "mine"), *scripts(folder / "later"))
    elements, kinds = (frozenset(_named_in(folder, pattern)) for pattern in (DEFINED, KEPT))
    blocks = frozenset({*blocks_in(folder), *elements})
    return Component(folder.name, styles(folder), paper(folder), scripts(folder), late, blocks, elements, kinds)


def components_on(html: str) -> list[Component]:
    """The components that this page needs."""
    there = blocks_on(html)
    return [component for component in components() if component.blocks & there]


def scripts_on(elements: list[Component]) -> list[str]:
    """The scripts of a page with these components, in order: what others stand on, the records, the rest.

    A page on which nothing is kept needs no record.
    """
    first = [path for one in elements if one.name == FIRST for path in one.scripts]
    kinds = frozenset().union(*(one.kinds for one in elements))
    others = [path for one in elements if one.name != FIRST for path in one.scripts or one.later]
    records = all_records() if GATHERS in {one.name for one in elements} else records_of(kinds)
    return [ELEMENT, *first, *(records if first else []), *others]


def records_of(kinds: Iterable[str]) -> list[str]:
    """The scripts that read what a device keeps of these nouns."""
    return [path for path in all_records() if path.partition("/")[0] in kinds]


@cache
def all_records() -> list[str]:
    """The script of each folder that reads what a device keeps of its noun."""
    return list(_paths(sorted(FRONT_END.glob(f"*/{RECORD}"))))


def acting_on(html: str, here: list[Component]) -> list[Component]:
    """Those of the components here of which a script has something to do: an element of theirs stands on the page.

    A list of quizzes looks like a quiz, and nothing of it acts. What has scripts without an element serves the others.
    """
    there = set(ELEMENTS.findall(html))
    if not any(component.elements & there for component in here):
        return []
    return [component for component in here if component.elements & there or not component.elements]


def blocks_on(html: str) -> set[str]:
    """The blocks of ours that occur on a page: those of its classes, and its custom elements."""
    classes = {name for found in set(CLASSES.findall(html)) for name in found.split()}
    matches = (BLOCK.match(name) for name in classes)
    return {found[0] for found in matches if found} | set(ELEMENTS.findall(html))


def styles(folder: Path) -> tuple[str, ...]:
    """The style sheets of a folder: the one that has its name first; not what holds only for paper."""
    found = sorted(folder.glob("*.css"), key=lambda path: (path.stem != folder.name, path))
    return tuple(path for path in _paths(found) if not path.endswith(PAPER))


def paper(folder: Path) -> tuple[str, ...]:
    """The style sheet of a folder for paper, if it has one."""
    return _paths(list(folder.glob(PAPER)))


def scripts(folder: Path) -> tuple[str, ...]:
    """The scripts of a folder: the one that has its name last, for it needs the others; not what reads its record."""
    found = [path for path in folder.glob("*.js") if path.name != RECORD]
    if folder.name == GATHERS:
        found += [*FRONT_END.glob("*/mine/*.js"), *FRONT_END.glob("*/later/mine/*.js")]
    found.sort(key=lambda path: (path.stem == folder.name, path.parent != folder, path))
    return tuple(path for path in _paths(found) if path != ELEMENT)


def blocks_in(folder: Path) -> frozenset[str]:
    """The blocks that the style sheets of a folder are about."""
    return frozenset(block for path in folder.glob("*.css") for block in blocks_of(path.read_text(encoding="utf-8")))


def blocks_of(style: str) -> Iterator[str]:
    """The blocks that open the selectors of a style sheet; in `.hb-tree :is(.hb-card, a)` that is the tree alone."""
    for heads in SELECTORS.findall(BLOCK_COMMENT.sub("", style)):
        for selector in SELECTOR.findall(heads):
            compounds = (OURS.findall(compound) for compound in COMPOUND.findall(selector))
            yield from next(filter(None, compounds), [])


def _named_in(folder: Path, pattern: re.Pattern[str]) -> list[str]:
    return [name for path in folder.rglob("*.js") for name in pattern.findall(path.read_text(encoding="utf-8"))]


def _paths(files: list[Path]) -> tuple[str, ...]:
    return tuple(path.relative_to(FRONT_END).as_posix() for path in files)
