"""A family is drawn so that it can be read, whoever is in it, or the author is told why it can't be."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from pydantic import ValidationError

from macros.drawings.layouts.diagram import WIDTH
from macros.drawings.layouts.kin.lines import branches
from macros.reading.written_form import FormError
from tests.drawn_diagrams import as_xml, lines, unreadable
from tests.drawn_families import drawn, families, people, planned, unclear

SMALLEST = 14 * WIDTH / (320 - 2 * 18)
"""Letters of this size are 14 px high between the margins of a phone of 320 px."""


@given(families())
@settings(max_examples=150, deadline=None)
def test_any_family_is_clear_or_told(family: dict[str, Any]) -> None:
    """Nobody stands on anybody, no line runs through a name, and a house holds who live there and nobody else."""
    try:
        found = drawn(**family)
    except ValidationError as error:
        assert all(isinstance(one["ctx"]["error"], FormError) for one in error.errors())  # noqa: PT017
        return
    assert list(unclear(found)) == []
    assert list(unreadable(as_xml(found))) == []


@pytest.mark.parametrize("many", range(1, 11))
@pytest.mark.parametrize("parents", [1, 2])
def test_a_family_may_have_many_children(many: int, parents: int) -> None:
    """One to ten, with one parent or two: those who do not fit beside each other stand in several lines."""
    children = [f"Kind nummer {number}" for number in range(many)]
    both = ["Moeder", "Vader"][:parents]
    family = drawn(
        people=people(*both, *children), couples=[{"of": both, "children": children}], homes=[[*both, *children]]
    )
    assert list(unclear(family)) == []
    assert list(unreadable(as_xml(family))) == []


def test_letters_are_large_enough() -> None:
    """On a phone of 320 px no letter is smaller than 14 px."""
    family = drawn(
        people=[{"name": "An", "age": 40, "note": "ver weg"}, {"name": "Bo"}],
        couples=[{"of": ["An"], "children": ["Bo"]}],
        helpers={"head": "Zij helpen", "seats": ["De bakker"], "free": "Wie nog?"},
    )
    assert all(line.size >= SMALLEST for line in lines(as_xml(family)))


def test_children_stand_by_age() -> None:
    """The oldest first, also where the author wrote them otherwise; who has no age keeps their place."""
    ages = {"An": 40, "Bo": 3, "Cas": None, "Dot": 12}
    family = drawn(
        people=[{"name": name, "age": age} for name, age in ages.items()],
        couples=[{"of": ["An"], "children": ["Bo", "Cas", "Dot"]}],
    )
    assert [one.place.person.name for one in planned(family).lines[1]] == ["Dot", "Cas", "Bo"]


def test_three_rows_stand_below_each_other() -> None:
    """Grandparents above parents above children, and the line to one child runs straight down."""
    family = drawn(
        people=people("An", "Bo", "Cas"),
        couples=[{"of": ["An"], "children": ["Bo"]}, {"of": ["Bo"], "children": ["Cas"]}],
    )
    plan = planned(family)
    assert [[one.place.person.name for one in line] for line in plan.lines] == [["An"], ["Bo"], ["Cas"]]
    assert all(len(list(branch.strokes())) == 2 for branch in branches(plan))


def test_who_is_no_family_has_no_colour() -> None:
    """Only the family is yellow; a friend beside it is not."""
    family = drawn(people=[*people("Bo", "An"), {"name": "Cas", "beside": "An"}], couples=[{"of": ["Bo", "An"]}])
    assert family.friends == {"Cas"}
    svg = family.drawn("x").svg
    assert svg.count('class="hb-sign-rim"') == 2  # the friend, and the same sign in the legend
    assert "Geen familie" in svg


def test_the_legend_says_what_is_there_and_nothing_else() -> None:
    """Every sign and line in the drawing is explained; what is not in it is not."""
    family = drawn(people=[{"name": "An", "who": "woman"}])
    assert [one.text for one in lines(as_xml(family))] == ["An", "Vrouw, meisje"]


def test_seats_are_as_many_as_who_help() -> None:
    """Each helper has a seat on the edge of the table and one before their words, and who is not known an open one."""
    for many in (1, 4, 12):
        helpers = {"head": "Zij helpen", "seats": [f"Helper {number}" for number in range(many)], "free": "Wie nog?"}
        svg = drawn(people=people("An"), helpers=helpers).drawn("x").svg
        assert svg.count('class="hb-sign-solid"') == 2 * many
        assert svg.count('class="hb-sign-ground"') == 2
