"""The ids in a page to which a link can lead: those its author gave, and those headings get from their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from markdown import Markdown
from markdown.extensions.toc import slugify, unique

from macros.problems.problem import Place
from macros.reading.page_links import CODE, MACRO
from macros.reading.page_outline import below_the_head, blanks
from macros.reading.shown_text import COMMENT, blank
from macros.reading.text_file import TextFile

HEADING = re.compile(r"^(?:\s{4,})?(#{1,6})(.*?)#*\s*$")
CARRIES_AT_ITS_END = re.compile(r"\s*[#|]")
RULE_BELOW = re.compile(r"^(?:=+|-+) *$")
NO_WORDS = re.compile(r"^\s*(?:[-*+>|]|\d+\.|!!!|\?\?\?|```|~~~|$)")
ATTRIBUTES = re.compile(r"\s+\{:?\s*[^{}]*\}\s*$")
GIVEN = re.compile(r"\{:?[^{}]*?#([^\s{}]+)[^{}]*\}")
GIVEN_IN_HTML = re.compile(r"<[a-zA-Z][^<>]*?\sid=[\"']?([^\s\"'<>]+)")
MARKUP = re.compile(r"[*_`<\[&\\]")


@dataclass(frozen=True)
class PageId:
    """An id and where it comes from: given by its author, or made of the words of a heading."""

    id: str
    place: Place
    given: bool


def ids_in(text: TextFile) -> tuple[PageId, ...]:
    """Every id in the page, in its order."""
    text = TextFile(text.file, COMMENT.sub(blank, text.text)) if "<!--" in text.text else text
    lines = [(number, MACRO.sub(blanks, CODE.sub(blanks, line)), line) for number, line in below_the_head(text)]
    given = [one for number, shown, _ in lines for one in given_in(text.file, number, shown)]
    taken = {one.id for one in given}
    made = [PageId(unique(made_of(words), taken), place, given=False) for words, place in headings(text.file, lines)]
    return tuple(sorted([*given, *made], key=lambda one: one.place))


def given_in(file: str, number: int, line: str) -> Iterator[PageId]:
    """The ids in braces or HTML on this line."""
    for pattern in (GIVEN, GIVEN_IN_HTML):
        for found in pattern.finditer(line):
            before = line[: found.start()]
            if pattern is GIVEN and before.strip() and before[-1].isspace() and not CARRIES_AT_ITS_END.match(line):
                continue  # Markdown reads braces behind a heading, a cell or a word, not behind a sentence
            yield PageId(found[1], Place(file, number, found.start(1) + 1, len(found[1])), given=True)


def headings(file: str, lines: list[tuple[int, str, str]]) -> Iterator[tuple[str, Place]]:
    """The words of every heading without an id of its own and without words of ours, and where it stands."""
    above, before = "", ""
    for number, shown, line in lines:
        heading = HEADING.match(line)
        if heading and not GIVEN.search(shown) and not MACRO.search(line):
            words = ATTRIBUTES.sub("", heading[2]).strip()
            yield words, Place(file, number, heading.start(1) + 1, len(line.strip()))
        elif RULE_BELOW.match(line) and not above.strip() and not NO_WORDS.match(before) and not GIVEN.search(before):
            yield before.strip(), Place(file, number - 1, 1, len(before))
        above, before = before, line


def made_of(words: str) -> str:
    """The id that Markdown makes of the words of a heading; where they hold markup, Markdown itself is asked."""
    if not MARKUP.search(words):
        return slugify(words, "-")
    reader = heading_reader()
    reader.reset()
    reader.convert(f"# {words}")
    tokens: list[dict[str, str]] = getattr(reader, "toc_tokens", [])
    return tokens[0]["id"] if tokens else ""


@cache
def heading_reader() -> Markdown:
    """Reads a heading as the site does."""
    return Markdown(extensions=["attr_list", "toc"])
