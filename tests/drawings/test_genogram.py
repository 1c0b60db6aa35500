"""A family is drawn so that it can be read, whoever is in it, or the author is told why it can't be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from macros.drawings.layouts.diagram import WIDTH
from macros.drawings.layouts.genogram import Genogram
from macros.drawings.layouts.kin.blocks import SYMBOL
from macros.drawings.layouts.kin.lines import branches, house
from macros.drawings.layouts.kin.plan import Plan, plan_of
from macros.drawings.svg import Point, Rect
from macros.reading.written_form import FormError
from tests.drawn_diagrams import as_xml, lines, overlap, unreadable

SMALLEST = 14 * WIDTH / (320 - 2 * 18)
"""Letters of this size are 14 px high between the margins of a phone of 320 px."""
NAMES = ("An", "Bo", "Cas", "Dot", "Eef", "Fee", "Gijs", "Han", "Iet", "Jo")
Stroke = tuple[Point, Point]


def drawn(**family: Any) -> Genogram:
    """A drawing of a family."""
    said = {"layout": "genogram", "title": "Een familie", "description": "Wie het zijn."}
    return Genogram.model_validate({**said, **family})


def planned(family: Genogram) -> Plan:
    """Where everybody in it stands."""
    return plan_of(family, 24, WIDTH - 48)


def people(*names: str) -> list[dict[str, str]]:
    """People of whom only the name is known."""
    return [{"name": name} for name in names]


def signs(plan: Plan) -> dict[str, Rect]:
    """The room of each sign."""
    return {name: Rect(one.centre[0] - SYMBOL / 2, one.top, SYMBOL, SYMBOL) for name, one in plan.stands.items()}


def words(plan: Plan) -> dict[str, Rect]:
    """The room of the words below each sign."""
    return {
        name: Rect(one.edges(0)[0], one.top + SYMBOL + 3, one.place.content, one.place.height - SYMBOL - 3)
        for name, one in plan.stands.items()
    }


def sides(corners: list[Point]) -> Iterator[Stroke]:
    """The sides of a closed line."""
    yield from zip(corners, [*corners[1:], corners[0]], strict=True)


def touches(stroke: Stroke, room: Rect) -> bool:
    """Whether a level or upright stroke runs through a room."""
    (x0, y0), (x1, y1) = stroke
    return (
        min(x0, x1) < room.x + room.width
        and max(x0, x1) > room.x
        and min(y0, y1) < room.bottom
        and max(y0, y1) > room.y
    )


def unclear(family: Genogram) -> Iterator[str]:
    """What makes a drawn family hard to read: people and words on each other, and lines through them."""
    plan = planned(family)
    rooms = [(name, room) for found in (signs(plan), words(plan)) for name, room in found.items()]
    for (one, room), (other, over) in combinations(rooms, 2):
        if overlap(room, over):
            yield f"{one} lies on {other}"
    found = branches(plan)
    strokes = [stroke for branch in found for stroke in branch.strokes()]
    houses = [side for number in range(len(family.homes)) for side in sides(house(plan, number))]
    for stroke in (*strokes, *houses):
        yield from (f"a line runs through {name}" for name, room in rooms if touches(stroke, room))
    for branch, another in combinations(found, 2):
        for here in branch.strokes():
            yield from (f"{here} lies on {there}" for there in another.strokes() if on_each_other(here, there))
    for number, home in enumerate(family.homes):
        corners = house(plan, number)
        held = {name for name, one in plan.stands.items() if is_inside(one.centre, corners)}
        if held != set(home):
            yield f"the line around {home} holds {sorted(held)}"


def on_each_other(one: Stroke, other: Stroke) -> bool:
    """Whether two strokes run along each other."""
    for axis in (0, 1):
        level = {stroke[end][axis] for stroke in (one, other) for end in (0, 1)}
        spans = [sorted((stroke[0][1 - axis], stroke[1][1 - axis])) for stroke in (one, other)]
        if len(level) == 1 and min(spans[0][1], spans[1][1]) > max(spans[0][0], spans[1][0]):
            return True
    return False


def is_inside(point: Point, corners: list[Point]) -> bool:
    """Whether a point is within a closed line: a ray from it crosses an odd number of its upright sides."""
    x, y = point
    return sum(a[0] == b[0] and a[0] > x and min(a[1], b[1]) <= y < max(a[1], b[1]) for a, b in sides(corners)) % 2 == 1


@st.composite
def families(draw: st.DrawFn) -> dict[str, Any]:
    """A family of at most ten: partners in a row, their children, parents above one, a brother, a friend, houses."""
    names = iter(NAMES)
    partners = [next(names) for _ in range(draw(st.integers(1, 3)))]
    pairs: list[list[str]] = [list(pair) for pair in pairwise(partners)] or [partners]
    couples, children, above, siblings, friends = [], [], [], [], []
    for pair in pairs:
        brood = [next(names) for _ in range(draw(st.integers(0, 3)))]
        children += brood
        tie = draw(st.sampled_from(["parents", "married", "together", "apart"]))
        couples.append({"of": pair, "tie": tie, "children": brood})
    more = draw(st.lists(st.sampled_from(["parent", "brother", "friend"]), unique=True, max_size=1))
    if "parent" in more:
        above = [next(names)]
        couples.append({"of": above, "children": [draw(st.sampled_from(partners))]})
    if "brother" in more:
        siblings = [[partners[-1], next(names)]]
    if "friend" in more:
        friends = [{"name": next(names), "beside": partners[-1]}]
    note = st.one_of(st.none(), st.sampled_from(["woont ver weg", "zus", "vriend van de buren"]))
    order = [*above, *partners, *(name for pair in siblings for name in pair[1:]), *children]
    who = st.sampled_from(["man", "woman", "person"])
    age = st.one_of(st.none(), st.integers(0, 120))
    listed = [{"name": name, "who": draw(who), "age": draw(age), "note": draw(note)} for name in order]
    homes = draw(
        st.lists(st.sampled_from([[*partners, *children], [partners[0], *children]]), max_size=2, unique_by=str)
    )
    return {"people": [*listed, *friends], "couples": couples, "siblings": siblings, "homes": homes}


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
