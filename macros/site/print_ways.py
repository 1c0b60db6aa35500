"""Ways to print a page with folded notes: what is to be thought of first stays off paper, unless somebody asks."""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig

from macros.html.dutch import day
from macros.html.links import Site
from macros.html.qr_code import qr_code
from macros.html.templates import render

FOLDED = re.compile(r'<details class="note\b.*?</details>', re.DOTALL)
PART = re.compile(r"<h2\b")
LEADS_TO_SOURCE = re.compile(r'href="#(bron-\d+)"')
SOURCE = re.compile(r'<li id="(bron-\d+)"')


def site_of(config: MkDocsConfig) -> Site:
    """The handbook as paper speaks of it."""
    edition = config.extra.get("edition")
    return Site(config.site_name, day(edition.date) if edition else "", config.site_url or "")


def with_print_ways(html: str, site: Site, path: str, title: str) -> str:
    """The page at this path with both ways above its first part; a page without folded notes as it is."""
    note = FOLDED.search(html)
    if note is None:
        return html
    place = (PART.search(html, 0, note.start()) or note).start()
    address = site.address(path)
    qr = qr_code(address, "QR-code met het adres van deze pagina")
    ways = render("print/ways.html", site=site, address=address, qr=qr, title=title)
    return with_sources_marked(f"{html[:place]}{ways}{html[place:]}")


def with_sources_marked(html: str) -> str:
    """The same, with a mark on each source that only folded notes cite: without them its number stands nowhere."""
    cited = set(LEADS_TO_SOURCE.findall(FOLDED.sub("", html)))
    return SOURCE.sub(lambda found: found[0] + ("" if found[1] in cited else ' class="hb-print__of-fold"'), html)
