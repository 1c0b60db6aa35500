"""The browser deals the cards that Python deals: for every number of people, tables and rounds."""

from __future__ import annotations

import random
from itertools import product

import pytest

from macros.carousel.rotation import MOST_PEOPLE, MOST_ROUNDS, MOST_TABLES, Moves, rotation
from tests.carousel.browser.conftest import Ask

Wanted = tuple[int, int, int, Moves, bool]
WAYS: tuple[Moves, ...] = ("spread", "block", "none")
ALL: list[Wanted] = [
    (people, tables, rounds, moves, host)
    for tables in range(2, MOST_TABLES + 1)
    for people in range(max(4, tables), MOST_PEOPLE + 1)
    for rounds in range(1, MOST_ROUNDS + 1)
    for moves, host in product(WAYS, (True, False))
]
SEATED = """([people, tables, rounds, moves, host]) => {
  const { rows, table, steps, at, ...found } = Handbook.rotation({ people, tables, rounds, moves, host });
  const everybody = [...Array(people).keys()];
  const seats = [...Array(rounds).keys()].map((turn) => everybody.map((person) => table(person, turn)));
  return { ...found, rows, seats, steps: everybody.map(steps), last: at(tables - 1, rounds - 1) };
}"""
ROWS = "([people, tables, rounds, moves, host]) => Handbook.rotation({ people, tables, rounds, moves, host }).rows"


def seated(wanted: Wanted) -> dict[str, object]:
    """All that the browser says of a plan, said by Python."""
    people, tables, rounds, moves, host = wanted
    plan = rotation(people, tables, rounds, moves, host=host)
    everybody = range(people)
    return {
        "rows": [[*row] for row in plan.rows],
        "seats": [[plan.table(person, turn) for person in everybody] for turn in range(rounds)],
        "steps": [[*plan.steps(person)] for person in everybody],
        "last": plan.at(tables - 1, rounds - 1),
        "met": plan.met,
        "pairs": len(plan.meetings),
        "again": plan.again,
        "comesBack": plan.comes_back,
    }


def test_the_browser_deals_the_same_cards(ask: Ask) -> None:
    """Of sixty plans, all that can be asked of them."""
    some = random.Random(3).sample(ALL, 60)  # noqa: S311 - nothing here is a secret
    assert ask(SEATED, some) == [seated(wanted) for wanted in some]


@pytest.mark.brute
@pytest.mark.long
def test_the_browser_deals_the_same_cards_everywhere(ask: Ask) -> None:
    """The largest plan and a smaller one of every number of tables and rounds, with a host and without."""
    large = [wanted for wanted in ALL if wanted[3] == "spread" and wanted[0] in {wanted[1] * 4 - 1, MOST_PEOPLE}]
    python = [[[*row] for row in rotation(*wanted[:4], host=wanted[4]).rows] for wanted in large]
    assert len({wanted[1:] for wanted in large}) == 11 * 6 * 2
    assert ask(ROWS, large) == python
