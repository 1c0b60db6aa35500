"""Real queries of workers lead to the right page: first in nine of ten, and always within the first three."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Browser

from macros.site.search_hits import words_of
from macros.site.search_index import INDEX_NAME
from macros.tree.addresses import tree_page
from tests.content.our_handbook import LIBRARY, PAGES, TREES, promise
from tests.search_in_browser import asked, begin, rank

WRITTEN = Path(__file__).parents[1] / "search_queries.yml"
QUERIES: list[dict[str, Any]] = yaml.safe_load(WRITTEN.read_text(encoding="utf-8"))
FIRST, AT_MOST = 0.9, 3
HANDFUL = 5
MOST_BYTES = 60_000
WITHOUT_DANGER = (
    "mag ik school bellen",
    "avg school",
    "coördinator",
    "rondetafel voorbereiden",
    "wat kost een gezinscoach",
    "te veel mensen",
    "mensen",
    "nieuwe partner",
    "onder toezicht",
    "dagelijks leven",
    "bewust",
    "kloppen deze afspraken",
    "het meest",
)
IN_DANGER = (
    "veiligthuis nummer",
    "baby wordt geschud",
    "ze zegt dat ze er een eind an wil maken",
    "ze krijgt klappen",
    "vader is agressief",
    "steekincident",
    "keel dichtgeknepen",
    "hij sloeg haar",
    "stiefvader zit aan haar",
    "kind durf nie naar huis",
    "kind zegt dat papa hem pijn doet",
    "meissie wil nie meer leven",
    "kindermishandel",
)


@pytest.fixture(scope="module")
def ranks(browser: Browser, built_site: Path) -> dict[str, int]:
    """By query the place of the first right page."""
    page = begin(browser.new_page(), built_site)
    found = {one["query"]: rank(page, one["query"], one["right"]) for one in QUERIES}
    page.close()
    return found


def test_the_right_page_comes_first_or_nearly(ranks: dict[str, int]) -> None:
    """One message names every query that misses."""
    later = [f"'{query}' (place {place or 'none'})" for query, place in ranks.items() if place != 1]
    lost = [f"'{query}'" for query, place in ranks.items() if not 1 <= place <= AT_MOST]
    told = (
        f"content/search-words.yml: not first: {', '.join(later)}; not in the first three: {', '.join(lost) or 'none'}"
    )
    promise(not lost and len(later) <= (1 - FIRST) * len(QUERIES), told)


def test_every_right_page_is_there(built_site: Path) -> None:
    """A page that was renamed is no answer."""
    gone = {page for one in QUERIES for page in one["right"] if not (built_site / page).is_file()}
    promise(not gone, f"tests/content/search_queries.yml: these pages are not on the site: {', '.join(sorted(gone))}")


def test_every_tree_and_page_has_a_handful_of_words() -> None:
    """Of those that people type; the words on a page are not always the words of who needs it."""
    words = words_of(LIBRARY).pages
    pages = [*map(tree_page, TREES), *(path for path in PAGES if path.startswith("handboek/") and "index" not in path)]
    few = [page for page in pages if len(words.get(page, ())) < HANDFUL]
    promise(not few, f"content/search-words.yml: fewer than {HANDFUL} under `pages` for {', '.join(few)}")


def test_ordinary_words_are_no_danger(browser: Browser, built_site: Path) -> None:
    """A card that always stands there is not read."""
    page = begin(browser.new_page(), built_site)
    alarmed = [query for query in WITHOUT_DANGER if page.evaluate("query => danger.isIn(query)", query)]
    page.close()
    promise(not alarmed, f"content/search-words.yml: the danger card stands there for {alarmed}")


def test_danger_is_known_as_a_tired_worker_types_it(browser: Browser, built_site: Path) -> None:
    """In a hurry, as it is said, with slips, or not yet finished."""
    page = begin(browser.new_page(), built_site)
    told = [one["query"] for one in QUERIES if one.get("danger")]
    missed = [query for query in (*IN_DANGER, *told) if not page.evaluate("query => danger.isIn(query)", query)]
    page.close()
    promise(not missed, f"content/search-words.yml: no danger card stands there for {missed}")


def test_danger_leads_to_the_safety_tree(browser: Browser, built_site: Path) -> None:
    """Whatever else is found."""
    page = begin(browser.new_page(), built_site)
    first = {
        query: asked(page, query)[0].page for query in ("zelfmoord", "vader slaat", "ze wil niet meer leven", "geweldt")
    }
    page.close()
    others = {query: found for query, found in first.items() if found != "keuzehulpen/veiligheid-of-haast.html"}
    promise(not others, f"content/search-words.yml: under `danger`: {others}")


def test_the_index_is_small(built_site: Path) -> None:
    """At most 60 kB with gzip, and only who opens search gets it."""
    size = len(gzip.compress((built_site / INDEX_NAME).read_bytes(), 9))
    promise(size <= MOST_BYTES, f"the index for search is {size} bytes with gzip; it may be {MOST_BYTES}")
