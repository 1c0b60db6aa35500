"""Diagrams for tests: every line of words with the room it takes, and the box it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from macros.drawings.svg import Rect
from macros.drawings.text_lines import BOLDER, width_of

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Line:
    """One line of words: what it says, how large its letters are, where it stands, and the box around it."""

    text: str
    size: float
    room: Rect
    box: Rect


def lines(svg: ElementTree.Element) -> list[Line]:
    """Every line of words of a diagram, from the top down as it was painted."""
    _, _, width, height = map(float, svg.attrib["viewBox"].split())
    return list(_lines(svg, Rect(0, 0, width, height)))


def discs(svg: ElementTree.Element) -> list[Rect]:
    """Every disc."""
    return [_square(disc) for disc in svg.iter(f"{SVG}circle")]


def discs_without_words(svg: ElementTree.Element) -> list[Rect]:
    """Every disc but those that carry a number of their own: a disc and a text, and nothing else."""
    pairs = [part for part in svg.iter() if [child.tag for child in part] == [f"{SVG}circle", f"{SVG}text"]]
    numbered = [_square(pair[0]) for pair in pairs]
    return [disc for disc in discs(svg) if disc not in numbered]


def overlap(one: Rect, other: Rect) -> bool:
    """Whether two of them share any room."""
    across = one.x < other.x + other.width and other.x < one.x + one.width
    return across and one.y < other.bottom and other.y < one.bottom


def _lines(part: ElementTree.Element, box: Rect) -> Iterator[Line]:
    frame = part[0] if part.tag == f"{SVG}g" and len(part) else None
    if frame is not None and frame.tag == f"{SVG}rect":
        box = Rect(*(float(frame.attrib[name]) for name in ("x", "y", "width", "height")))
    if part.tag == f"{SVG}text":
        yield from (_line(part.attrib, span, box) for span in part)
    for inner in part:
        yield from _lines(inner, box)


def _line(paint: dict[str, str], span: ElementTree.Element, box: Rect) -> Line:
    text, size = (span.text or "").strip(), float(paint["font-size"])
    wide = width_of(text, size * (BOLDER if paint["font-weight"] == "700" else 1))
    left = float(span.attrib["x"]) - (wide / 2 if paint["text-anchor"] == "middle" else 0)
    return Line(text, size, Rect(left, float(span.attrib["y"]) - 0.8 * size, wide, size), box)


def _square(disc: ElementTree.Element) -> Rect:
    x, y, radius = (float(disc.attrib[name]) for name in ("cx", "cy", "r"))
    return Rect(x - radius, y - radius, 2 * radius, 2 * radius)
