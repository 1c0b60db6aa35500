"""The search index: what leads where, what a reader may type, and that nobody sees what was added."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from macros.site.navigation import with_all_pages
from macros.site.search_entries import SearchEntry, entries_of
from macros.site.search_index import FIELDS, as_script, index_of
from macros.site.search_words import fold, parts_of, pieces_of, words_in

PAGE = """
<h1>Het gezinsplan</h1><p>Eén plan<sup class="hb-cite"><a href="#bron-1">1</a></sup>.</p>
<h2 id="wie">Wie is de coördinator?</h2><p>De zorgcoördinator.</p>
<section id="vraag-school"><p class="hb-tree__number">Vraag 1</p><h2>Gaat er iemand naar school?</h2>
<ul><li>Ja</li><li>Nee</li></ul><h3>Waarom</h3><p>Bel de leerplicht.</p></section>
<p>Slot.</p><script type="application/json">{"geheim": 1}</script>
"""


def entry(text: str, heading: str = "Kop", anchor: str = "") -> SearchEntry:
    """An entry of one page with this text."""
    return SearchEntry("a.html", "Pagina", anchor, heading, text)


def docs_of(
    entries: Sequence[SearchEntry], typed_instead: Mapping[str, Sequence[str]] | None = None
) -> list[dict[str, str]]:
    """The entries as the theme's search gets them."""
    docs: list[dict[str, str]] = index_of_json(entries, typed_instead)["docs"]
    return docs


def index_of_json(
    entries: Sequence[SearchEntry], typed_instead: Mapping[str, Sequence[str]] | None = None
) -> dict[str, Any]:
    """The whole index, read back."""
    index: dict[str, Any] = json.loads(index_of(entries, {"lang": ["en"]}, typed_instead or {}))
    return index


def added(doc: Mapping[str, str]) -> list[str]:
    """The words that lead to this entry and that no reader sees."""
    return f"{doc.get('title_words', '')} {doc.get('text_words', '')}".split()


def test_a_page_is_divided_where_a_link_can_lead() -> None:
    """At headings with an id, and at sections with one; the rest belongs to the head of the page."""
    found = entries_of("a.html", "Het gezinsplan", PAGE)
    assert [(one.anchor, one.heading) for one in found] == [
        ("", "Het gezinsplan"),
        ("wie", "Wie is de coördinator?"),
        ("vraag-school", "Gaat er iemand naar school?"),
    ]
    assert found[2].text == "Ja Nee Waarom Bel de leerplicht."


def test_numbers_of_sources_and_data_are_not_text() -> None:
    """What stands behind a finished section is the page's own again, and scripts are never read."""
    head = entries_of("a.html", "Het gezinsplan", PAGE)[0]
    assert head.text == "Eén plan. Slot."


def test_markup_in_a_text_stays_text() -> None:
    """Escaped markup is found and shown as the author wrote it."""
    assert entries_of("a.html", "A", "<h1>A</h1><p>&lt;b&gt; &amp; meer</p>")[0].text == "<b> & meer"


def test_what_nobody_closed_is_closed_as_a_browser_does() -> None:
    """Words stay in the part in which a reader sees them, and apart where a reader sees them apart."""
    html = (
        "<h2 id=a>Een<p>twee<ul><li>drie<li>vier</ul><H2 ID=b>V<b>ijf</H2>zes<br>zeven<svg><text>nee</text></svg>acht"
    )
    found = [(one.anchor, one.heading, one.text) for one in entries_of("a.html", "A", html)]
    assert found == [("", "A", ""), ("a", "Een twee drie vier", ""), ("b", "Vijf", "zes zeven acht")]


def test_a_page_may_be_as_deep_as_its_author_likes() -> None:
    """Deeper than Python would follow itself."""
    found = entries_of("a.html", "A", f"{'<div>' * 3000}diep{'</div>' * 3000}<template><p>nee</p></template>")
    assert [one.text for one in found] == ["diep"]


@pytest.mark.parametrize("written", ["Coördinator", "COÖRDINATOR", "coo\u0308rdinator", "coordinator"])
def test_capitals_and_accents_do_not_count(written: str) -> None:
    """However it is written, it is one word."""
    assert fold(written) == "coordinator"


def test_a_word_with_hyphens_is_one_word_and_its_pieces() -> None:
    """Readers type it either way."""
    assert words_in("ggz-instelling, auto's") == ["ggzinstelling", "autos"]
    assert [pieces_of(word) for word in ("1gezin1plan", "ggz-instelling", "gezin", "24")] == [
        ["gezin", "plan"],
        ["ggz", "instelling"],
        [],
        [],
    ]


