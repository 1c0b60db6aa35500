"""Whether a page has what the settings ask of its folder: label, review date, sources, and the parts of its form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.language.settings import PageForm
from macros.library import SETTINGS, Library
from macros.pages.page_reader import Page
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Place, Problem

SOURCED = frozenset({"cite", "fact", "tension", "checklist", "law_card"})
"""The words that put a source on a page."""


def problems_of_folders(library: Library) -> Iterator[Problem]:
    """A form for a folder in which no page stands: a slip in its name would ask nothing of anybody."""
    folders = sorted({path.partition("/")[0] for path in library.page_paths if "/" in path})
    for folder in library.settings.forms:
        if folder not in folders:
            place = library.documents[SETTINGS.as_posix()].key_at(("forms", folder))
            message = f"no page stands in the folder '{folder}'"
            yield Problem(place, "unknown-folder", message, listed(folders), suggestion(folder, folders))


def problems_of_form_of_page(page: Page, forms: dict[str, PageForm]) -> Iterator[Problem]:
    """Everything that is missing, but for what the page itself says, with a reason, that it does without."""
    form = forms.get(page.path.partition("/")[0] if "/" in page.path else "")
    if form is None:
        return
    head = Place(page.document.file)
    without = page.front_matter.without
    can = (*form.needs, *form.parts, "parts", "readability")
    for name in without:
        if name not in can:
            place = page.document.key_at(("without", name))
            message = f"this page does without '{name}', which nobody asks of it"
            yield Problem(place, "needless-without", message, listed(can), suggestion(name, can))
    if "label" in form.needs and "label" not in without and page.front_matter.label is None:
        yield Problem(head, "no-label", "this page does not say how it stands in time", expected="label: current")
    if "reviewed" in form.needs and "reviewed" not in without and page.front_matter.reviewed is None:
        message = "this page does not say when it was held against its sources"
        yield Problem(head, "no-review", message, expected="reviewed: {on: date, by: who, again: date}")
    if "sources" in form.needs and "sources" not in without and not any(call.name in SOURCED for call in page.calls):
        help_ = "or say why not: `without: {sources: …}` in the front matter"
        yield Problem(head, "no-sources", "this page has no source", expected='{{ cite("…") }}', help=help_)
    for part in () if "parts" in without else form.parts:
        if part not in without and not any(re.match(rf"{re.escape(part)}(?!\w)", words) for words in page.parts):
            expected = f'## {part}, or a box !!! note "{part}"'
            yield Problem(head, "no-part", f"this page has no part '{part}'", expected=expected)
