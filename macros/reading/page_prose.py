"""The plain words of a page as its reader meets them: no markup, no addresses, no code, a block for each paragraph."""

from __future__ import annotations

import re

from macros.reading.page_links import ATTRIBUTES, CODE, HEADING, LINK, MACRO, prose
from macros.reading.text_file import TextFile

PART = re.compile(r'^\s*(?:!!!|\?\?\?\+?)\s+[\w ]+["“”„]([^"“”]+)["“”]')
SHOWN = re.compile(r"\{\{\s*\w+\(\s*\"[^\"]*\"\s*,\s*\"([^\"]*)\"\s*\)\s*\}\}")
NAMED = re.compile(r"\{\{\s*term\(\s*\"([^\"]*)\"\s*\)\s*\}\}")
HTML = re.compile(r"<[^>]+>")
STARTS_BLOCK = re.compile(r"^\s*(?:[-*+]|\d+\.|!!!.*|\?\?\?.*|#{1,6}|\|)\s?")
RULED = re.compile(r"^\s*\|?[\s|:\-]+\|?\s*$")


def parts_in(text: TextFile) -> frozenset[str]:
    """The words of every heading and of the title of every box."""
    found = set()
    for _, line in prose(text):
        heading, box = HEADING.match(line), PART.match(line)
        if heading:
            found.add(ATTRIBUTES.sub("", heading[1]).strip())
        if box:
            found.add(box[1])
    return frozenset(found)


def prose_in(text: TextFile) -> tuple[str, ...]:
    """Paragraphs, list items, cells and headings, each as plain text; the front matter is left out."""
    blocks: list[str] = []
    going_on = False
    for line in lines_below_front_matter(text):
        plain = plain_words(STARTS_BLOCK.sub("", line))
        if not line.strip() or RULED.match(line):
            going_on = False
        elif line.lstrip().startswith("|"):
            blocks += [cell.strip() for cell in plain.split("|") if cell.strip()]
            going_on = False
        elif going_on and not STARTS_BLOCK.match(line):
            blocks[-1] += f" {plain}"
        else:
            blocks.append(plain)
            going_on = not HEADING.match(line)
    return tuple(block for block in blocks if block)


def lines_below_front_matter(text: TextFile) -> list[str]:
    """The lines that a reader sees, of a page that may have front matter."""
    lines = [line for _, line in prose(text)]
    if lines and lines[0].strip() == "---" and "---" in lines[1:]:
        return lines[lines.index("---", 1) + 1 :]
    return lines


def plain_words(line: str) -> str:
    """A line without its markup: links and terms by their words, other words of ours by nothing."""
    line = CODE.sub("", line)
    line = NAMED.sub(lambda found: found[1].replace("-", " "), SHOWN.sub(r"\1", line))
    line = MACRO.sub("", line)
    line = LINK.sub(lambda found: found[0][1 + len(found[1]) : found[0].rindex("](")], line)
    return re.sub(r"[*_]{1,3}|\{:?[^{}]*\}|^\s*>|(?<!\w)\d+\.(?=\s)", "", HTML.sub("", line)).strip()