@pytest.mark.parametrize(
    ("compound", "known", "parts"),
    [
        ("leerplichtambtenaar", {"leerplicht"}, {"leerplicht", "ambtenaar"}),
        ("gezinsplan", {"gezin", "plan"}, {"gezin", "plan"}),
        ("ouderenraad", {"ouder", "raad"}, {"ouder", "raad"}),
        ("wijkteam", {"wijk", "team"}, {"wijk", "team"}),
        ("zorgcoordinator", {"zorg"}, {"zorg", "coordinator"}),
        ("schouder", {"ouder"}, set()),
        ("ambtenaar", {"naar"}, set()),
        ("terecht", {"recht"}, set()),
        ("gezin", {"gezin"}, set()),
    ],
)
def test_compounds_are_cut_by_the_handbooks_own_words(compound: str, known: set[str], parts: set[str]) -> None:
    """With s, e or en between the parts; a scrap of a word is never a part."""
    assert parts_of(compound, known) == parts


def test_a_word_without_its_accents_is_added() -> None:
    """What the theme finds by itself is not added once more."""
    assert added(docs_of([entry("De coördinator belt.", heading="Wie?")])[0]) == ["coordinator"]


def test_a_part_leads_to_the_section_of_its_compound() -> None:
    """Somebody who types ambtenaar finds the leerplichtambtenaar, and no page without one."""
    docs = docs_of([entry("De leerplichtambtenaar belt."), entry("De leerplicht."), *[entry("Thuis.")] * 4])
    assert ["ambtenaar" in added(doc) for doc in docs] == [True, False, False, False, False, False]


def test_what_may_be_typed_leads_to_our_own_words() -> None:
    """Whether our word is one or several, whatever its capitals and accents."""
    docs = docs_of(
        [entry("Bel Veilig Thuis."), entry("Veilig naar huis."), entry("De zorgcoordinator.")],
        {"veilig thuis": ["AMHK"], "Zorgcoördinator": ["regievoerder"]},
    )
    assert ["amhk" in added(doc) for doc in docs] == [True, False, False]
    assert ["regievoerder" in added(doc) for doc in docs] == [False, False, True]


def test_nothing_that_was_added_is_ever_shown() -> None:
    """Title and text are the page's own; the added words stand in fields that the theme searches and never shows."""
    index = index_of_json([entry("Het gezinsplan."), entry("Een plan.")], {"gezinsplan": ["1G1P"]})
    assert "1g1p" in added(index["docs"][0])
    assert "1g1p" not in json.dumps([[doc["title"], doc["text"]] for doc in index["docs"]])
    assert set(index["docs"][0]) - {"location"} <= set(index["config"]["fields"])
    assert index["config"]["lang"] == ["en"]


def test_a_word_counts_by_where_it_stands() -> None:
    """In a title most, then as a part of a title, then in the text, and least as an addition to it."""
    assert sorted(FIELDS, key=lambda name: -FIELDS[name]["boost"]) == ["title", "title_words", "text", "text_words"]


def test_each_sentence_is_a_block_and_markup_stays_text() -> None:
    """A result shows the sentences that hold the word; the theme sets them as HTML."""
    doc = docs_of([entry("Eén gezin. Plan </script> & meer?", anchor="deel", heading="A & B")])[0]
    assert doc["location"] == "a.html#deel"
    assert doc["title"] == "A &amp; B"
    assert doc["text"] == "<p>Eén gezin. </p><p>Plan &lt;/script&gt; &amp; meer? </p>"


def test_the_index_is_the_same_every_time() -> None:
    """Two builds give the same bytes, and the script for a folder holds the same data."""
    entries = [entry("Eén gezin, één plan."), entry("Gezinsplan", anchor="deel")]
    index = index_of(entries, {}, {"plan": ["b", "a"]})
    assert index == index_of(entries, {}, {"plan": ["a", "b"]})
    assert json.loads(as_script(index).removeprefix("var __index = ").removesuffix(";\n")) == json.loads(index)


def test_a_page_joins_the_section_of_its_folder() -> None:
    """So that a new page needs no line in mkdocs.yml; a page that is named there stays where it is named."""
    nav = [{"Start": "index.md"}, {"Handboek": ["handboek/index.md", {"Lang": "handboek/lang.md"}]}]
    pages = [("Start", "index.md"), ("Lang", "handboek/lang.md"), ("Nieuw", "handboek/nieuw.md"), ("Los", "los/a.md")]
    assert with_all_pages(nav, pages) == [
        {"Start": "index.md"},
        {"Handboek": ["handboek/index.md", {"Lang": "handboek/lang.md"}, {"Nieuw": "handboek/nieuw.md"}]},
        {"Los": "los/a.md"},
    ]


def test_made_pages_join_the_section_of_their_folder_whatever_it_is_called() -> None:
    """After the pages that stand there, and nothing else moves."""
    nav = [{"Start": "index.md"}, {"Hulp bij kiezen": ["keuzehulpen/index.md"]}]
    trees = [("is het nodig?", "keuzehulpen/a.md"), ("Welke variant?", "keuzehulpen/b.md")]
    assert with_all_pages(nav, trees) == [
        {"Start": "index.md"},
        {
            "Hulp bij kiezen": [
                "keuzehulpen/index.md",
                {"is het nodig?": "keuzehulpen/a.md"},
                {"Welke variant?": "keuzehulpen/b.md"},
            ]
        },
    ]
    assert nav[1] == {"Hulp bij kiezen": ["keuzehulpen/index.md"]}
