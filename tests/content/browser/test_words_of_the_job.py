"""Words that workers use lead somewhere: to what we know of it, or to whom else a reader can ask."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from macros.site.search_entries import entries_of
from macros.site.search_hits import words_of
from macros.site.search_words import words_in
from tests.content.our_handbook import LIBRARY, promise
from tests.search_in_browser import asked, begin

ELSEWHERE = "naslag/niet-hier.html"
LEADS_TO = {
    "LVB": ELSEWHERE,
    "verslaving": ELSEWHERE,
    "verslaafd": ELSEWHERE,
    "zwanger": ELSEWHERE,
    "tolk": ELSEWHERE,
    "regiehouder": "naslag/begrippen.html#regiehouder",
    "casusregie": "naslag/begrippen.html#casusregisseur",
    "bemoeizorg": "naslag/begrippen.html#bemoeizorg",
    "drang": "naslag/begrippen.html#drang",
    "genogram": "naslag/begrippen.html#genogram",
    "schulden": ELSEWHERE,
    "gescheiden": "handboek/gescheiden-ouders.html",
    "scheiding": "handboek/gescheiden-ouders.html",
    "echtscheiding": "handboek/gescheiden-ouders.html",
    "co-ouderschap": "handboek/gescheiden-ouders.html",
    "ex-partner": "handboek/gescheiden-ouders.html",
    "gezag": "handboek/gescheiden-ouders.html#gezag",
    "kindcheck": "naslag/begrippen.html#kindcheck",
    "KOPP": "naslag/begrippen.html#kopp",
    "KOAP": "naslag/begrippen.html#kopp",
    "ots": "naslag/begrippen.html#ondertoezichtstelling",
    "pgb": ELSEWHERE,
    "indicatie": ELSEWHERE,
    "beschermtafel": ELSEWHERE,
    "wijkteam": "naslag/begrippen.html#lokaal-team",
    "IHT": ELSEWHERE,
    "ambulant": "naslag/begrippen.html#ambulant",
    "crisis": "keuzehulpen/veiligheid-of-haast.html",
    "wachtlijst": ELSEWHERE,
    "analfabeet": ELSEWHERE,
    "laaggeletterd": ELSEWHERE,
    "mantelzorg": ELSEWHERE,
    "uithuisplaatsing": ELSEWHERE,
    "thuiszitter": ELSEWHERE,
}
"""What somebody types, and the page or the part of one that has to be among what is found."""


@pytest.fixture(scope="module")
def page(browser: Browser, built_site: Path) -> Generator[Page]:
    """A page with what search needs, of our own handbook."""
    page = begin(browser.new_page(), built_site)
    yield page
    page.close()


@pytest.mark.parametrize(("typed", "place"), LEADS_TO.items())
def test_a_word_of_the_job_leads_somewhere(typed: str, place: str, page: Page) -> None:
    """Whoever types it finds the page that helps, or reads that it does not stand here and whom to ask."""
    found = [one.part for one in asked(page, typed)]
    promise(
        any(f"{one}#".startswith(f"{place}#") for one in found),
        f"content/search-words.yml: who types '{typed}' does not find {place}; found: {', '.join(found) or 'nothing'}",
    )


def test_every_search_word_stands_on_a_page(built_site: Path) -> None:
    """A word of ours that no page says any more leads nobody anywhere."""
    pages = [path.read_text(encoding="utf-8") for path in built_site.rglob("*.html")]
    entries = [entry for html in pages for entry in entries_of("", "", html)]
    shown = [f" {' '.join(words_in(f'{entry.heading} {entry.text}'))} " for entry in entries]
    for ours in words_of(LIBRARY).words:
        sought = f" {' '.join(words_in(ours))} "
        promise(any(sought in text for text in shown), f"content/search-words.yml: no page says '{ours}'")
