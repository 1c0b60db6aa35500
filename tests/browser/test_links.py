"""Every link of the handbook to itself leads somewhere, and nothing is fetched from elsewhere."""

from __future__ import annotations

from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from tests.browser.html_page import read_page

STATE = "/"
"""The fragment of a tree's state begins with this: it names answers, not a place on the page."""


def test_every_link_inside_leads_somewhere(page_path: str, built_site: Path) -> None:
    """A link to a page, a file or a place on a page finds it."""
    broken = [
        link for link in read_page(built_site / page_path).links if not leads_somewhere(built_site, page_path, link)
    ]
    assert broken == []


def test_nothing_is_fetched_from_elsewhere(page_path: str, built_site: Path) -> None:
    """Scripts, styles and pictures are files of the handbook itself."""
    fetched = read_page(built_site / page_path).fetched
    assert [address for address in fetched if urlsplit(address).netloc] == []


def leads_somewhere(site: Path, page_path: str, link: str) -> bool:
    """Whether this link on this page has an end; of an address elsewhere only its form is judged."""
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return parts.scheme in {"https", "tel"}
    path = unquote(parts.path)
    folder = page_path.rpartition("/")[0]
    target = (
        normpath(path.lstrip("/") if path.startswith("/") else f"{folder}/{path}".lstrip("/")) if path else page_path
    )
    if path.startswith("/") and page_path != "404.html":
        return False
    if not (site / target).is_file():
        return False
    fragment = unquote(parts.fragment)
    return not fragment or fragment.startswith(STATE) or fragment in read_page(site / target).ids
