"""The line about immediate danger: 112 always, and the rest as far as the settings name it and the handbook has it."""

from __future__ import annotations

import re

import pytest

from macros.language.settings import DangerHelp, DangerLine
from macros.sources.source import Contact
from macros.tree.view.danger_line import danger_line

CALL = DangerHelp(id="hulplijn", words="Advies")
WALK = DangerHelp(id="gevaar", words="Is er gevaar?")
CONTACT = Contact(name="De hulplijn", number="0800-2000", text="Voor advies.")


def shown(danger: DangerLine, contacts: dict[str, Contact], trees: set[str]) -> list[str]:
    """The paragraphs of the line, without their markup."""
    html = danger_line(danger, lambda target: f"../{target}", contacts, trees)
    assert 'href="tel:112"' in html
    return [" ".join(re.sub("<[^>]+>", "", part).split()) for part in re.findall("<p.*?</p>", html, re.DOTALL)]


@pytest.mark.parametrize(
    ("danger", "rest"),
    [
        (DangerLine(), []),
        (DangerLine(call=CALL), ["Advies: De hulplijn, 0800-2000."]),
        (DangerLine(walk=WALK), ["Loop de keuzehulp Is er gevaar?."]),
        (DangerLine(call=CALL, walk=WALK), ["Advies: De hulplijn, 0800-2000. Loop de keuzehulp Is er gevaar?."]),
    ],
    ids=["112", "call", "walk", "both"],
)
def test_it_says_what_the_settings_name(danger: DangerLine, rest: list[str]) -> None:
    """Each part stands there by itself; without any of them 112 does."""
    assert shown(danger, {"hulplijn": CONTACT}, {"gevaar"}) == ["Direct gevaar? Bel 112", *rest]


def test_it_names_nothing_that_is_not_there() -> None:
    """A tree sends nobody to itself, and a retired one nobody at all; a contact without a number has its name."""
    nobody = CONTACT.model_copy(update={"number": None})
    both = DangerLine(call=CALL, walk=WALK)
    assert shown(both, {"hulplijn": nobody}, set()) == ["Direct gevaar? Bel 112", "Advies: De hulplijn."]
    assert shown(both, {}, set()) == ["Direct gevaar? Bel 112"]
