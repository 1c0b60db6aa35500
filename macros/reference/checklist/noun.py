"""The Checklist as a noun."""

from __future__ import annotations

from collections.abc import Iterator

from macros.noun import Around, Noun
from macros.problems.problem import Problem
from macros.reference.check import entry_place, problems_of_page_in, problems_of_sources_in
from macros.reference.checklist.checklist import Checklist
from macros.reference.checklist.shelf import CHECKLISTS
from macros.shelf import Marked
from macros.word import Word, late


def check(entry: Marked[Checklist], around: Around) -> Iterator[Problem]:
    """Sources and a page that the handbook does not have; items and groups, or neither."""
    found = entry.value
    yield from problems_of_sources_in(entry, found.sources, around.known)
    if (found.items is None) is (found.groups is None):
        has = "neither items nor" if found.items is None else "both items and"
        message = f"checklist '{entry.id}' has {has} groups"
        yield Problem(entry.key(), "items-or-groups", message, expected="items: […], or groups: […]")
    yield from problems_of_page_in(entry, found.page, around.known)


CHECKLIST = Noun(
    shelf=CHECKLISTS,
    plural="checklists",
    rule="unknown-checklist",
    heading="A checklist",
    where="by id in `content/checklists.yml`",
    check=check,
    title=lambda entry: entry.value.title,
    words=(
        Word(
            "checklist",
            late("reference.checklist.view", "checklist"),
            of="checklist",
            cites=True,
            leads_to_list=True,
            ids=("lijst-{name}", "lijst-{name}-titel"),
        ),
        Word(
            "checklists_list",
            late("reference.checklist.view", "checklists_list"),
            lists="checklist",
            heading=2,
            ids=("alle-kaarten", "{checklist}-titel"),
        ),
    ),
    place=entry_place("checklist", "Checklist"),
)
