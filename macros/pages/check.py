"""What pages ask for and where they lead: words and names that the handbook has, links to what is there."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from macros.drawings.names import SIGNS
from macros.known import Known, missing_part, unknown
from macros.pages.page_reader import Page
from macros.pages.words import problems_of_call
from macros.problems.did_you_mean import nearest, suggestion
from macros.problems.problem import Problem
from macros.reading.page_links import PageLink


def problems_of_page(page: Page, known: Known) -> Iterator[Problem]:
    """Every fault in what the page asks for."""
    for call in page.calls:
        yield from problems_of_call(call, known)
    for link in page.links:
        yield from problems_of_link(page, link, known)
    trees = [call for call in page.calls if call.name == "decision_tree"]
    for call in trees[1:]:
        message = "a second tree on one page; a link could not say which of the two it means"
        yield Problem(call.place, "two-trees", message, help="use tree_card for one of them")
    for place in page.empty_boxes:
        message = "there is nothing in this box"
        yield Problem(place, "empty-box", message, help="begin each line of its text with four more spaces")
    yield from problems_of_doors(page, known)


def problems_of_doors(page: Page, known: Known) -> Iterator[Problem]:
    """A door to a page whose name is nearly right, or with a drawing that there is not."""
    for number, door in enumerate(page.front_matter.doors):
        path = door.page.partition("#")[0]
        if path not in known.pages and nearest(path, known.pages):
            place = page.document.value_at(("doors", number, "page"))
            yield unknown("page", path, known.pages, place)
        if door.drawing not in SIGNS:
            place = page.document.value_at(("doors", number, "drawing"))
            yield unknown("sign", door.drawing, SIGNS, place)


def problems_of_link(page: Page, link: PageLink, known: Known) -> Iterator[Problem]:
    """A link that leads nowhere, or a picture that a reader's browser would not fetch."""
    path, _, part = link.target.partition("#")
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
        if target not in known.pages:
            yield Problem(link.place, "dead-link", f"there is no page '{target}'", help=suggestion(target, known.pages))
        else:
            yield from missing_part(known, target, part, link.place)
