"""The list of works for reference managers holds every source as CSL-JSON asks, and nothing that is no work."""

from __future__ import annotations

import json

from macros.library import Library
from macros.nouns import SHELVES
from macros.sources.bibliography import TYPES, bibliography, name_of
from macros.sources.shelf import SOURCES
from macros.sources.source import SourceList
from tests.written_trees import MADE_UP


def test_an_article_keeps_its_journal_and_its_number() -> None:
    """Names in parts, journal, volume, issue, pages, DOI and year each in the field that reference managers read."""
    text = """{"artikel": {"title": "Een artikel", "author": "Van Hal L., Gilsing R.", "year": 2019, "kind": "article",
    "journal": {"name": "JGZ", "volume": "51", "issue": "6", "pages": "152-156"}, "label": "current",
    "address": "https://doi.org/10.1007/abc", "seen": {"on": "2026-11-21", "extent": "whole"}}}"""
    [found] = json.loads(bibliography(SourceList.model_validate_json(text).root))
    assert found["type"] == "article-journal"
    assert found["author"] == [{"family": "Van Hal", "given": "L."}, {"family": "Gilsing", "given": "R."}]
    assert (found["container-title"], found["volume"], found["issue"], found["page"]) == ("JGZ", "51", "6", "152-156")
    assert (found["DOI"], found["issued"]) == ("10.1007/abc", {"date-parts": [[2019]]})


def test_an_organisation_is_one_name() -> None:
    """What has no initials is not taken apart."""
    assert name_of("Nederlands Jeugdinstituut") == {"literal": "Nederlands Jeugdinstituut"}


def test_all_works_are_in_it() -> None:
    """Every source but the choice of the makers, each with a title and a type."""
    sources = Library.read(MADE_UP, SHELVES).values(SOURCES)
    items = json.loads(bibliography(sources))
    assert {item["id"] for item in items} == {id_ for id_, source in sources.items() if source.kind in TYPES}
    assert {"keuze"} == sources.keys() - {item["id"] for item in items}
    assert all(item["title"] and item["type"] for item in items)
