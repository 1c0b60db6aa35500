"""Whom a text of an outcome tells to call can be called from that text, and nobody else."""

from __future__ import annotations

from functools import partial
from typing import Any

import pytest

from macros.sources.source import Contact
from macros.tree.model.outcome import Outcome
from macros.tree.view.outcome_view import OutcomeView

CONTACTS = {
    "nood": Contact(name="112", number="112", text="Bij gevaar."),
    "thuis": Contact(name="Veilig Thuis", number="0800-2000", text="Voor advies."),
    "lijn": Contact(name="113 Hulplijn", number="113", text="Voor wie praat."),
    "ambt": Contact(name="De jurist", text="Van je organisatie."),
}


def view(*call: str) -> OutcomeView:
    """An outcome with these contacts."""
    written = {
        "kind": "consult",
        "title": "Vraag advies",
        "advice": "Bel vandaag.",
        "why": [{"otherwise": "Je twijfelt."}],
        "family": "Het gezin hoort het van jou.",
        "steps": [{"text": "Bel."}],
        "call": list(call),
        "sources": ["boek"],
    }
    outcome = Outcome.model_validate(written)
    nothing: Any = partial(pytest.fail, "is not needed")
    return OutcomeView("een", outcome, nothing, nothing, nothing, CONTACTS.__getitem__, nothing)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Bel 112.", [("Bel ", ""), ("112", "112"), (".", "")]),
        ("Vraag veilig thuis.", [("Vraag ", ""), ("veilig thuis", "0800-2000"), (".", "")]),
        ("Bel 0800-2000", [("Bel ", ""), ("0800-2000", "0800-2000")]),
        ("Bel de 113 Hulplijn", [("Bel de ", ""), ("113 Hulplijn", "113")]),
        ("Vraag De jurist.", [("Vraag De jurist.", "")]),
        ("Kamer 1120 en 0800-112", [("Kamer 1120 en 0800-112", "")]),
        ("Veilig Thuiswerk", [("Veilig Thuiswerk", "")]),
    ],
)
def test_a_name_and_a_number_ring(text: str, pieces: list[tuple[str, str]]) -> None:
    """Whole ones, however they are written; who has no number, and a longer word, stay text."""
    assert view(*CONTACTS).calls_in(text) == pieces


def test_each_counts_once_in_a_text() -> None:
    """A text is no row of links."""
    found = view("thuis").calls_in("Bel Veilig Thuis. Zegt Veilig Thuis iets anders?")
    assert [number for _, number in found if number] == ["0800-2000"]
    assert "".join(piece for piece, _ in found) == "Bel Veilig Thuis. Zegt Veilig Thuis iets anders?"


def test_only_whom_the_outcome_says_to_call() -> None:
    """Another number of the handbook stays text."""
    assert view("thuis").calls_in("Bel 112.") == [("Bel 112.", "")]
    assert view().calls_in("Bel 112.") == [("Bel 112.", "")]
