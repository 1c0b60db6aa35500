"""The links and pictures of a page as Markdown finds them: in a text, by the name of an address below it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from macros.problems.problem import Place
from macros.reading.text_file import TextFile

OPENING = re.compile(r"(?<!\\)(!?)\[(?!\^)")
DEFINED = re.compile(r"^ {0,3}\[([^\]^\n][^\]\n]*)\]:[ \t]*\n?[ \t]*<?([^\s>]+)>?", re.MULTILINE)
TITLE = re.compile(r"\s+([\"']).*\1\s*$", re.DOTALL)
BARRED = re.compile(r"\{:[^{}\n]*?\b(style|on[a-z]+)\s*=[^{}\n]*\}")
QUOTES = "\"'"
SIGNS = re.compile(r"[\[\]()\"'\n]")
FURTHEST = 2000
"""Signs after which a bracket that was opened is none of a link."""


@dataclass(frozen=True)
class PageLink:
    """A link or a picture in a page, and where its address stands."""

    target: str
    picture: bool
    place: Place
    is_silent: bool = False
    """Whether a link has no words; a picture may go without, when it only adorns."""
    by_name: bool = False
    """Whether the target is no address, but the name of one that nobody gave."""


def links_in(text: TextFile, shown: str) -> tuple[PageLink, ...]:
    """Every link and picture in the Markdown, in the order in which they stand. `shown`: what of the page is shown."""
    links, named = [], set()
    for found in DEFINED.finditer(shown):
        named.add(name_of(found[1]))
        links.append(PageLink(found[2], picture=False, place=place_at(text, shown, found.start(2), found.end(2))))
    for found in OPENING.finditer(shown):
        end = closing(shown, found.end(), "[]")
        after = shown[end + 1 : end + 2] if end else ""
        if end and after == "(":
            links += inline(text, shown, found, end)
        elif end and after == "[":
            links += by_name(text, shown, found, end, named)
    return tuple(sorted(links, key=lambda link: link.place))


def inline(text: TextFile, shown: str, found: re.Match[str], end: int) -> Iterator[PageLink]:
    """The link of which the words end here, when an address in brackets follows."""
    start = end + 2
    last = closing(shown, start, "()")
    if last is None:
        return
    written = TITLE.sub("", shown[start:last])
    target = written.strip()
    start += len(written) - len(written.lstrip())
    if target.startswith("<") and ">" in target:
        target, start = target[1 : target.index(">")], start + 1
    silent = not found[1] and not shown[found.end() : end].strip()
    yield PageLink(target, bool(found[1]), place_at(text, shown, start, start + len(target)), silent)


def by_name(text: TextFile, shown: str, found: re.Match[str], end: int, named: set[str]) -> Iterator[PageLink]:
    """The link that names an address which nobody gave: a reader would see its brackets."""
    last = closing(shown, end + 2, "[]")
    if last is not None:
        start, stop = (end + 2, last) if last > end + 2 else (found.end(), end)
        if name_of(shown[start:stop]) not in {"", *named}:
            yield PageLink(shown[start:stop], bool(found[1]), place_at(text, shown, start, stop), by_name=True)


def closing(shown: str, start: int, brackets: str) -> int | None:
    """Where the bracket closes that was opened just before `start`; None when it does not, in this paragraph."""
    depth, quote = 1, ""
    for found in SIGNS.finditer(shown, start, start + FURTHEST):
        at, sign = found.start(), found[0]
        if quote:
            quote = "" if sign == quote else quote
        elif (
            sign in "\"'" and brackets == "()" and shown[at - 1].isspace() and sign in shown[at + 1 : start + FURTHEST]
        ):
            quote = sign
        elif sign in brackets and shown[at - 1] != "\\":
            depth += 1 if sign == brackets[0] else -1
        if depth == 0:
            return at
        if sign == "\n" and not shown[at + 1 :].partition("\n")[0].strip():
            return None
    return None


def name_of(words: str) -> str:
    """The name of an address: capitals and spaces tell nothing."""
    return " ".join(words.lower().split())


def barred_in(text: TextFile, shown: str) -> tuple[Place, ...]:
    """Style and scripts behind an element, which the policy of each page bars."""
    return tuple(place_at(text, shown, found.start(1), found.end(1)) for found in BARRED.finditer(shown))


def place_at(text: TextFile, shown: str, start: int, end: int) -> Place:
    """What stands between these signs as a place."""
    line = shown.count("\n", 0, start) + 1
    column = start - (shown.rfind("\n", 0, start) + 1) + 1
    return Place(text.file, line, column, max(end - start, 1))
