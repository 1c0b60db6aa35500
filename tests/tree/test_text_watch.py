"""A text that names what a mark stands for: by its words, in one sentence, in this order."""

from __future__ import annotations

import pytest

from macros.tree.model.handbook_law import Mark
from macros.tree.model.marks import Bearer
from macros.tree.together.text_watch import how_named, names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bel het coördinatiepunt.", "bel … coördinatiepunt"),
        ("Vraag wie het is. Bel daarna samen het coördinatiepunt.", "bel … coördinatiepunt"),
        ("BEL het COÖRDINATIEPUNT", "bel … coördinatiepunt"),
        ("Zeg het hardop, en bel daarna (vandaag) 112.", "bel … 112"),
        ("Meld: loop die.", "meld"),
        ("Bel het coördinatiepunt", "…coördinatiepunt"),
        ("Bel vandaag\nnog het\ncoördinatiepunt", "vandaag nog … coördinatiepunt"),
    ],
)
def test_a_text_names_it(text: str, words: str) -> None:
    """Each piece is whole words; capitals and what stands between make no difference."""
    assert names(text, words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bel de school. Het coördinatiepunt wacht.", "bel … coördinatiepunt"),
        ("Het coördinatiepunt bel je niet.", "bel … coördinatiepunt"),
        ("Bel niet\n\nhet coördinatiepunt", "bel … coördinatiepunt"),
        ("Het label van het coördinatiepunt.", "bel … coördinatiepunt"),
        ("Vermeld het.", "meld"),
        ("Meldcode: loop die.", "meld"),
        ("Alles mag hier staan.", "…"),
    ],
)
def test_a_text_does_not_name_it(text: str, words: str) -> None:
    """In another sentence, in another order, inside another word; and a gap alone names nothing."""
    assert not names(text, words)


def test_whom_to_call_is_named_unless_a_step_bears_the_mark() -> None:
    """Calls stand below the steps: who marked the step said it already. Words come first."""
    mark = Mark(means="Er is gebeld.", words=("bel vandaag",), call=("punt", "wijkteam"))
    calling = Bearer(("outcomes", "eind"), (), ("Eind",), call=("huisarts", "wijkteam"))
    assert how_named(calling, "gebeld", mark) == "has a reader call 'wijkteam'"
    assert how_named(Bearer(calling.path, (), call=("wijkteam",), below=("gebeld",)), "gebeld", mark) == ""
    assert (
        how_named(Bearer(calling.path, (), ("Bel vandaag.",), below=("gebeld",)), "gebeld", mark)
        == "says 'bel vandaag'"
    )
    assert how_named(Bearer(calling.path, (), ("Wacht.",), call=("huisarts",)), "gebeld", mark) == ""
