"""Boxes (`!!! note "Let op"`) that a reader would not see as boxes, and hard spaces that keep lines out of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from macros.problems.problem import Place, Problem
from macros.reading.page_outline import below_the_head
from macros.reading.text_file import TextFile

MEANT = re.compile(r"^[ \t]*(?P<signs>!!!|\?\?\?\+?)(?![!?])\s*(?P<kind>[\w-]*)(?P<rest>.*)$")
MISCOUNTED = re.compile(r"^[ \t]*(?P<signs>!!|!{4,}|\?\?|\?{4,})\s*(?P<kind>[\w-]+)(?P<rest>\s+[\"“„].*)$")
READ = re.compile(r"[ \t]*(?:!!!|\?\?\?\+?) ?[\w-]+(?: +[\w-]+)*(?: +\".*?\")? *")
TITLE_ALONE = re.compile(r"[ \t]*\?\?\?\+? +\".*?\" *")
HARD = re.compile(r"^([ \t]*(?:(?:[-*+]|\d+\.)[ \t]*)?)([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])")
"""A hard space before a line, or behind the sign of a list: Markdown counts only ordinary ones."""


def problems_of_boxes(text: TextFile) -> Iterator[Problem]:
    """Every box that is none, or that is empty, and every line that begins with a hard space."""
    lines = below_the_head(text)
    for at, (number, line) in enumerate(lines):
        hard, box = HARD.match(line), MEANT.match(line) or MISCOUNTED.match(line)
        if hard:
            place = Place(text.file, number, len(hard[1]) + 1)
            message = f"a hard space (U+{ord(hard[2]):04X}) stands here, and Markdown counts only ordinary ones"
            yield Problem(place, "hard-space", message, help="type an ordinary space in its place")
        if not box or not (box["kind"] or box["rest"].strip()):
            continue
        place = Place(text.file, number, len(line) - len(line.lstrip()) + 1, len(line.strip()))
        if not READ.fullmatch(line) and not TITLE_ALONE.fullmatch(line):
            message = "this is not read as a box: it stands on the page as it is written"
            help_ = "straight quotes around its title, and nothing behind them"
            yield Problem(place, "box-not-read", message, expected=as_meant(box), help=help_)
        elif box["kind"].lower() != box["kind"] and '"' not in line:
            message = f"'{box['kind']}' is read as the kind of this box, and not as its title"
            yield Problem(place, "box-not-read", message, expected=f'!!! note "{box["kind"]}{box["rest"]}"')
        elif is_empty(lines, at):
            help_ = "begin each line of its text with four more spaces"
            yield Problem(place, "empty-box", "there is nothing in this box", help=help_)


def as_meant(box: re.Match[str]) -> str:
    """The line as its author probably meant it."""
    kind, signs = box["kind"].lower() or "note", "!!!" if "!" in box["signs"] else "???"
    title = re.sub(r"[\"“”„‟«»]|^[\s:'‘’]+|[\s'‘’]+$", "", box["rest"])
    return f'{signs} {kind} "{title}"'


def is_empty(lines: Sequence[tuple[int, str]], at: int) -> bool:
    """Whether what was meant for this box stands below it, not four spaces in, for all to see."""
    following = next((line for _, line in lines[at + 1 :] if line.strip()), "")
    return margin(following) < margin(lines[at][1]) + 4 and not HARD.match(following)


def margin(line: str) -> int:
    """How far in a line begins."""
    line = line.expandtabs(4)
    return len(line) - len(line.lstrip(" "))
