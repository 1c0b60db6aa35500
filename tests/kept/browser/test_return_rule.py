"""Which items of a quiz come back: every short history through the page's own script and through a second reading."""

from __future__ import annotations

import json
from itertools import product

import pytest

from tests.browser.conftest import OpenPage
from tests.kept.browser.mine import MINE
from tests.kept.return_rule import BEGIN, GAPS, KINDS, LONGEST, WALK, History, due, short_histories

NOON = 1795258800000
ORDERED = """([now, sets]) => JSON.parse(sets).map(items => window.Handbook.returns.due(
  new Map(items.map((answers, place) => [place, answers.map(([ago, right, sure]) => ({at: now - ago, right, sure}))])),
  now))"""


@pytest.mark.brute
def test_an_item_comes_back_as_the_rule_says(open_page: OpenPage) -> None:
    """All histories of up to four answers: right or wrong, how sure, on the same day, another day or a week later."""
    said = open_page(MINE).evaluate(WALK, [KINDS, GAPS, LONGEST, BEGIN])
    histories = list(short_histories())
    assert len(histories) == sum((len(KINDS) * len(GAPS)) ** length for length in range(1, LONGEST + 1))
    differs = [one for one, theirs in zip(histories, said, strict=True) if one.comes_back != (theirs == "1")]
    assert differs[:3] == []


def test_the_worst_comes_first_and_no_more_than_three(open_page: OpenPage) -> None:
    """Up to four items of every kind: sure and wrong, then wrong, then right but guessed; others stay away."""
    chosen = one_of_each()
    sets = [items for number in range(1, 5) for items in product(chosen, repeat=number)]
    told = [[[(one.now - each.at, each.right, each.sure) for each in one.answers] for one in items] for items in sets]
    assert open_page(MINE).evaluate(ORDERED, [NOON, json.dumps(told)]) == [due(items) for items in sets]


def one_of_each() -> list[History]:
    """A history that stays away; and of each rank one that ended wrong and one that ended right, as far as there is."""
    kinds: dict[object, History] = {}
    for one in short_histories(2):
        kinds[(one.rank, one.answers[-1].right) if one.comes_back else None] = one
    assert kinds.keys() == {None, (0, False), (0, True), (1, False), (1, True), (2, True)}
    return list(kinds.values())
