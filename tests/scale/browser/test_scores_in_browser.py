"""The scores of a self-test as the browser reckons them, held against exact fractions: every sum, random answers."""

from __future__ import annotations

import json
import random
from fractions import Fraction
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.scale import reckoning
from tests.scale.test_scores import COUNTS, EDGES, spread

MANY = 6_000
STATEMENTS = 33
"""As many as the longest self-test of ours has."""

BANDS = """sent => {
  const { band, inWords } = Handbook.scaleScores;
  return JSON.stringify(JSON.parse(sent).map(([edges, sums]) => {
    const bands = [0, ...edges].map((edge, place) => ({ id: place, edge }));
    return sums.map(([sum, count]) => [...Object.values(band({ sum, count }, bands)), inWords({ sum, count })]);
  }));
}"""
STEPS = """sent => JSON.stringify(JSON.parse(sent).map(([sum, count, all]) =>
  [Handbook.scaleScores.growth({ sum, count }, 3), Handbook.scaleScores.wholeGrowth({ sum, count }, all)]))"""
GROWTH = """sent => {
  const { score, moved, growth, wholeGrowth } = Handbook.scaleScores;
  return JSON.stringify(JSON.parse(sent).map(([items, before, after, all]) => {
    const [was, is] = [before, after].map(answers => new Map(Object.entries(answers)));
    const steps = moved(items, was, is);
    const { sum, count } = score(items, is);
    return [sum, count, growth(steps, 3), wholeGrowth(steps, all)];
  }));
}"""


def asked(page: Page, function: str, sent: object) -> list[Any]:
    """What the browser answers to all of it, in one call and as text: value by value would take minutes."""
    found: list[Any] = json.loads(page.evaluate(function, json.dumps(sent)))
    return found


@pytest.mark.brute
def test_every_sum_over_three_to_eight_answers(scores: Page) -> None:
    """Its band, the neighbour within 0.3 of an edge, and its mean in words, for all 255 ways to cut the points."""
    sums = [(total, count) for count in COUNTS for total in range(count, 5 * count + 1)]
    found = asked(scores, BANDS, [[[int(2 * edge) for edge in edges], sums] for edges in EDGES])
    for edges, answers in zip(EDGES, found, strict=True):
        for (total, count), answer in zip(sums, answers, strict=True):
            score = Fraction(total, count)
            expected = [*reckoning.band(score, edges), reckoning.in_words(score)]
            assert answer == expected, (edges, total, count)


@pytest.mark.brute
def test_every_sum_of_steps(scores: Page) -> None:
    """Growth at each of its edges and on both sides of it, with one statement and with as many as there are."""
    counts = range(1, STATEMENTS + 1)
    sums = [(total, count) for count in counts for total in range(-4 * count, 4 * count + 1)]
    cases = [(total, count, all_) for total, count in sums for all_ in (count, 2 * count, 2 * count + 1)]
    for (total, count, all_), found in zip(cases, asked(scores, STEPS, cases), strict=True):
        steps = spread(total + 5 * count, count)
        moved = [step - 5 for step in steps]
        one = reckoning.growth(moved, "one", Fraction(reckoning.ENOUGH))
        assert found == [one, reckoning.growth(moved, "whole", Fraction(all_, 2))], (total, count, all_)


@pytest.mark.brute
def test_thousands_of_random_answers(scores: Page) -> None:
    """With statements left out and n.v.t. at either moment: only what was answered twice grows."""
    chance = random.Random(1)  # noqa: S311 - nothing here is a secret
    cases = []
    for _ in range(MANY):
        items = [f"s{place}" for place in range(chance.choice([3, 4, 5, 6, 7, 8, STATEMENTS]))]
        before, after = ({item: chance.randrange(6) for item in items if chance.random() < 0.8} for _ in range(2))
        if chance.random() < 0.5:
            after |= {item: min(5, points + 1) for item, points in before.items() if points and chance.random() < 0.6}
        cases.append((items, before, after, len(items)))
    words = held(scores, cases)
    assert len(words) == 2 * len(("few", "same", "some-up", "some-down", "clear-up", "clear-down"))


def held(page: Page, cases: list[tuple[list[str], dict[str, int], dict[str, int], int]]) -> set[tuple[str, str]]:
    """Hold the browser against the fractions; gives which words came out, of a dimension and of the whole."""
    came_out = set()
    for (items, before, after, all_), found in zip(cases, asked(page, GROWTH, cases), strict=True):
        points, steps = reckoning.counting(items, after), reckoning.pairs(items, before, after)
        one = reckoning.growth(steps, "one", Fraction(reckoning.ENOUGH))
        whole = reckoning.growth(steps, "whole", Fraction(all_, 2))
        assert found == [sum(points), len(points), one, whole], (items, before, after, all_)
        came_out |= {("one", one), ("whole", whole)}
    return came_out
