"""What a page cites: numbers without gaps for works, a tag for a choice of the makers, and a way there and back."""

from __future__ import annotations

import re
from pathlib import Path

from markupsafe import Markup

from macros.handbook import Handbook
from macros.library import Library
from macros.nouns import SHELVES
from macros.site.page_maker import PageMaker
from macros.sources.citations import Citations
from macros.sources.shelf import SOURCES
from macros.sources.source import Source, SourceList
from macros.sources.source_view import source_view
from tests.handbook_files import write_handbook
from tests.written_trees import MADE_UP

MADE = Library.read(MADE_UP, SHELVES).values(SOURCES)
ELSEWHERE = """{"wet": {"title": "Een wet", "kind": "law", "address": "https://wet.example", "label": "check",
"seen": {"on": "2026-11-21", "extent": "part"}, "seen_in": "een kopie op kopieen.example", "sections": {
"een": {"title": "artikel 1", "seen_in": "een uitleg op uitleg.example"},
"twee": {"title": "artikel 2", "address": "https://wet.example/2"}, "drie": {"title": "artikel 3"}}}}"""


def law() -> dict[str, Source]:
    """A law that was seen elsewhere, a section that was seen somewhere else again, and one at home."""
    return SourceList.model_validate_json(ELSEWHERE).root


def test_a_choice_takes_no_number() -> None:
    """The works around it are numbered on without a gap, and the tag leads to what it means."""
    cited = Citations()
    shown = [cited.cite(one, MADE, "over.html#eigen") for one in ("boek", "keuze", "artikel", "boek#par-1")]
    assert [re.findall(r'href="([^"]+)"', html) for html in shown] == [
        ["#bron-1"],
        ["over.html#eigen"],
        ["#bron-2"],
        ["#bron-3"],
    ]
    assert "eigen keuze" in shown[1]
    assert "keuze" not in cited.times


def test_every_place_is_led_back_to() -> None:
    """Each citation has an id of its own, and the list leads back to each of them."""
    cited = Citations()
    text = "".join(cited.cite(one, MADE, "") for one in ("boek", "artikel", "boek", "boek"))
    listed = cited.listed(MADE, lambda _: Markup())
    places = re.findall(r'id="(noot-[^"]+)"', text)
    assert places == ["noot-1-1", "noot-2-1", "noot-1-2", "noot-1-3"]
    assert {*re.findall(r'href="#(noot-[^"]+)"', listed)} == {*places}
    assert {*re.findall(r'href="#(bron-[^"]+)"', text)} == {*re.findall(r'id="(bron-[^"]+)"', listed)}


def test_a_page_of_choices_alone_has_no_list() -> None:
    """An empty heading would promise sources."""
    cited = Citations()
    cited.cite("keuze", MADE, "")
    assert cited.listed(MADE, lambda _: Markup()) == ""


def test_what_was_seen_elsewhere_is_told_and_not_linked() -> None:
    """A section tells where it was seen itself, else where the work was; one with its own address was seen there."""
    shown = {id_: source_view(f"wet#{id_}", law()) for id_ in ("een", "twee", "drie")}
    assert "Gezien: een deel, in een uitleg op uitleg.example, op 21 november 2026." in shown["een"].told
    assert "Gezien: een deel, op 21 november 2026." in shown["twee"].told
    assert "in een kopie op kopieen.example" in shown["drie"].told
    assert [view.address for view in shown.values()] == [
        "https://wet.example",
        "https://wet.example/2",
        "https://wet.example",
    ]


def test_a_link_covers_what_stands_there() -> None:
    """The section is a part of the link only where it has an address of its own."""
    shown = [source_view(f"wet#{id_}", law()) for id_ in ("een", "twee")]
    assert [(view.name, view.rest) for view in shown] == [("Een wet", ", artikel 1"), ("Een wet, artikel 2", "")]


def test_labels_lead_to_the_page_that_explains_them(tmp_path: Path) -> None:
    """From every other page, as soon as a page explains them; before that a tag is only a tag."""
    for page, expected in (
        ("# Handboek\n\n{{ label_here('check') }}", "handboek/index.html#label-check"),
        ("# Handboek", ""),
    ):
        head = "---\ntitle: Handboek\ndescription: Een bladzijde.\n---\n\n"
        maker = PageMaker(Handbook.open(write_handbook(tmp_path, page=head + page)))
        maker.start("index.md")
        assert maker.spot.label_address("check") == expected
        tag = str(maker.spot.label("check"))
        assert ("<a " in tag) is bool(expected)
        assert maker.spot.label_address("bill") == ""
