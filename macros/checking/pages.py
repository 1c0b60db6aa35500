"""What pages ask for: macros that exist, with names that the handbook has; at most one whole tree a page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator

from macros.checking.references import Known, source_ref, unknown
from macros.model.drawing import DRAWINGS
from macros.model.label import LABELS
from macros.problems.did_you_mean import listed, nearest, suggestion
from macros.problems.problem import Problem
from macros.reading.page_links import PageLink
from macros.reading.page_reader import MacroCall, Page

ArgumentCheck = Callable[[Known, str, MacroCall], Iterator[Problem]]


def _tree(known: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    if name not in known.trees:
        yield unknown("tree", name, known.trees, call.place)


def _source(known: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    yield from source_ref(known, name, call.place)


def _label(_: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    if name not in LABELS:
        yield unknown("label", name, LABELS, call.place)


def _drawing(_: Known, name: str, call: MacroCall) -> Iterator[Problem]:
    if name not in DRAWINGS:
        yield unknown("drawing", name, DRAWINGS, call.place)


MACROS: dict[str, ArgumentCheck | None] = {
    "decision_tree": _tree,
    "tree_card": _tree,
    "tree_paths": _tree,
    "tree_picker": None,
    "cite": _source,
    "label": _label,
    "label_box": _label,
    "drawing": _drawing,
    "six_variants": None,
    "danger_line": None,
    "doors": None,
    "sources_list": None,
    "contacts_list": None,
    "freshness": None,
}
"""Every word that a page may use, and how its first argument is checked (None: it takes none)."""


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
    for number, door in enumerate(page.front_matter.doors):
        path = door.page.partition("#")[0]
        if path not in known.pages and nearest(path, known.pages):
            place = page.document.value_at(("doors", number, "page"))
            yield unknown("page", path, known.pages, place)
        if door.drawing not in DRAWINGS:
            place = page.document.value_at(("doors", number, "drawing"))
            yield unknown("drawing", door.drawing, DRAWINGS, place)


def problems_of_link(page: Page, link: PageLink, known: Known) -> Iterator[Problem]:
    """A link that leads nowhere, or a picture that a reader's browser would not fetch."""
    path = link.target.partition("#")[0]
    if re.match(r"[a-z][a-z0-9+.-]*:|//", link.target):
        if link.picture:
            message = "a picture from elsewhere: pages ask nothing of others, so no reader would see it"
            yield Problem(link.place, "picture-from-elsewhere", message, help="put the picture in content/")
    elif path.startswith("/") or path.endswith(".html"):
        message = f"'{path}' is an address of the site; a link between pages names the file"
        yield Problem(link.place, "dead-link", message, expected="the path of the .md file, seen from this page")
    elif path.endswith(".md"):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path))
        if target not in known.pages:
            yield Problem(link.place, "dead-link", f"there is no page '{target}'", help=suggestion(target, known.pages))


def problems_of_call(call: MacroCall, known: Known) -> Iterator[Problem]:
    """What is wrong with one use of a macro."""
    if call.name not in MACROS:
        message = f"there is no macro '{call.name}'"
        yield Problem(call.name_place, "unknown-macro", message, listed(MACROS), suggestion(call.name, MACROS))
        return
    check = MACROS[call.name]
    if check is None and call.arguments:
        yield Problem(call.place, "macro-argument", f"'{call.name}' takes nothing between its brackets")
    elif check is not None and (len(call.arguments) != 1 or not isinstance(call.arguments[0], str)):
        yield Problem(call.place, "macro-argument", f"'{call.name}' takes one name", expected=f'{call.name}("name")')
    elif check is not None:
        yield from check(known, str(call.arguments[0]), call)
