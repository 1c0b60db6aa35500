"""What keeps a page from being read aloud or on a phone: headings that skip, links without words, HTML by hand.

All of them are warnings: the page can be built, and for some readers it does not work.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.pages.page_reader import Page
from macros.problems.problem import Problem
from macros.word import Word


def problems_of_outline(page: Page, words: Mapping[str, Word]) -> Iterator[Problem]:
    """Every such fault of a page."""
    yield from problems_of_headings(page)
    yield from problems_of_levels(page, words)
    for link in page.links:
        if link.is_silent:
            message = "this link has no words: who listens does not hear where it leads"
            help_ = "put words between [ and ]"
            yield Problem(link.place, "link-without-words", message, help=help_, severity="warning")
    for tag, place in page.tags[:1]:
        message = f"{tag} is HTML: nothing checks whether a phone can show it, or a screen reader can tell it"
        help_ = "write it in Markdown; when that cannot be, try it in both"
        yield Problem(place, "html-in-a-page", message, help=help_, severity="warning")


def problems_of_headings(page: Page) -> Iterator[Problem]:
    """A second title of the page, or a heading without words."""
    titles = [heading for heading in page.headings if heading.level == 1]
    for title in titles[1:]:
        message = f"'{title.words}' is a second title: a page has one"
        yield Problem(title.place, "second-title", message, expected=f"## {title.words}", severity="warning")
    for heading in page.headings:
        if not heading.words:
            help_ = "write its words, or remove it"
            yield Problem(heading.place, "empty-heading", "this heading has no words", help=help_, severity="warning")


def problems_of_levels(page: Page, words: Mapping[str, Word]) -> Iterator[Problem]:
    """A heading, or a list with headings of its own, more than one level below the heading above it."""
    steps = [(heading.place, heading.level, heading.words) for heading in page.headings]
    brought = [(call.name_place, words[call.name].heading, call.name) for call in page.calls if call.name in words]
    above = 1
    for place, level, name in sorted(step for step in (*steps, *brought) if step[1] > 1):
        if level > above + 1:
            message = f"'{name}' is a heading of level {level}, right below one of level {above}"
            expected = f"a heading of level {above + 1} above it: {'#' * (above + 1)} …"
            yield Problem(place, "heading-jump", message, expected=expected, severity="warning")
        above = level
