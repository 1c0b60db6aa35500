"""What the settings name and the handbook does not have: folders of pages, and the help in the line about danger."""

from __future__ import annotations

from collections.abc import Iterator

from macros.known import entry_ref
from macros.language.settings import Settings
from macros.noun import Around
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Problem
from macros.shelf import Marked


def problems_of_settings(entry: Marked[Settings], around: Around) -> Iterator[Problem]:
    """Every fault of the settings that their form does not show."""
    yield from problems_of_folders(entry, around)
    danger = entry.value.danger_line
    for noun, help_, key in (("contact", danger.call, "call"), ("tree", danger.walk, "walk")):
        if help_:
            yield from entry_ref(around.known, noun, help_.id, entry.place("danger_line", key, "id"))


def problems_of_folders(entry: Marked[Settings], around: Around) -> Iterator[Problem]:
    """A form for a folder in which no page stands: a slip in its name would ask nothing of anybody."""
    folders = sorted({path.partition("/")[0] for path in around.known.of("page") if "/" in path})
    for folder in entry.value.forms:
        if folder not in folders:
            message = f"no page stands in the folder '{folder}'"
            place, help_ = entry.key("forms", folder), suggestion(folder, folders)
            yield Problem(place, "unknown-folder", message, listed(folders), help_)
