"""Our own drawings: each can be read, and the family is in all of them."""

from __future__ import annotations

import re

import pytest

from macros.drawings.layouts.genogram import Genogram
from tests.content.our_handbook import ROOT, of_the_engine, promise
from tests.drawn_diagrams import as_xml, diagrams_in, unreadable

DIAGRAMS = diagrams_in(ROOT)
FAMILIES = {id_: one for id_, one in DIAGRAMS.items() if isinstance(one, Genogram)}


@pytest.mark.parametrize("name", DIAGRAMS)
def test_our_drawing_is_readable(name: str) -> None:
    """On the smallest phone no line sticks out, covers another or is too small."""
    of_the_engine([*unreadable(as_xml(DIAGRAMS[name]))], f"the drawing '{name}' cannot be read")


@pytest.mark.parametrize("name", DIAGRAMS)
def test_the_family_is_in_our_drawing(name: str) -> None:
    """Whatever a diagram is about, the yellow circle of the family is in it."""
    there = [part for part in as_xml(DIAGRAMS[name]).iter() if part.get("class") == "hb-sign-family"]
    promise(there, f"content/drawings.yml: '{name}' shows no yellow circle: no drawing of ours leaves the family out")


@pytest.mark.parametrize("name", FAMILIES)
def test_a_family_is_as_its_case_tells_it(name: str) -> None:
    """Each case shows its own family; every name in it stands in the case, and every age behind that name."""
    told = (ROOT / f"content/casussen/{name.removeprefix('gezin-')}.md").read_text(encoding="utf-8")
    promise(f'{{{{ drawing("{name}") }}}}' in told, f"the case does not show its drawing '{name}'")
    plain = re.sub(r'{{ term\("([^"]*)"\) }}', r"\1", told.replace("*", "")).casefold()
    for person in FAMILIES[name].people:
        said = person.name if person.age is None else f"{person.name} ({person.age})"
        promise(said.casefold() in plain, f"content/drawings.yml: '{name}' says '{said}', and its case does not")
    helpers = FAMILIES[name].helpers
    for seat in helpers.seats if helpers else ():
        who = seat.partition(":")[0].partition(" (")[0].partition(",")[0].casefold()
        promise(who in plain, f"content/drawings.yml: '{who}' helps in '{name}', and not in its case")


def test_every_case_has_its_family() -> None:
    """No case goes without a drawing of who is who."""
    cases = {path.stem for path in (ROOT / "content/casussen").glob("*.md")} - {"index"}
    assert {f"gezin-{case}" for case in cases} == set(FAMILIES)
