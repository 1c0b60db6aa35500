"""Every fault of a page: words and names that the handbook has, links to what is there, its form and its review."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from macros.known import Known, entry_ref, missing_part, unknown
from macros.language.review import problems_of_dates
from macros.noun import Around
from macros.pages.form import problems_of_form
from macros.pages.ids import problems_of_ids
from macros.pages.outline import problems_of_outline
from macros.pages.page_reader import Page
from macros.pages.readability import problems_of_readability
from macros.pages.words import problems_of_words
from macros.problems.did_you_mean import nearest, suggestion
from macros.problems.problem import Problem
from macros.reading.page_links import PageLink


def problems_of_page(page: Page, around: Around) -> Iterator[Problem]:
    """Every fault of a page: in what it asks for, where it leads, its form, how it reads, and its review."""
    yield from problems_of_words(page, around)
    yield from problems_of_ids(page, around)
    for link in page.links:
        yield from problems_of_link(page, link, around.known)
    yield from problems_of_doors(page, around.known)
    yield from problems_of_form(page, around)
    yield from problems_of_outline(page, around.words)
    yield from problems_of_readability(page, around.settings.readability)
    reviewed = page.front_matter.reviewed
    if reviewed:
        at = page.document.value_at
        yield from problems_of_dates(reviewed, at(("reviewed", "on")), at(("reviewed", "again")), around.calendar)


def problems_of_doors(page: Page, known: Known) -> Iterator[Problem]:
    """A door to a page whose name is nearly right, or with a drawing that there is not."""
    for number, door in enumerate(page.front_matter.doors):
        path, _, part = door.page.partition("#")
        place = page.document.value_at(("doors", number, "page"))
        if known.lacks("page", path) and nearest(path, known.of("page")):
            yield unknown(known, "page", path, place)
        elif not known.lacks("page", path):
            yield from missing_part(known, path, part, place)
        yield from entry_ref(known, "sign", door.drawing, page.document.value_at(("doors", number, "drawing")))


def problems_of_link(page: Page, link: PageLink, known: Known) -> Iterator[Problem]:
    """A link that leads nowhere, or a picture that a reader's browser would not fetch."""
    path, _, part = link.target.partition("#")
    path = unquote(path.partition("?")[0])
    if re.match(r"[a-z][a-z0-9+.-]*:|//", link.target):
        if link.picture:
            message = "a picture from elsewhere: pages ask nothing of others, so no reader would see it"
            yield Problem(link.place, "picture-from-elsewhere", message, help="put the picture in content/")
    elif path.startswith("/") or path.endswith(".html"):
        message = f"'{path}' is an address of the site; a link between pages names the file"
        yield Problem(link.place, "dead-link", message, expected="the path of the .md file, seen from this page")
    elif not path.endswith(".md") and path:
        if posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) not in known.files:
            help_ = f"did you mean '{path}.md'?" if "." not in posixpath.basename(path) else ""
            yield Problem(link.place, "dead-link", f"there is no file '{path}'", help=help_)
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path
        if known.lacks("page", target):
            help_ = suggestion(target, known.of("page"))
            yield Problem(link.place, "dead-link", f"there is no page '{target}'", help=help_)
        else:
            yield from missing_part(known, target, part, link.place)
