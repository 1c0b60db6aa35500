"""The scores of a self-test in Python, held against exact fractions over every sum, for every way to cut the scale."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

import pytest

from macros.scale.scale import Band, Scale
from macros.scale.scores import band_of, form_of, reachable
from tests.scale.reckoning import band
from tests.scale.scales import made_up_scale

COUNTS = range(3, 9)
HALVES = [Fraction(half, 2) for half in range(2, 11)]
EDGES = [edges for count in range(1, 5) for edges in combinations(HALVES, count)]
"""Every way to cut the points from 1 to 5 into two to five bands at halves."""


def with_bands(edges: tuple[Fraction, ...]) -> Scale:
    """A self-test with bands between these edges, called by their place."""
    ends = zip([None, *edges], [*edges, None], strict=True)
    bands = {str(place): Band(title="Een", at_least=low, below=high) for place, (low, high) in enumerate(ends)}
    return made_up_scale().model_copy(update={"bands": bands})


def spread(total: int, count: int) -> list[int]:
    """So many answers with this sum, as even as can be."""
    low, more = divmod(total, count)
    return [low + (place < more) for place in range(count)]


@pytest.mark.brute
def test_every_sum_lies_in_the_band_of_its_mean() -> None:
    """For three to eight answers and all 255 ways to cut: nothing is rounded, and an edge goes with what is above."""
    for edges in EDGES:
        scale = with_bands(edges)
        for count in COUNTS:
            for total in range(count, 5 * count + 1):
                expected, _ = band(Fraction(total, count), edges)
                assert band_of(scale, spread(total, count)) == str(expected), (edges, total, count)


@pytest.mark.brute
def test_what_can_be_reached_is_what_some_answers_come_to() -> None:
    """With up to so many answers, of which three are enough."""
    for edges in EDGES:
        scale = with_bands(edges)
        for most in (min(COUNTS), max(COUNTS)):
            sums = [(total, count) for count in range(3, most + 1) for total in range(count, 5 * count + 1)]
            expected = {str(band(Fraction(total, count), edges)[0]) for total, count in sums}
            assert reachable(scale, most) == expected, (edges, most)


def test_too_few_answers_have_no_band() -> None:
    """Two say nothing."""
    assert band_of(made_up_scale(), [5, 5]) is None
    assert band_of(made_up_scale(), [5, 5, 5]) == "deel"


def test_a_form_changes_with_statements_their_words_and_their_order() -> None:
    """And with nothing else: a code that was kept is refused only when an answer in it would mean something else."""
    scale = made_up_scale()
    form = form_of(scale)
    assert 0 <= form < 4096
    assert form_of(scale.model_copy(update={"title": "Anders", "version": 9})) == form
    first, *others = scale.dimensions.items()
    id_, dimension = first
    items = list(dimension.items.items())
    for changed in ([*items[1:], items[0]], items[:-1], [(items[0][0], "Ik kan iets anders."), *items[1:]]):
        other = dimension.model_copy(update={"items": dict(changed)})
        assert form_of(scale.model_copy(update={"dimensions": dict([(id_, other), *others])})) != form
    assert form_of(scale.model_copy(update={"dimensions": dict([*others, first])})) != form
