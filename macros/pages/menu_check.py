"""The menu in mkdocs.yml: each entry is a page that is there, a part with a title, or an address elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from macros.known import Known, unknown
from macros.problems.problem import Problem
from macros.reading.layered_yaml import Found

ELSEWHERE = re.compile(r"(https?:)?//\S+|(mailto|tel):\S+")
ENTRY = "- a-page.md, - Title: a-page.md, or - Title: with a list below it"


def problems_of_menu(found: Found, known: Known) -> Iterator[Problem]:
    """Every entry that leads nowhere, and what is no entry. `found`: the value of `nav`."""
    if not isinstance(found.value, list):
        yield no_entry(found, "the menu is no list")
        return
    for number, item in enumerate(found.value):
        yield from problems_of_item(inside(found, number, item), known)


def problems_of_item(found: Found, known: Known) -> Iterator[Problem]:
    """One entry of a list: a page, or one title with what it leads to."""
    item = found.value
    if isinstance(item, dict) and len(item) == 1:
        [(title, target)] = item.items()
        if isinstance(target, list) and target:
            yield from problems_of_menu(inside(found, title, target), known)
        elif isinstance(target, str) and title.strip():
            yield from problems_of_page(inside(found, title, target), known)
        else:
            yield no_entry(inside(found, title, target), f"'{title}' in the menu leads to nothing")
    elif isinstance(item, dict) and len(item) > 1:
        yield no_entry(found, f"'{next(iter(item))}' and '{[*item][1]}' stand in one entry of the menu")
    elif isinstance(item, str):
        yield from problems_of_page(found, known)
    else:
        yield no_entry(found, "this is no entry of a menu")


def problems_of_page(found: Found, known: Known) -> Iterator[Problem]:
    """A page that is not there, or that is not for readers."""
    path = str(PurePosixPath(found.value))
    if not ELSEWHERE.fullmatch(found.value) and known.lacks("page", path) and path not in known.files:
        yield unknown(known, "page", found.value, found.place)
    elif path in known.for_editors:
        message = f"'{path}' is for editors, and stands in the menu of readers"
        help_ = "take it out of the menu and link to it from a page; or, when readers need it, out of `for: editors`"
        yield Problem(found.place, "editors-page-in-menu", message, help=help_)


def inside(found: Found, step: str | int, value: Any) -> Found:
    """The value one step inside."""
    return Found(value, found.document, (*found.path, step))


def no_entry(found: Found, message: str) -> Problem:
    """What cannot stand in a menu."""
    place = found.place if found.value is not None else found.document.key_at(found.path)
    return Problem(place, "menu-entry", message, expected=ENTRY)
