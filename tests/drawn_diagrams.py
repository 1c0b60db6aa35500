"""Drawings for tests: those of the made-up handbook, what makes a diagram unreadable, and each line of its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

from macros.drawings.drawing_list import ListedDrawing
from macros.drawings.layouts.diagram import WIDTH, Diagram
from macros.drawings.shelf import DRAWINGS
from macros.drawings.svg import Rect
from macros.drawings.text_lines import BOLDER, width_of
from macros.library import Library

SVG = "{http://www.w3.org/2000/svg}"
SMALLEST = 13 * WIDTH / (320 - 2 * 18)
"""Letters of this size are 13 px high between the margins of a phone of 320 px."""


def listed_in(root: Path) -> dict[str, ListedDrawing]:
    """Every drawing of a handbook."""
    return {id_: entry.value for id_, entry in Library.read(root, [DRAWINGS]).on(DRAWINGS).items()}


def diagrams_in(root: Path) -> dict[str, Diagram]:
    """Those of them that have words in them."""
    return {id_: one for id_, one in listed_in(root).items() if isinstance(one, Diagram)}


def as_xml(diagram: Diagram) -> ElementTree.Element:
    """A diagram as XML; it is our own."""
    return ElementTree.fromstring(diagram.drawn("x").svg)  # noqa: S314


def unreadable(svg: ElementTree.Element) -> Iterator[str]:
    """What keeps a reader from reading a diagram: words outside their box or on each other, and small ones."""
    written = lines(svg)
    for line in written:
        across = line.box.x + 2 <= line.room.x and line.room.x + line.room.width <= line.box.x + line.box.width - 2
        if not (across and line.box.y <= line.room.y and line.room.bottom <= line.box.bottom):
            yield f"'{line.text}' sticks out of its box"
        if line.size < SMALLEST:
            yield f"'{line.text}' is too small for a phone"
    for one, other in combinations(written, 2):
        if overlap(one.room, other.room):
            yield f"'{one.text}' lies on '{other.text}'"
    for line in written:
        if any(overlap(line.room, disc) for disc in discs_without_words(svg)):
            yield f"a disc lies on '{line.text}'"
    for shape in (*discs(svg), *boxes(svg)):
        if not is_whole(shape, svg):
            yield f"a shape is cut off: {shape}"


def is_whole(shape: Rect, svg: ElementTree.Element) -> bool:
    """Whether a shape stands inside its drawing."""
    _, _, width, height = map(float, svg.attrib["viewBox"].split())
    return 1 <= shape.x <= shape.x + shape.width <= width - 1 and 1 <= shape.y <= shape.bottom <= height - 1


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


def boxes(svg: ElementTree.Element) -> list[Rect]:
    """Every box."""
    return [_rect(box) for box in svg.iter(f"{SVG}rect")]


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
        box = _rect(frame)
    if part.tag == f"{SVG}text":
        yield from (_line(part.attrib, span, box) for span in part)
    for inner in part:
        yield from _lines(inner, box)


def _line(paint: dict[str, str], span: ElementTree.Element, box: Rect) -> Line:
    text, size = (span.text or "").strip(), float(paint["font-size"])
    wide = width_of(text, size * (BOLDER if paint["font-weight"] == "700" else 1))
    left = float(span.attrib["x"]) - (wide / 2 if paint["text-anchor"] == "middle" else 0)
    return Line(text, size, Rect(left, float(span.attrib["y"]) - 0.8 * size, wide, size), box)


def _rect(box: ElementTree.Element) -> Rect:
    return Rect(*(float(box.attrib[name]) for name in ("x", "y", "width", "height")))


def _square(disc: ElementTree.Element) -> Rect:
    x, y, radius = (float(disc.attrib[name]) for name in ("cx", "cy", "r"))
    return Rect(x - radius, y - radius, 2 * radius, 2 * radius)
