"""A guess is made when it is close, and not when it would mislead."""

from __future__ import annotations

import pytest

from macros.problems.did_you_mean import edit_distance, listed, nearest, suggestion


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    [
        ("hulp", "hulp", 0),
        ("hlup", "hulp", 1),
        ("hul", "hulp", 1),
        ("hulpp", "hulp", 1),
        ("holp", "hulp", 1),
        ("", "ab", 2),
    ],
)
def test_edits_are_counted_with_a_swap_as_one(one: str, other: str, edits: int) -> None:
    """Adding, dropping, changing, and swapping two neighbours each count once."""
    assert edit_distance(one, other) == edits


@pytest.mark.parametrize(("word", "guess"), [("hlup", "hulp"), ("signaln", "signalen"), ("xyz", None), ("a", None)])
def test_only_a_near_name_is_a_guess(word: str, guess: str | None) -> None:
    """Within two edits, and never for a word that would be changed altogether."""
    assert nearest(word, ["hulp", "signalen"]) == guess


def test_nothing_is_guessed_among_nothing() -> None:
    """No names, no guess, no sentence."""
    assert nearest("hulp", []) is None
    assert suggestion("xyz", ["hulp"]) == ""


def test_few_names_are_all_named() -> None:
    """Up to eight names are listed; of more, the first eight and how many are left."""
    assert listed("abc") == "a, b, c"
    assert listed("abcdefghij") == "a, b, c, d, e, f, g, h … and 2 more"
