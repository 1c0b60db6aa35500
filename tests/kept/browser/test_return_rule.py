"""Which items of a quiz come back: every short history through the page's own script and through a second reading."""

from __future__ import annotations

import json
from itertools import product

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import QUIZ
from tests.kept.return_rule import BEGIN, GAPS, KINDS, LONGEST, WALK, History, due, short_histories

NOON = 1795258800000
ORDERED = """([now, sets]) => JSON.parse(sets).map(items => window.Handbook.returns.due(
  new Map(items.map((answers, place) => [place, answers.map(([ago, right, sure]) => ({at: now - ago, right, sure}))])),
  now))"""


@pytest.mark.brute
def test_an_item_comes_back_as_the_rule_says(open_page: OpenPage) -> None:
    """All histories of up to four answers: right or wrong, how sure, on the same day, another day or a week later."""
    said = open_page(QUIZ).evaluate(WALK, [KINDS, GAPS, LONGEST, BEGIN])
    histories = list(short_histories())
    assert len(histories) == sum((len(KINDS) * len(GAPS)) ** length for length in range(1, LONGEST + 1))
    differs = [one for one, theirs in zip(histories, said, strict=True) if one.comes_back != (theirs == "1")]
    assert differs[:3] == []


def test_the_worst_comes_first_and_no_more_than_three(open_page: OpenPage) -> None:
    """Up to four items of every kind: sure and wrong, then wrong, then right but guessed; others stay away."""
    chosen = one_of_each()
    sets = [items for number in range(1, 5) for items in product(chosen, repeat=number)]
    told = [[[(one.now - each.at, each.right, each.sure) for each in one.answers] for one in items] for items in sets]
    assert open_page(QUIZ).evaluate(ORDERED, [NOON, json.dumps(told)]) == [due(items) for items in sets]


def one_of_each() -> list[History]:
    """Two histories of each kind that comes back, the second one with more than one answer; and one that stays away."""
    kinds: dict[int, list[History]] = {}
    for one in short_histories(2):
        kinds.setdefault(one.rank if one.comes_back else -1, []).append(one)
    assert sorted(kinds) == [-1, 0, 1, 2]
    return [kinds[-1][0], *(one for rank in range(3) for one in (kinds[rank][0], kinds[rank][-1]))]
