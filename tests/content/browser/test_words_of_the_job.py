"""Words that workers use lead somewhere: to what we know of it, or to whom else a reader can ask."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from macros.reference.search_words.noun import SEARCH_WORDS
from macros.site.search_words import fold, words_in
from tests.content.our_handbook import LIBRARY, promise

TAG = re.compile(r"<[^>]*>")
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
def index(built_site: Path) -> dict[str, object]:
    """The index of our built handbook, as the theme's search reads it."""
    found: dict[str, object] = json.loads((built_site / "search/search_index.json").read_text(encoding="utf-8"))
    return found


def found_for(typed: str, docs: Sequence[Mapping[str, str]], separator: str) -> list[str]:
    """Where each entry leads in which every typed word begins a word, as the theme finds them."""
    words = [fold(word) for word in re.split(separator, typed)]
    texts = {doc["location"]: TAG.sub(" ", " ".join(doc.values())) for doc in docs}
    within = {place: re.split(separator, fold(text)) for place, text in texts.items()}
    return [
        place for place, inside in within.items() if all(any(one.startswith(word) for one in inside) for word in words)
    ]


@pytest.mark.parametrize(("typed", "place"), LEADS_TO.items())
def test_a_word_of_the_job_leads_somewhere(typed: str, place: str, index: Mapping[str, object]) -> None:
    """Whoever types it finds the page that helps, or reads that it does not stand here and whom to ask."""
    docs, config = index["docs"], index["config"]
    assert isinstance(docs, list)
    assert isinstance(config, dict)
    found = found_for(typed, docs, config["separator"])
    promise(
        any(f"{one}#".startswith(f"{place}#") for one in found),
        f"content/search-words.yml: who types '{typed}' does not find {place}; found: {', '.join(found) or 'nothing'}",
    )


def test_every_search_word_stands_on_a_page(index: Mapping[str, object]) -> None:
    """A word of ours that no page says any more leads nobody anywhere."""
    docs = index["docs"]
    assert isinstance(docs, list)
    shown = [f" {' '.join(words_in(TAG.sub(' ', doc['title'] + ' ' + doc['text'])))} " for doc in docs]
    for ours in LIBRARY.values(SEARCH_WORDS):
        sought = f" {' '.join(words_in(ours))} "
        promise(any(sought in text for text in shown), f"content/search-words.yml: no page says '{ours}'")
