"""The built handbook as files: its HTML, its policy, what it gives away, and that it is the same every time."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.browser import html_checker
from tests.browser.built_site import ROOT, build_into
from tests.browser.html_page import read_page

LOST = "404.html"
"""The page for lost readers is never in a list of results, and so needs no description."""
TEXT_FILES = {".css", ".html", ".js", ".json", ".map", ".svg", ".txt", ".xml"}
EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
PLACES = (str(ROOT), f"{Path.home()}/", "/home/", "/Users/", ":\\Users\\")
MACHINE_PATH = re.compile("|".join(map(re.escape, PLACES)))


@pytest.mark.long
def test_the_nu_html_checker_is_content(built_site: Path) -> None:
    """The Nu HTML checker finds no error in any page."""
    messages = html_checker.check(built_site)
    errors = [str(message) for message in messages if message.kind == "error"]
    assert not errors, "\n".join(errors)


def test_headings_are_in_order(page_path: str, built_site: Path) -> None:
    """Before any script, a page has one first heading and no heading that skips a level."""
    levels = read_page(built_site / page_path).headings
    assert levels.count(1) == 1
    jumps = [(above, below) for above, below in pairwise(levels) if below > above + 1]
    assert jumps == []


def test_a_page_says_what_it_is(page_path: str, built_site: Path) -> None:
    """A page has its language, a title, and a description that fits under a search result."""
    page = read_page(built_site / page_path)
    assert page.language == "nl"
    assert page.title.strip()
    assert page_path == LOST or 0 < len(page.metas.get("description", "")) <= 160


def test_ids_are_unique(page_path: str, built_site: Path) -> None:
    """No id stands twice on a page."""
    ids = read_page(built_site / page_path).ids
    assert sorted(ids) == sorted(set(ids))


def test_the_policy_is_strict(page_path: str, built_site: Path) -> None:
    """Every page carries a Content-Security-Policy that allows nothing inline but what it lists by its hash."""
    policy = read_page(built_site / page_path).metas.get("Content-Security-Policy", "")
    assert "default-src 'none'" in policy or "default-src 'self'" in policy
    assert not re.search(r"unsafe-|https?:|\*", policy)


def test_the_site_gives_nothing_away(built_site: Path) -> None:
    """No file holds an e-mail address or the path of the computer that built it."""
    found = []
    for path in sorted(built_site.rglob("*")):
        if path.suffix in TEXT_FILES:
            text = path.read_text(encoding="utf-8")
            found += [f"{path.relative_to(built_site)}: {match}" for match in EMAIL.findall(text)]
            found += [f"{path.relative_to(built_site)}: {match}" for match in MACHINE_PATH.findall(text)]
    assert not found, "\n".join(found)


@pytest.mark.long
def test_two_builds_are_the_same(built_site: Path, tmp_path: Path) -> None:
    """Building the same files again gives the same files, byte for byte."""
    build_into(tmp_path / "again")
    first, second = contents(built_site), contents(tmp_path / "again")
    assert [name for name in first.keys() | second.keys() if first.get(name) != second.get(name)] == []


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
