"""A page for editors is in none of the four places where readers find pages, and links lead to it."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from macros.cli import main
from macros.handbook import Handbook
from macros.whole import known_in
from tests.handbook_files import TODAY
from tests.search_reader import found_in
from tests.written_trees import MADE_UP

LINK = re.compile(r'href="([^"#]+)')


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up handbook, built for an address, without which a sitemap lists nothing."""
    folder = tmp_path_factory.mktemp("editors") / "site"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SITE_URL", "https://example.org/")
        assert main(["--root", str(MADE_UP), "build", "--site-dir", str(folder)]) == 0
    return folder


def for_editors(root: Path) -> set[str]:
    """The addresses of the pages of a handbook that are for editors."""
    known = known_in(Handbook.open(root, TODAY, None).library)
    return {path.replace(".md", ".html") for path in known.for_editors}


def all_pages(site: Path) -> set[str]:
    """The address of every page."""
    return {path.relative_to(site).as_posix() for path in site.rglob("*.html")} - {"404.html"}


def linked_in(html: str) -> set[str]:
    """The pages to which a piece of the start page leads."""
    return {address for address in LINK.findall(html) if address.endswith(".html")}


def test_written_and_made_pages_can_be_for_editors(site: Path) -> None:
    """By what the page says itself, or by what its noun says of it; each is there."""
    assert {"over/dekking.html", "for-authors/index.html", "toetsen/proef.html"} <= for_editors(MADE_UP)
    assert for_editors(MADE_UP) <= all_pages(site)


@pytest.mark.parametrize(
    ("place", "part"),
    [("the menu", r'<nav class="hb-nav" id="hb-menu".*?</nav>'), ("the foot", r"<footer.*?</footer>")],
)
def test_neither_menu_nor_foot_leads_there(site: Path, place: str, part: str) -> None:
    """On no page; the foot has every page of readers, but for those to which a list, a card or a page leads."""
    for path in all_pages(site):
        found = re.search(part, (site / path).read_text(encoding="utf-8"), re.DOTALL)
        assert found, place
        names = {address.rsplit("/", 1)[-1] for address in linked_in(found[0])}
        assert not {"dekking.html"} & names, path
        assert "toetsen/" not in found[0], path
        assert "for-authors/" not in found[0], path
    start = (site / "index.html").read_text(encoding="utf-8")
    foot = re.search(r"<footer.*?</footer>", start, re.DOTALL)
    assert foot
    led_to = {"quiz/zien.html", "zelftest/gevoel.html", "carrousel/rond.html"}
    assert linked_in(foot[0]) == all_pages(site) - for_editors(MADE_UP) - led_to


def test_search_does_not_find_it(site: Path) -> None:
    """Every page of readers is in the index, and no other."""
    found = {address.partition("#")[0] for address in found_in(site)}
    assert found == all_pages(site) - for_editors(MADE_UP)


def test_the_sitemap_does_not_list_it(site: Path) -> None:
    """Neither as it is nor packed; every page of readers is listed."""
    listed = (site / "sitemap.xml").read_bytes()
    assert gzip.decompress((site / "sitemap.xml.gz").read_bytes()) == listed
    assert listed.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
    found = set(re.findall(r"<loc>https://handboek\.example/(.*?)</loc>", listed.decode()))
    assert {address or "index.html" for address in found} == all_pages(site) - for_editors(MADE_UP)


def test_a_page_and_a_tree_lead_there(site: Path) -> None:
    """So that who edits or reviews finds it."""
    about = (site / "over/index.html").read_text(encoding="utf-8")
    assert {"dekking.html", "../for-authors/index.html"} <= linked_in(about)
    assert "../toetsen/proef.html" in linked_in((site / "keuzehulpen/proef.html").read_text(encoding="utf-8"))


def test_a_page_leads_to_what_its_carousel_prints(site: Path) -> None:
    """So that it needs no place in the foot."""
    assert "../carrousel/rond.html" in linked_in((site / "leren/rond.html").read_text(encoding="utf-8"))
