"""Conditions hold, or do not, as the design says; unasked questions are refused."""

from __future__ import annotations

from typing import Any

import pytest

from macros.conditions.condition import UnaskedQuestionError, holds
from macros.conditions.form import read_condition
from macros.reading.written_form import FormError

NOTHING: frozenset[str] = frozenset()
A, AB, ABC = frozenset("a"), frozenset("ab"), frozenset("abc")


@pytest.mark.parametrize(
    ("written", "chosen", "expected"),
    [
        ({"any": ["a", "b"]}, A, True),
        ({"any": ["b", "c"]}, A, False),
        ({"any": "a"}, A, True),
        ({"all": ["a", "b"]}, ABC, True),
        ({"all": ["a", "b"]}, A, False),
        ({"not_any": ["b"]}, A, True),
        ({"not_any": ["b"]}, AB, False),
        ({"exactly": ["a", "b"]}, AB, True),
        ({"exactly": ["a", "b"]}, ABC, False),
        ({"is": "a"}, A, True),
        ({"is": "a"}, AB, False),
        ("none", NOTHING, True),
        ("none", A, False),
        ({"at_least": "2"}, AB, True),
        ({"at_least": "2"}, A, False),
        ({"at_most": "1"}, AB, False),
        ({"at_least": "1", "at_most": "1", "of": ["a", "b"]}, frozenset("ac"), True),
        ({"at_least": "1", "of": ["b"]}, frozenset("ac"), False),
        ({"not": {"any": ["a"]}}, A, False),
        ({"and": [{"any": ["a"]}, {"not_any": ["b"]}]}, AB, False),
        ({"or": [{"any": ["z"]}, {"at_least": "2"}]}, AB, True),
        ({"vraag": {"and": [{"any": ["a"]}, {"at_least": "2"}]}}, AB, True),
    ],
)
def test_a_condition_says_what_it_means(written: Any, chosen: frozenset[str], *, expected: bool) -> None:
    """Each kind of condition, where it holds and where it does not."""
    assert holds(read_condition(written), {"vraag": chosen}, "vraag") is expected


def test_and_stops_at_a_guard() -> None:
    """A guard before a condition keeps it from reaching for a question that was not asked."""
    guarded = read_condition({"and": [{"eerst": {"is": "ja"}}, {"later": {"is": "ja"}}]})
    assert holds(guarded, {"eerst": frozenset({"nee"})}, "eerst") is False


def test_an_unasked_question_is_refused() -> None:
    """Without the guard the question is named."""
    with pytest.raises(UnaskedQuestionError, match="later"):
        holds(read_condition({"later": {"is": "ja"}}), {"eerst": frozenset({"ja"})}, "eerst")


def test_every_fault_of_one_condition_is_gathered() -> None:
    """Two things wrong in one condition are two faults, each with its path."""
    with pytest.raises(FormError) as raised:
        read_condition({"or": [{"vraag": {"anny": ["a"]}}, {"at_least": "veel"}]})
    assert [fault.path for fault in raised.value.faults] == [("or", 0, "vraag", "anny"), ("or", 1, "at_least")]
