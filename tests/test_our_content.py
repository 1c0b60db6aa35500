"""What our own handbook promises: everything in the sources has a place, and each case has what a case needs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.library import Library
from macros.pages.page_reader import Page

LIBRARY = Library.read(Path(__file__).parent.parent)
CASES = [page for path, page in LIBRARY.pages.items() if path.startswith("casussen/") and not path.endswith("index.md")]
WORKING_OUT = re.compile(r'^\?\?\? note "Een mogelijke uitwerking"$', re.MULTILINE)
MOMENT = re.compile(r"^## Moment ([123]): \S", re.MULTILINE)


def text_of(page: Page) -> str:
    """The page as its author wrote it."""
    return LIBRARY.texts[f"content/{page.path}"].text


@pytest.mark.parametrize(
    ("group", "count"), [("beslissingen", 24), ("checklists", 25), ("verschillen", 15), ("literatuur", 9)]
)
def test_the_inventory_is_whole(group: str, count: int) -> None:
    """As many decisions, checklists, tensions and works as were counted in the sources, each with a place."""
    items = LIBRARY.reference.inventory[group].items
    assert len(items) == count
    assert [number for number, item in items.items() if not item.places] == []


def test_every_checklist_and_tension_stands_where_it_matters() -> None:
    """Not only in the whole list: a page that explains it shows it too."""
    for word, entries in (("checklist", LIBRARY.reference.checklists), ("tension", LIBRARY.reference.tensions)):
        calls = [call for page in LIBRARY.pages.values() for call in page.calls if call.name == word]
        assert {*entries} - {str(call.arguments[0]) for call in calls} == set(), word


def test_there_are_eight_cases() -> None:
    """Each is another family."""
    assert len({page.front_matter.title for page in CASES}) == 8


@pytest.mark.parametrize("page", CASES, ids=lambda page: page.path)
def test_a_case_has_three_moments_with_a_tree_and_a_working_out(page: Page) -> None:
    """Moments 1, 2 and 3; in each a question, a tree that helps, and a working-out that is closed until asked for."""
    parts = MOMENT.split(text_of(page))
    assert parts[1::2] == ["1", "2", "3"]
    for moment in parts[2::2]:
        moment_only = moment.split("\n## ", 1)[0]
        assert "**Wat zou jij doen?**" in moment_only
        assert moment_only.count("{{ tree_card(") == 1
        assert len(WORKING_OUT.findall(moment_only)) == 1
