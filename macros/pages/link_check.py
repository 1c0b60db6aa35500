"""Where the links and pictures of a page lead, in Markdown and in HTML by hand."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from macros.known import Known, missing_part
from macros.pages.page_reader import Page
from macros.problems.did_you_mean import suggestion
from macros.problems.problem import Place, Problem
from macros.reading.links import PageLink

ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
HREF = re.compile(r"\s(href|src)\s*=\s*[\"']?([^\"'\s>]*)", re.IGNORECASE)
BARRED = re.compile(r"\s(style|on[a-z]+)\s*=", re.IGNORECASE)


def problems_of_links(page: Page, known: Known) -> Iterator[Problem]:
    """Every link that leads nowhere, every picture that no browser would fetch, and what the policy bars."""
    for link in page.links:
        yield from problems_of_link(page, link, known)
    barred = list(page.barred)
    for tag, place in page.tags:
        barred += [place] if BARRED.search(tag) else []
        found = HREF.search(tag)
        if found and not tag.startswith("</"):
            yield from problems_of_tag(page, found[1].lower() == "src", found[2], place, known)
    for place in barred:
        message = "style and scripts in an element are barred by the policy of every page"
        yield Problem(place, "barred-attribute", message, help="use a class of the handbook, or leave it out")


def problems_of_link(page: Page, link: PageLink, known: Known) -> Iterator[Problem]:
    """One link or picture in Markdown."""
    path, _, part = link.target.partition("#")
    path = unquote(path.partition("?")[0])
    if link.by_name:
        message = f"nothing on this page says where '{link.target}' leads"
        yield Problem(link.place, "dead-link", message, help=f"add a line '[{link.target}]: address'")
    elif not link.target:
        yield Problem(link.place, "dead-link", "there is no address between these brackets")
    elif ELSEWHERE.match(link.target):
        if link.picture:
            yield from_elsewhere(link.place)
    elif path.startswith("/") or path.endswith(".html"):
        message = f"'{path}' is an address of the site; a link between pages names the file"
        yield Problem(link.place, "dead-link", message, expected="the path of the .md file, seen from this page")
    elif link.picture and (path.endswith(".md") or not path):
        yield Problem(link.place, "dead-link", "this leads to a page, and a page is no picture")
    elif path.endswith(".md") or not path:
        yield from problems_of_target(page, path, part, link.place, known)
    else:
        yield from problems_of_file(page, path, link.place, known)


def problems_of_tag(page: Page, fetched: bool, target: str, place: Place, known: Known) -> Iterator[Problem]:  # noqa: FBT001 - of one attribute
    """One address in HTML, which the builder leaves as it is: there a page has the address that it has on the site."""
    path, part = (unquote(piece) for piece in (*target.split("#", 1), "")[:2])
    if ELSEWHERE.match(target):
        if fetched:
            yield from_elsewhere(place)
    elif path.endswith(".md"):
        message = f"in HTML '{path}' is no address of the site"
        yield Problem(place, "dead-link", message, help=f"write a link in Markdown: [words]({path})")
    elif path.endswith(".html"):
        yield from problems_of_target(page, path.removesuffix(".html") + ".md", part, place, known)
    elif path:
        yield from problems_of_file(page, path, place, known)


def problems_of_target(page: Page, path: str, part: str, place: Place, known: Known) -> Iterator[Problem]:
    """A page that is not there, or that has no such part."""
    target = seen_from(page, path) if path else page.path
    if known.lacks("page", target):
        help_ = suggestion(target, known.of("page"))
        yield Problem(place, "dead-link", f"there is no page '{target}'", help=help_)
    elif not (part.startswith("/") and known.of("page")[target] == ()):  # answers, with which a page that is made opens
        yield from missing_part(known, target, part, place)


def problems_of_file(page: Page, path: str, place: Place, known: Known) -> Iterator[Problem]:
    """A file that is not there."""
    if seen_from(page, path) not in known.files:
        help_ = f"did you mean '{path}.md'?" if path and "." not in posixpath.basename(path) else ""
        yield Problem(place, "dead-link", f"there is no file '{path}'", help=help_)


def seen_from(page: Page, path: str) -> str:
    """The path under `content/` of what this page calls by that path."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path))


def from_elsewhere(place: Place) -> Problem:
    """A picture, frame or script that another site would have to give."""
    message = "a picture from elsewhere: pages ask nothing of others, so no reader would see it"
    return Problem(place, "picture-from-elsewhere", message, help="put the picture in content/")
