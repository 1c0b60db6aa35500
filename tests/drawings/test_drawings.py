"""The drawings of the handbook: signs and diagrams speak, stand alone, and can be read by everybody."""

from __future__ import annotations

import re
import unicodedata
from itertools import combinations
from xml.etree import ElementTree

import pytest

from macros.drawings.diagrams.diagram import WIDTH
from macros.drawings.names import DIAGRAMS, DRAWINGS, SIGNS
from macros.drawings.outcome_kinds import WORDS
from macros.drawings.registry import diagram_names, drawing, names, shapes, silent_drawing
from macros.html.templates import FRONT_END
from tests.drawn_diagrams import discs, discs_without_words, lines, overlap

SHEET = "".join((FRONT_END / name).read_text(encoding="utf-8") for name in ("sign/sign.css", "drawing/drawing.css"))
SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ElementTree.Element:
    """The drawing as XML; it is our own."""
    return ElementTree.fromstring(svg)  # noqa: S314


def test_every_name_that_authors_may_use_is_drawn() -> None:
    """The names in the model and the drawings here are the same lists, but for the sign of another tree."""
    assert set(SIGNS) == set(names()) - {"kind-tree"}
    assert diagram_names() == DIAGRAMS
    assert set(DRAWINGS) == {*SIGNS, *DIAGRAMS}


@pytest.mark.parametrize("name", [*names(), *DIAGRAMS])
def test_a_drawing_speaks(name: str) -> None:
    """Each drawing is one image with a title and a description, tied to it by ids that begin with the prefix."""
    sign = drawing(name, id_prefix="hier")
    svg = parsed(sign.svg)
    title, description = svg.find(f"{SVG}title"), svg.find(f"{SVG}desc")
    assert title is not None
    assert description is not None
    assert (svg.get("role"), title.text, description.text) == ("img", sign.title, sign.description)
    assert (svg.get("aria-labelledby"), svg.get("aria-describedby")) == (title.get("id"), description.get("id"))
    assert all(id_.startswith("hier-") for id_ in re.findall(r' id="([^"]*)"', sign.svg))


@pytest.mark.parametrize("name", names())
def test_a_silent_sign_says_nothing(name: str) -> None:
    """Beside a word the same sign has no title, no ids, and is hidden from a screen reader."""
    svg = parsed(silent_drawing(name))
    assert svg.get("aria-hidden") == "true"
    assert {element.tag.removeprefix(SVG) for element in svg.iter()} <= {"svg", "path", "circle"}
    assert " id=" not in silent_drawing(name)


@pytest.mark.parametrize("name", [*names(), *DIAGRAMS])
def test_a_drawing_obeys_the_content_security_policy(name: str) -> None:
    """No drawing carries a style attribute, a style sheet or a script."""
    assert not re.search(r"style|script|javascript|\son\w+=", str(drawing(name, id_prefix="x").svg))


@pytest.mark.parametrize("name", names())
def test_a_sign_has_colours_with_and_without_our_style_sheet(name: str) -> None:
    """Each part has a class that the style sheet colours, and attributes for where there is no style sheet."""
    for part in parsed(silent_drawing(name)):
        assert part.get("fill")
        assert f".{part.get('class')}" in SHEET


def test_no_two_signs_are_the_same() -> None:
    """Titles, descriptions and shapes all differ."""
    signs = [drawing(name, id_prefix="x") for name in names()]
    assert len({sign.title for sign in signs}) == len(signs)
    assert len({sign.description for sign in signs}) == len(signs)
    assert len({shapes(name) for name in names()}) == len(signs)


@pytest.mark.parametrize(("step", "part"), [*((step, "rim") for step in range(4)), (4, "family"), (5, "family")])
def test_the_family_is_at_every_table(step: int, part: str) -> None:
    """In variants 0 to 3 the family is there as an open circle, from 4 on as the filled centre."""
    inside = shapes(f"variant-{step}")
    assert f"hb-sign-{part}" in inside
    assert ("hb-sign-rim" in inside) != ("hb-sign-family" in inside)


def test_only_the_last_variant_has_a_coach() -> None:
    """The coach stands beside the family in variant 5 and nowhere else."""
    assert [name for name in names() if "hb-sign-coach" in shapes(name)] == ["variant-5"]


