"""A script adds up: its steps follow each other, and the rounds take what they take."""

from __future__ import annotations

from macros.carousel.session import Script

STEPS = [
    {"title": "Welkom", "text": "Zeg hallo.", "minutes": 10},
    {"title": "Rondes", "text": "Praat.", "rounds": True},
    {"title": "Oogst", "text": "Vertel.", "minutes": 5},
]


def test_steps_follow_each_other() -> None:
    """From the first minute to the last; the rounds are as long as all of them, with a change between two."""
    script = Script(title="Kort", tables=2, rounds=("een", "twee"), minutes=15, change=3, warn=5, steps=STEPS)
    assert [(begin, end) for begin, end, _ in script.timed] == [(0, 10), (10, 43), (43, 48)]
    assert script.length == 48


def test_what_stands_around_the_rounds() -> None:
    """It keeps its time when the rounds are as short as they may be."""
    script = Script(title="Kort", tables=2, rounds=("een", "twee"), minutes=15, change=3, warn=5, steps=STEPS)
    assert script.beside_rounds == 15
    assert script.least == 15 + 8 + 3 + 8
