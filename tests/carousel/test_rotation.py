"""Who sits where: nobody comes back to a table, tables stay even, and more people meet than by moving on together."""

from __future__ import annotations

from collections import Counter
from math import gcd

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.carousel.rotation import MOST_PEOPLE, Moves, Rotation, drawing, rotation

KNOWN = {
    (12, 4, 3): 36,
    (18, 6, 3): 54,
    (24, 6, 3): 108,
    (30, 6, 3): 180,
    (33, 6, 3): 222,
    (36, 6, 3): 264,
    (16, 4, 3): 68,
    (28, 7, 4): 168,
    (60, 12, 6): 720,
}
"""How many pairs meet at least, for people, tables and rounds."""


@st.composite
def plans(draw: st.DrawFn, rounds: st.SearchStrategy[int], moves: Moves = "spread") -> Rotation:
    """Any plan that a trainer can ask for."""
    tables = draw(st.integers(2, 12))
    people = draw(st.integers(max(4, tables), MOST_PEOPLE))
    return rotation(people, tables, draw(rounds), moves, host=draw(st.booleans()))


def tables_of(plan: Rotation, person: int) -> list[int]:
    """Where somebody sits, round after round."""
    return [plan.table(person, turn) for turn in range(plan.rounds)]


def moving(plan: Rotation) -> list[int]:
    """All but those who stay at their table as its host."""
    return [person for person in range(plan.people) if any(plan.row_of(person))]


def pairs_by(steps: list[int], people: int, tables: int, rounds: int) -> int:
    """How many pairs meet when the cards of each row move on by their own number every time; reckoned by itself."""
    met = set()
    for turn in range(rounds):
        seat = [(person + steps[person // tables] * turn) % tables for person in range(people)]
        met |= {(one, two) for two in range(people) for one in range(two) if seat[one] == seat[two]}
    return len(met)


@settings(max_examples=40)
@given(plans(st.integers(1, 6)))
def test_tables_are_even(plan: Rotation) -> None:
    """In every round the largest table has one person more than the smallest at most, and everybody sits somewhere."""
    for turn in range(plan.rounds):
        sizes = [len(plan.at(table, turn)) for table in range(plan.tables)]
        assert max(sizes) - min(sizes) <= 1
        assert sum(sizes) == plan.people


@settings(max_examples=40)
@given(plans(st.integers(1, 6)))
def test_nobody_comes_back_too_soon(plan: Rotation) -> None:
    """Nobody but a host is twice at a table while there are tables enough, and else as evenly as can be."""
    for person in moving(plan):
        visits = Counter(tables_of(plan, person)).values()
        assert max(visits) <= -(-plan.rounds // plan.tables)
    assert plan.comes_back == (plan.rounds > plan.tables and plan.people > 0 and bool(moving(plan)))


@settings(max_examples=40)
@given(plans(st.integers(2, 6)))
def test_never_worse_than_a_simple_rotation(plan: Rotation) -> None:
    """No fewer pairs meet than by one table further for row 1, two for row 2, where that keeps tables different too."""
    needed = -(-plan.people // plan.tables)
    host = not any(plan.rows[0])
    steps = [(row if host else row + 1) % plan.tables for row in range(needed)]
    fits = [plan.tables // gcd(step, plan.tables) >= plan.rounds for step in steps]
    if all(fits[int(host) :]):
        assert len(plan.meetings) >= pairs_by(steps, plan.people, plan.tables, plan.rounds)


@pytest.mark.parametrize(("wanted", "pairs"), KNOWN.items())
def test_known_figures(wanted: tuple[int, int, int], pairs: int) -> None:
    """What the best known lists reach is reached: up to 30 people at 6 tables all meet whom they can."""
    plan = rotation(*wanted)
    assert len(plan.meetings) >= pairs
    assert sum(plan.met) == 2 * len(plan.meetings)


def test_one_set_of_cards_for_every_number() -> None:
    """Who has 12 to 60 people at 6 tables deals the same cards: whoever does not come leaves the last ones over."""
    whole = rotation(MOST_PEOPLE, 6, 3)
    for people in range(12, MOST_PEOPLE):
        assert rotation(people, 6, 3).rows == whole.rows[: -(-people // 6)]


@pytest.mark.parametrize("moves", ["block", "none"])
@given(st.data())
def test_groups_that_stay_together(moves: Moves, data: st.DataObject) -> None:
    """Who begin at one table stay together, one table further every time or nowhere; only hosts are left behind."""
    plan = data.draw(plans(st.integers(1, 6), moves))
    for person in moving(plan):
        assert moves == "block"
        begin = person % plan.tables
        assert tables_of(plan, person) == [(begin + turn) % plan.tables for turn in range(plan.rounds)]
    hosts = [person for person in range(plan.people) if person not in moving(plan)]
    assert moves == "none" or plan.rounds == 1 or len(hosts) in {0, plan.tables}


def test_what_a_card_says() -> None:
    """How many tables on before each round; the host stays; who sits where; how many meet more than once."""
    plan = rotation(36, 6, 3)
    assert plan.steps(0) == (0, 0)
    assert all(plan.table(8, turn + 1) == (plan.table(8, turn) + step) % 6 for turn, step in enumerate(plan.steps(8)))
    assert 8 in plan.at(plan.table(8, 2), 2)
    assert plan.again == 270 - 264
    assert rotation(24, 6, 3, "block", host=False).again == 36


def test_the_lot_is_the_same_for_everybody() -> None:
    """Its first numbers never change: cards that were printed stay right."""
    draw = drawing()
    assert [draw(100) for _ in range(3)] == [23, 36, 50]
