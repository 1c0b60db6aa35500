"""The signs of the handbook: they speak, they stand alone, and no two say the same."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.model.drawing import DRAWINGS
from macros.rendering.drawings.outcome_kinds import WORDS
from macros.rendering.drawings.registry import drawing, names, shapes, silent_drawing

CSS = Path(__file__).parents[1] / "macros" / "front_end" / "handbook" / "handbook-drawing.css"
SVG = "{http://www.w3.org/2000/svg}"


def parsed(svg: str) -> ElementTree.Element:
    """The drawing as XML; it is our own."""
    return ElementTree.fromstring(svg)  # noqa: S314


def test_every_name_that_authors_may_use_is_drawn() -> None:
    """The names in the model and the signs here are the same list, but for the sign of another tree."""
    assert set(DRAWINGS) == set(names()) - {"kind-tree"}


@pytest.mark.parametrize("name", names())
def test_a_sign_speaks(name: str) -> None:
    """Each sign is one image with a title and a description, tied to it by ids that begin with the prefix."""
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


@pytest.mark.parametrize("name", names())
def test_a_sign_obeys_the_content_security_policy(name: str) -> None:
    """No sign carries a style attribute, a style sheet or a script."""
    assert not re.search(r"style|script|javascript|\son\w+=", str(drawing(name, id_prefix="x").svg))


@pytest.mark.parametrize("name", names())
def test_a_sign_has_colours_with_and_without_our_style_sheet(name: str) -> None:
    """Each part has a class that the style sheet colours, and attributes for where there is no style sheet."""
    sheet = CSS.read_text(encoding="utf-8")
    for part in parsed(silent_drawing(name)):
        assert part.get("fill")
        assert f".{part.get('class')}" in sheet


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
