"""Signs and diagrams speak, stand alone, and can be read by everybody, whatever words and however many parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

import pytest
from pydantic import TypeAdapter

from macros.drawings.check import words_of
from macros.drawings.drawing_list import LAYOUTS, SIGN_LAYOUTS, ListedDrawing
from macros.drawings.layouts.diagram import WIDTH, Diagram
from macros.drawings.layouts.genogram import Genogram
from macros.drawings.layouts.listed_sign import ListedSign
from macros.drawings.layouts.seat_sign import LIGHTS
from macros.drawings.layouts.shape_sign import SHAPES
from macros.drawings.layouts.table_sign import STEPS
from macros.drawings.outcome_kinds import KIND_SIGNS, WORDS
from macros.drawings.shelf import OF_ENGINE
from macros.drawings.sign import Drawing
from macros.drawings.view import drawing, is_long
from macros.html.templates import FRONT_END
from tests.drawn_diagrams import SVG, as_xml, diagrams_in, lines, listed_in, unreadable
from tests.written_trees import MADE_UP

SHEET = "".join((FRONT_END / name).read_text(encoding="utf-8") for name in ("sign/sign.css", "drawing/drawing.css"))
LISTED = listed_in(MADE_UP)
DIAGRAMS = diagrams_in(MADE_UP)
SIGNS = {id_: one for id_, one in LISTED.items() if isinstance(one, ListedSign)}


KINDS = {"sign": "shape", "table": "closeness", "seat": "lit"}
"""Under which key each layout of a sign says which one it is."""


def parsed(svg: str) -> ElementTree.Element:
    """The drawing as XML; it is our own."""
    return ElementTree.fromstring(svg)  # noqa: S314


def drawn(name: str) -> Drawing:
    """A drawing of the made-up handbook, or a sign of the engine."""
    return drawing(LISTED, name, id_prefix="hier")


def test_the_made_up_handbook_has_every_layout() -> None:
    """What these tests say of its drawings they say of all layouts, shapes, steps of closeness and seats."""
    assert {one.layout for one in LISTED.values()} == set(LAYOUTS)
    assert {one.layout for one in SIGNS.values()} == SIGN_LAYOUTS
    chosen = {one.model_dump()[KINDS[one.layout]] for one in SIGNS.values()}
    assert chosen == {*SHAPES, *range(len(STEPS)), *LIGHTS}


@pytest.mark.parametrize("name", [*SIGNS, *KIND_SIGNS, *DIAGRAMS])
def test_a_drawing_speaks(name: str) -> None:
    """Each drawing is one image with a title and a description, tied to it by ids that begin with the prefix."""
    sign = drawn(name)
    svg = parsed(sign.svg)
    title, description = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (svg.get("role"), title.text, description.text) == ("img", sign.title, sign.description)
    assert (svg.get("aria-labelledby"), svg.get("aria-describedby")) == (title.get("id"), description.get("id"))
    assert all(id_.startswith("hier-") for id_ in re.findall(r' id="([^"]*)"', sign.svg))


@pytest.mark.parametrize("name", KIND_SIGNS)
def test_a_silent_sign_says_nothing(name: str) -> None:
    """Beside a word the same sign has no title, no ids, and is hidden from a screen reader."""
    silent = KIND_SIGNS[name].silent()
    svg = parsed(silent)
    assert svg.get("aria-hidden") == "true"
    assert {element.tag.removeprefix(SVG) for element in svg.iter()} <= {"svg", "path", "circle"}
    assert " id=" not in silent


@pytest.mark.parametrize("name", [*SIGNS, *KIND_SIGNS, *DIAGRAMS])
def test_a_drawing_obeys_the_content_security_policy(name: str) -> None:
    """No drawing carries a style attribute, a style sheet or a script."""
    assert not re.search(r"style|script|javascript|\son\w+=", str(drawn(name).svg))


@pytest.mark.parametrize("name", [*SIGNS, *KIND_SIGNS, *DIAGRAMS])
def test_a_drawing_has_colours_with_and_without_our_style_sheet(name: str) -> None:
    """Each shape and each text has a class that the style sheet colours, and carries its light colours itself."""
    shapes = {f"{SVG}{tag}" for tag in ("rect", "circle", "path", "text")}
    painted = [part for part in parsed(drawn(name).svg).iter() if part.tag in shapes]
    assert painted
    for part in painted:
        assert part.get("fill")
        assert f".{part.get('class')} {{" in SHEET or f".{part.get('class')}," in SHEET


def test_no_two_signs_look_the_same() -> None:
    """Whatever an author calls them."""
    looks = [*(one.shapes for one in SIGNS.values()), *(one.shapes for one in KIND_SIGNS.values())]
    assert len(set(looks)) == len(looks)


@pytest.mark.parametrize(("step", "part"), [*((step, "rim") for step in range(4)), (4, "family"), (5, "family")])
def test_the_family_is_at_every_table(step: int, part: str) -> None:
    """In steps 0 to 3 the family is there as an open circle, from 4 on as the filled centre; in 5 with a coach."""
    inside = SIGNS[f"variant-{step}"].shapes
    assert f"hb-sign-{part}" in inside
    assert ("hb-sign-rim" in inside) != ("hb-sign-family" in inside)
    assert ("hb-sign-coach" in inside) == (step == 5)


def test_a_row_with_a_long_word_is_roomy() -> None:
    """A word that would be cut in two below one of six signs asks for fewer signs beside each other."""
    assert is_long("Zorgcoördinator")
    assert not is_long("Variant 5: Met gezinscoach")


@pytest.mark.parametrize("lit", LIGHTS)
def test_the_family_is_the_yellow_centre_of_every_seat(lit: str) -> None:
    """Whoever stands out, the family is the filled centre; the one with the heart is there only beside it."""
    shapes = SIGNS[f"seat-{lit}"].shapes
    assert "hb-sign-family" in shapes
    assert ("hb-sign-coach" in shapes) == (lit == "beside")


def test_every_kind_of_outcome_has_a_word() -> None:
    """The word beside the sign is also its title, so that the two never differ."""
    assert {f"kind-{kind}": word for kind, word in WORDS.items()} == {
        name: sign.title for name, sign in KIND_SIGNS.items()
    }
    assert set(OF_ENGINE) == set(KIND_SIGNS) - {"kind-tree"}


@pytest.mark.parametrize("name", ["variant-6", "", "Ring", "../ring", "variants"])
def test_an_unknown_name_is_a_key_error(name: str) -> None:
    """What is no drawing of its own is not drawn."""
    with pytest.raises(KeyError):
        drawn(name)


def test_no_diagram_has_a_colour_of_its_own() -> None:
    """Each colour of a diagram is a variable of the look, so that the dark scheme and paper change it too."""
    rules = re.findall(r"^\s*([^{}]*\.hb-diagram[^{}]*)\{([^{}]*)\}", SHEET, re.MULTILINE)
    colours = [colour for _, rule in rules for colour in re.findall(r"(?:fill|stroke|--[\w-]+): ([^;]+);", rule)]
    assert len(colours) > 10
    assert [colour for colour in colours if not re.match(r"var\(--|Canvas|CanvasText|Highlight", colour)] == []


@pytest.mark.parametrize("name", DIAGRAMS)
def test_a_diagram_can_be_read(name: str) -> None:
    """No line sticks out, covers another or is too small, in a drawing that is as wide as the smallest phone."""
    svg = as_xml(DIAGRAMS[name])
    assert svg.attrib["viewBox"].startswith(f"0 0 {WIDTH} ")
    assert lines(svg)
    assert list(unreadable(svg)) == []


@pytest.mark.parametrize("name", DIAGRAMS)
def test_a_diagram_knows_all_its_words(name: str) -> None:
    """What it says of its words is what it shows, so that the check misses none of them."""
    shown = {word for line in lines(as_xml(DIAGRAMS[name])) for word in words_of(line.text)}
    assert shown == {word for words in DIAGRAMS[name].piece.words for word in words_of(words.text)}


def resized() -> Iterator[Any]:
    """Each diagram with every number of parts that its layout takes; its last parts come back when it has too few."""
    for name, diagram in DIAGRAMS.items():
        if isinstance(diagram, Genogram):  # its people are tied by their names; test_genogram.py draws any family
            continue
        for key, field in type(diagram).model_fields.items():
            limits = {type(mark).__name__: mark for mark in field.metadata}
            if "MinLen" in limits and isinstance(getattr(diagram, key), tuple):
                for number in range(limits["MinLen"].min_length, limits["MaxLen"].max_length + 1):
                    yield pytest.param(diagram, key, number, id=f"{name}-{number}")


@pytest.mark.parametrize(("diagram", "key", "number"), list(resized()))
def test_a_layout_takes_any_number_of_parts(diagram: Diagram, key: str, number: int) -> None:
    """As many as its model lets an author write, each with a line that is as long as a text may be."""
    written = diagram.model_dump()
    parts = [*written[key], *(written[key][-1] for _ in range(number))][:number]
    written[key] = [{**part, **({"text": "Dit is vrij lang. " * 12} if "text" in part else {})} for part in parts]
    listed: Any = TypeAdapter(ListedDrawing).validate_python(written)
    svg = as_xml(listed)
    assert list(unreadable(svg)) == []
    assert len(lines(svg)) >= number
