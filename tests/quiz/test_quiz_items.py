"""What an item works out by itself: numbers in words, an order that is not the right one, and its own hash."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from macros.quiz.items import Choice, OneItem, OrderItem
from macros.quiz.shown_item import ShownItem, ShownLine, in_dutch, in_one_line, mixed, plain_number

IDS = st.lists(st.from_regex(r"[a-z]{1,6}", fullmatch=True), min_size=2, max_size=6, unique=True)


@given(IDS)
def test_mixed_lines_are_the_same_lines_in_another_order(ids: list[str]) -> None:
    """Whatever they are called; and always in the same one, so that two builds give one page."""
    lines = [ShownLine(id_, id_.upper()) for id_ in ids]
    assert mixed(lines) != lines
    assert mixed(lines) == mixed(list(lines))
    assert sorted(one.id for one in mixed(lines)) == sorted(ids)


@pytest.mark.parametrize(
    ("number", "plain", "dutch"),
    [
        (205.0, "205", "205"),
        (30000.0, "30000", "30.000"),
        (2.5, "2.5", "2,5"),
        (0.0, "0", "0"),
        (-0.5, "-0.5", "-0,5"),
        (-1200.25, "-1200.25", "-1.200,25"),
        (0.00001, "0.00001", "0,00001"),
    ],
)
def test_a_number_is_written_without_an_exponent(number: float, plain: str, dutch: str) -> None:
    """For programs with a point, for readers as Dutch writes it."""
    assert plain_number(number) == plain
    assert in_dutch(plain) == dutch


def test_texts_behind_each_other_end_once() -> None:
    """Whether or not they ended with a point themselves."""
    assert in_one_line(["Eén.", "Twee"]) == "Eén; Twee."
    assert in_one_line(["Hoe gaat het?"]) == "Hoe gaat het?"


def one_item(*, ask: str = "Wat?", text: str = "Dit", feedback: str = "Goed.", right: bool = True) -> ShownItem:
    """An item of which one thing can differ."""
    choices = {
        "a": Choice(text=text, right=right, feedback=feedback),
        "b": Choice(text="Dat", right=not right, feedback="Nee."),
    }
    return ShownItem("x", 1, OneItem(kind="one", ask=ask, source=("boek",), choices=choices))


def test_the_hash_changes_with_what_is_asked_and_not_with_what_is_said() -> None:
    """An answer that was given to other words, or when another choice was right, is not held against these."""
    hashes = [one.hash for one in (one_item(), one_item(ask="Wie?"), one_item(text="Iets"), one_item(right=False))]
    assert len(set(hashes)) == len(hashes)
    assert one_item(feedback="Heel goed.").hash == one_item().hash
    assert len(one_item().hash) == 8


def test_the_hash_of_steps_changes_with_their_order() -> None:
    """The words are the same, and what is right is not."""

    def hash_of(*ids: str) -> str:
        steps = {id_: id_.upper() for id_ in ids}
        item = OrderItem(kind="order", ask="Wat eerst?", source=("boek",), steps=steps, feedback="Zo.")
        return ShownItem("x", 1, item).hash

    assert hash_of("a", "b", "c") != hash_of("b", "a", "c")
