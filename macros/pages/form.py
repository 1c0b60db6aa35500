"""Whether a page has what the settings ask of its folder: label, review date, sources, and the parts of its form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from macros.noun import Around
from macros.pages.page_reader import Page
from macros.problems.did_you_mean import listed, suggestion
from macros.problems.problem import Place, Problem


def problems_of_form(page: Page, around: Around) -> Iterator[Problem]:
    """Everything that is missing, but for what the page itself says, with a reason, that it does without."""
    form = around.settings.forms.get(page.path.partition("/")[0] if "/" in page.path else "")
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
    if "sources" in form.needs and "sources" not in without and not cites(page, around):
        help_ = "or say why not: `without: {sources: …}` in the front matter"
        yield Problem(head, "no-sources", "this page has no source", expected='{{ cite("…") }}', help=help_)
    for part in () if "parts" in without else form.parts:
        if part not in without and not any(re.match(rf"{re.escape(part)}(?!\w)", words) for words in page.parts):
            expected = f'## {part}, or a box !!! note "{part}"'
            yield Problem(head, "no-part", f"this page has no part '{part}'", expected=expected)


def cites(page: Page, around: Around) -> bool:
    """Whether one of our words puts a source on the page."""
    return any(call.name in around.words and around.words[call.name].cites for call in page.calls)
