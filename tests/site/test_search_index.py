"""The index for search: what can be found and by which words, and that it is small and the same every time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from macros.handbook import Handbook
from macros.reference.search_words.search_words import DangerWords, SearchWords
from macros.site.search_entries import SearchEntry
from macros.site.search_hits import FoundPage, Hit, PagePart, hits_of
from macros.site.search_index import index_of, steps
from macros.site.search_words import fold, words_in
from macros.sources.source import Contact
from macros.whole import known_in
from tests.handbook_files import TODAY
from tests.search_reader import index_of_text
from tests.written_trees import MADE_UP

HIT = Hit("a.md", "Lezen", 1, "", "a.html", "Gezinsplan", "Een plan.", (), (), (), "Een rondetafel.", is_old=False)
LIBRARY = Handbook.open(MADE_UP, TODAY).library
KNOWN = known_in(LIBRARY)


def index(*hits: Hit, words: SearchWords = SearchWords()) -> dict[str, Any]:  # noqa: B008 - it cannot be changed
    """The index of these hits, read back."""
    return index_of_text(index_of(hits, words, {"veilig-thuis": Contact(name="Veilig Thuis", number="0800", text="x")}))


def hit_for(path: str, *entries: tuple[str, str, str]) -> Hit:
    """What becomes of a page of the made-up handbook with these parts: anchor, heading and text of each."""
    url = path.replace(".md", ".html")
    parts = [SearchEntry(url, "Titel", *entry) for entry in entries]
    found = hits_of({path: FoundPage(url, "Titel", "Waarover het gaat.", parts)}, LIBRARY, KNOWN.list_pages)
    return next(hit for hit in found if hit.path == path)


@pytest.mark.parametrize("written", ["Coördinator", "COÖRDINATOR", "coo\u0308rdinator", "coordinator"])
def test_capitals_and_accents_do_not_count(written: str) -> None:
    """However it is written, it is one word."""
    assert fold(written) == "coordinator"


def test_an_apostrophe_is_no_letter_and_a_hyphen_parts_words() -> None:
    """Straight or curly, as phones write it."""
    assert words_in("ggz-instelling, auto's en auto’s") == ["ggz", "instelling", "autos", "en", "autos"]


def test_a_page_is_found_by_its_title_its_headings_and_what_people_type() -> None:
    """The words for the page itself, and those for a word in a heading of it, which lead to that part."""
    hit = hit_for("handboek/gezinscoach.md", ("", "Titel", ""), ("plan", "Het gezinsplan", "Tekst."))
    assert (hit.kind, hit.url, hit.summary) == ("Lezen", "handboek/gezinscoach.html", "Waarover het gaat.")
    assert hit.also == ("wie helpt ons",)
    assert hit.parts == (PagePart("plan", "Het gezinsplan", ("1G1P",)),)


def test_what_people_type_for_a_word_in_the_text_is_found_with_the_text() -> None:
    """No reader sees it there."""
    hit = hit_for("handboek/alles.md", ("", "Titel", "Maak een gezinsplan."))
    assert words_in(hit.text)[-1] == "1g1p"
    assert hit.also == ()


def test_no_hit_leads_to_an_outcome() -> None:
    """It would look like an answer: a tree is found as a whole, and begins at its first question, as it says."""
    hit = hit_for("keuzehulpen/proef.md", ("", "Titel", ""), ("uitkomst-melden", "Bel 112", "Bel nu."))
    assert (hit.kind, hit.note, hit.parts) == ("Keuzehulp", "Begint bij de eerste vraag.", ())
    assert "Ik test iets." in hit.sentences
    assert "Bel nu." in hit.text
    row = index(hit)["hits"][0]
    assert "Bel 112" not in str(row)


def test_each_entry_of_a_list_is_found_by_itself() -> None:
    """At its place in the list, and what is of the past says so; the page of the list has none of them as its part."""
    entries = [SearchEntry("n.html", "Begrippen", anchor, "x", "y") for anchor in ("", "zorgcoordinator")]
    page = FoundPage("n.html", "Begrippen", "", entries)
    lists = KNOWN.list_pages["term"]
    hits = {hit.url: hit for hit in hits_of({lists: page}, LIBRARY, KNOWN.list_pages)}
    assert hits["n.html#zorgcoordinator"].also == ("contactpersoon",)
    assert [hits[f"n.html#{id_}"].is_old for id_ in ("multiprobleemgezin", "zorgcoordinator")] == [True, False]
    assert hits["n.html"].parts == ()


def test_no_page_is_left_out() -> None:
    """Also one of a noun that says nothing of how it is found: it is a page to read."""
    page = FoundPage("recepten/soep.html", "Soep", "", [SearchEntry("recepten/soep.html", "Soep", "", "Soep", "")])
    assert [hit.kind for hit in hits_of({"recepten/soep.md": page}, LIBRARY, {})] == ["Lezen"]


def test_words_of_a_text_stand_once_with_the_hits_that_have_them() -> None:
    """Without the small words of the language, and without what the hit is called by."""
    found = index(HIT, replace(HIT, path="b.md", title="Overleg", text="Een rondetafel met het gezinsplan."))
    assert found["words"] == "gezinsplan rondetafel"
    assert found["places"] == "2 1.1"
    assert steps([0, 40, 41]) == "1.14.1"


def test_a_word_that_stands_everywhere_is_listed_apart() -> None:
    """It takes room, and tells nothing of one of them."""
    found = index(*[replace(HIT, text=f"Gezin {number}.") for number in range(30)])
    assert found["common"] == "gezin"
    assert "gezin" not in found["words"].split()


def test_danger_names_whom_to_call_and_the_tree_to_walk() -> None:
    """By the place of that tree among the hits; -1 where it cannot be found."""
    danger = DangerWords(words=("Er niet meer zijn",), call=("veilig-thuis",), walk="proef")
    tree = replace(HIT, path="keuzehulpen/proef.md")
    found = index(HIT, tree, words=SearchWords(danger=danger))["danger"]
    assert found == {"words": ["er niet meer zijn"], "call": [["Veilig Thuis", "0800", ""]], "walk": 1}
    assert index(HIT, words=SearchWords(danger=danger))["danger"]["walk"] == -1
    assert index(HIT)["danger"] is None


def test_the_index_is_the_same_every_time() -> None:
    """Two builds give the same bytes."""
    hits = [replace(HIT, text="Zo veel woorden als er in een zin passen, en nog een paar.")] * 2
    assert index_of(hits, SearchWords(), {}) == index_of(hits, SearchWords(), {})
