"""A page with folded notes gets ways to print it, and says on paper where the rest is; another page stays as it is."""

from __future__ import annotations

from macros.html.links import Site
from macros.site.print_ways import with_print_ways

NOTE = '<details class="note"><summary>Dicht</summary> <a href="#bron-1">1</a> <a href="#bron-2">2</a></details>'
SOURCES = '<ol><li id="bron-1">Boek</li><li id="bron-2">Blad</li></ol>'
PAGE = f'<h1>Casus</h1><h2 id="a">Wie</h2><p>Zie <a href="#bron-2">2</a></p><h2 id="b">Wat</h2>{NOTE}{SOURCES}'
KNOWN, NAMED = Site("Een handboek", "", "https://handboek.example/"), Site("Een handboek")


def test_the_ways_stand_above_the_first_part() -> None:
    """Below the beginning of the page; where no part comes before the note, right above the note."""
    made = with_print_ways(PAGE, KNOWN, "casus.md", "Casus")
    assert made.index("<h1") < made.index("handbook-print") < made.index('<h2 id="a"')
    made = with_print_ways(f"<p>Kort.</p>{NOTE}<h2>Wie</h2>", KNOWN, "casus.md", "Casus")
    assert made.index("Kort") < made.index("handbook-print") < made.index("<details")


def test_paper_says_where_the_rest_is() -> None:
    """With the whole address and its code; where that is not known, with the names of the handbook and the page."""
    made = with_print_ways(PAGE, KNOWN, "map/casus.md", "Casus")
    assert "https://handboek.example/map/casus.html" in made
    assert "<svg" in made
    made = with_print_ways(PAGE, NAMED, "map/casus.md", "Casus <b>")
    assert "Een handboek, op de pagina ‘Casus &lt;b&gt;’" in made
    assert "<svg" not in made


def test_what_only_a_note_cites_is_marked() -> None:
    """A source that the page itself cites too stays on paper; the page is otherwise as it was."""
    made = with_print_ways(PAGE, NAMED, "casus.md", "Casus")
    assert '<li id="bron-1" class="hb-print__of-fold">' in made
    assert '<li id="bron-2">' in made
    assert NOTE in made


def test_another_page_stays_as_it_is() -> None:
    """Without a fold, and with one that holds nothing to think of first."""
    for page in ("<h2>Wie</h2>", '<h2>Wie</h2><details class="hb-x"><p>Open</p></details>'):
        assert with_print_ways(page, KNOWN, "a.md", "A") == page
