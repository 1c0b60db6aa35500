"""A finished page is divided where a link can lead, and read as a browser reads it."""

from __future__ import annotations

from macros.site.search_entries import entries_of

PAGE = """
<h1>Het gezinsplan</h1><p>Eén plan<sup class="hb-cite"><a href="#bron-1">1</a></sup>.</p>
<h2 id="wie">Wie is de coördinator?</h2><p>De zorgcoördinator.</p>
<section id="vraag-school"><p class="hb-tree__number">Vraag 1</p><h2>Gaat er iemand naar school?</h2>
<ul><li>Ja</li><li>Nee</li></ul><h3>Waarom</h3><p>Bel de leerplicht.</p></section>
<p>Slot.</p><script type="application/json">{"geheim": 1}</script>
"""


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