def test_every_kind_of_outcome_has_a_word() -> None:
    """The word beside the sign is also its title, so that the two never differ."""
    assert {f"kind-{kind}": word for kind, word in WORDS.items()} == {
        name: drawing(name, id_prefix="x").title for name in names() if name.startswith("kind-")
    }


@pytest.mark.parametrize("name", ["variant-6", "", "Mark", "../mark"])
def test_an_unknown_name_is_a_key_error(name: str) -> None:
    """What is not in the list is not drawn."""
    with pytest.raises(KeyError):
        drawing(name, id_prefix="x")
    with pytest.raises(KeyError):
        silent_drawing(name)


def diagram(name: str) -> ElementTree.Element:
    """A diagram as XML."""
    return parsed(drawing(name, id_prefix="x").svg)


@pytest.mark.parametrize("name", DIAGRAMS)
def test_a_diagram_has_colours_with_and_without_our_style_sheet(name: str) -> None:
    """Each shape and each text has a class that the style sheet colours, and carries its light colours itself."""
    painted = [
        part for part in diagram(name).iter() if part.tag.removeprefix(SVG) in {"rect", "circle", "path", "text"}
    ]
    assert len(painted) > 10
    for part in painted:
        assert part.get("fill")
        assert f".{part.get('class')} {{" in SHEET or f".{part.get('class')}," in SHEET


def test_no_diagram_has_a_colour_of_its_own() -> None:
    """Each colour of a diagram is a variable of the look, so that the dark scheme and paper change it too."""
    rules = re.findall(r"^\s*([^{}]*\.hb-diagram[^{}]*)\{([^{}]*)\}", SHEET, re.MULTILINE)
    colours = [colour for _, rule in rules for colour in re.findall(r"(?:fill|stroke|--[\w-]+): ([^;]+);", rule)]
    assert len(colours) > 10
    assert [colour for colour in colours if not re.match(r"var\(--|Canvas|CanvasText|Highlight", colour)] == []


@pytest.mark.parametrize("name", DIAGRAMS)
def test_every_word_of_a_diagram_fits_in_its_box(name: str) -> None:
    """No line sticks out of its box, measured with the widest usual font, and no word had to be broken."""
    for line in lines(diagram(name)):
        assert line.box.x + 2 <= line.room.x
        assert line.room.x + line.room.width <= line.box.x + line.box.width - 2
        assert line.box.y <= line.room.y
        assert line.room.bottom <= line.box.bottom
        assert not line.text.endswith("-")


@pytest.mark.parametrize("name", DIAGRAMS)
def test_no_words_of_a_diagram_lie_on_each_other(name: str) -> None:
    """No line covers another, nobody at a table sits on a word, and no disc is cut off at the edge."""
    svg = diagram(name)
    _, _, width, height = map(float, svg.attrib["viewBox"].split())
    rooms = [line.room for line in lines(svg)]
    assert not any(overlap(*pair) for pair in combinations(rooms, 2))
    assert not any(overlap(room, disc) for room in rooms for disc in discs_without_words(svg))
    for disc in discs(svg):
        assert 1 <= disc.x <= disc.x + disc.width <= width - 1
        assert 1 <= disc.y <= disc.bottom <= height - 1


@pytest.mark.parametrize("name", DIAGRAMS)
def test_a_diagram_can_be_read_on_the_smallest_phone(name: str) -> None:
    """Between the margins of a phone of 320 px no letter is smaller than 13 px."""
    svg = diagram(name)
    assert svg.attrib["viewBox"].startswith(f"0 0 {WIDTH} ")
    assert min(line.size for line in lines(svg)) * (320 - 2 * 18) / WIDTH >= 13


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_description_of_a_diagram_says_all_that_it_shows(name: str) -> None:
    """Who listens misses no word that who looks can read."""
    shown = {word for line in lines(diagram(name)) for word in words(line.text)}
    assert shown - words(drawing(name, id_prefix="x").description) == set()


def words(text: str) -> set[str]:
    """Every word of a text; a capital may have lost its accent ("Eén")."""
    plain = unicodedata.normalize("NFD", text.casefold()).replace("\u0301", "")
    return set(re.findall(r"\w+", unicodedata.normalize("NFC", plain)))


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_family_is_in_every_diagram(name: str) -> None:
    """Whatever a diagram is about, the yellow circle of the family is in it."""
    assert [part for part in diagram(name).iter() if part.get("class") == "hb-sign-family"]
