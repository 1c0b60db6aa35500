"""Links of a page to websites where others put copies of what they did not make."""

from __future__ import annotations

from collections.abc import Iterator

from macros.language.settings import Hosts
from macros.pages.link_check import HREF
from macros.pages.page_reader import Page
from macros.problems.problem import Problem
from macros.sources.hosts import host_of, is_on


def problems_of_bystanders(page: Page, hosts: Hosts) -> Iterator[Problem]:
    """Every link that leads to a bystander, in Markdown and in HTML by hand."""
    links = [(link.target, link.place) for link in page.links]
    links += [(found[2], place) for tag, place in page.tags if (found := HREF.search(tag))]
    for target, place in links:
        host = host_of(target)
        if is_on(host, hosts.bystanders):
            message = f"this leads to {host}, where others put copies"
            yield Problem(place, "bystander-address", message, help="lead to who published it, or leave the link out")
