"""Families for tests: drawn, random, and what makes a drawn one hard to read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

from hypothesis import strategies as st

from macros.drawings.layouts.diagram import WIDTH
from macros.drawings.layouts.genogram import Genogram
from macros.drawings.layouts.kin.clusters import SYMBOL
from macros.drawings.layouts.kin.lines import branches, house
from macros.drawings.layouts.kin.plan import FamilyPlan, plan_of
from macros.drawings.svg import Point, Rect
from tests.drawn_diagrams import overlap

NAMES = ("An", "Bo", "Cas", "Dot", "Eef", "Fee", "Gijs", "Han", "Iet", "Jo")
Stroke = tuple[Point, Point]


def drawn(**family: Any) -> Genogram:
    """A drawing of a family."""
    said = {"layout": "genogram", "title": "Een familie", "description": "Wie het zijn."}
    return Genogram.model_validate({**said, **family})


def planned(family: Genogram) -> FamilyPlan:
    """Where everybody in it stands."""
    return plan_of(family, 24, WIDTH - 48)


def people(*names: str) -> list[dict[str, str]]:
    """People of whom only the name is known."""
    return [{"name": name} for name in names]


def signs(plan: FamilyPlan) -> dict[str, Rect]:
    """The room of each sign."""
    return {name: Rect(one.centre[0] - SYMBOL / 2, one.top, SYMBOL, SYMBOL) for name, one in plan.stands.items()}


def words(plan: FamilyPlan) -> dict[str, Rect]:
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
