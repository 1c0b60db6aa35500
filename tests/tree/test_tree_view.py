"""A tree as HTML: complete without a script, every text escaped, every link a place that is there."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from macros.language.review import Reviewed
from macros.language.settings import DangerHelp, DangerLine
from macros.tree.view.cards import tree_card
from macros.tree.view.tree_view import TreeView, render_tree
from tests.browser.tree_pages import lookups
from tests.written_trees import made_up_trees

TREES = made_up_trees()


def html_of(tree_id: str, *, heading: bool = True) -> str:
    """The tree as it stands in its page."""
    return render_tree(tree_id, TREES[tree_id], lookups(tree_id, TREES), heading=heading)


def section(html: str, section_id: str) -> str:
    """One section, without its template, its tags and its line breaks."""
    match = re.search(rf'<section [^>]*id="{section_id}".*?</section>', html, re.DOTALL)
    assert match
    without_form = re.sub(r"<template>.*?</template>", "", match[0], flags=re.DOTALL)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", without_form)).strip()


class Places(HTMLParser):
    """Gathers ids, and the links inside the page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an id or a link."""
        values = dict(attrs)
        self.ids += [values["id"] or ""] if "id" in values else []
        self.links += [values["href"] or ""] if tag == "a" and (values.get("href") or "").startswith("#") else []


def test_a_question_says_where_each_answer_leads() -> None:
    """Its number, its help, its answers with question number, outcome or tree, and its source with the label."""
    text = section(html_of("proef"), "vraag-vermoeden")
    assert text == (
        "Vraag 1 Is er een vermoeden? Denk aan wat je zag of hoorde. "
        "Nee → uitkomst D: Schrijf het op Ja → vraag 2 Dat weet ik niet → uitkomst B: Vraag advies "
        "Bron: Jansen 2020, §1 CONTROLEER ACTUELE REGELS"
    )


def test_what_counts_stands_in_the_text_without_a_script() -> None:
    """Nothing has to be opened on a page that is read whole, or on paper."""
    assert "Wat telt mee? Wat vandaag moet, telt. Wat morgen kan, telt niet." in section(
        html_of("vervolg"), "vraag-haast"
    )


def test_an_outcome_says_which_answers_lead_to_it() -> None:
    """On paper and without a script the way back up is there, and when each reason stands."""
    text = section(html_of("proef"), "uitkomst-melden")
    assert "Je noemde letsel. (als je “Letsel” koos bij vraag 2)" in text
    assert "Hulp alleen is nu niet genoeg. (als geen andere reden past)" in text
    assert "Hoe kom je hier? Vraag 2: Wat is er aan de hand? “Letsel”" in text
    assert "Vraag 3: Aanvaardt het gezin hulp? Nee" in text


@pytest.mark.parametrize("tree_id", TREES)
def test_every_id_is_there_once_and_every_link_leads_somewhere(tree_id: str) -> None:
    """Drawing, list, questions, outcomes and examples hold together."""
    places = Places(html_of(tree_id))
    assert sorted(set(places.ids)) == sorted(places.ids)
    assert [link for link in places.links if link[1:] not in places.ids] == []


def test_the_heading_is_the_pages_or_its_own() -> None:
    """On its own page a tree brings the h1; elsewhere the page has one already."""
    assert "<h1" in html_of("proef")
    assert "<h1" not in html_of("proef", heading=False)


def test_danger_is_said_at_the_head() -> None:
    """Where the file says so, and only there."""
    proef, vervolg = html_of("proef"), html_of("vervolg")
    assert proef.index("Direct gevaar?") < proef.index("vraag-vermoeden")
    assert "Direct gevaar?" not in vervolg


@pytest.mark.parametrize(("tree_id", "status"), [("proef", "concept"), ("vervolg", "published")])
def test_every_tree_says_that_no_expert_read_it(tree_id: str, status: str) -> None:
    """A concept and a published one in the same words, at the head and at the foot."""
    assert TREES[tree_id].status == status
    html = html_of(tree_id)
    assert html.index("Nog niet door een deskundige nagekeken.") < html.index("hb-tree__whole")
    assert html.index("Nagekeken door de redactie. Niet door een deskundige.") > html.index("hb-tree__whole")
    assert "Vraag bij een echt gezin altijd advies." in html


def test_a_tree_that_an_expert_read_says_so() -> None:
    """Who, and when; others who read it stand behind them."""
    read = {"by": "jurist", "on": "2027-03-03"}, {"by": "ouders", "on": "2027-03-04"}
    reviewed = {**TREES["vervolg"].reviewed.model_dump(), "experts": [read[0]], "others": [read[1]]}
    tree = TREES["vervolg"].model_copy(update={"reviewed": Reviewed.model_validate(reviewed)})
    html = render_tree("vervolg", tree, lookups("vervolg", {**TREES, "vervolg": tree}))
    state = "Gelezen door een deskundige: jurist (3 maart 2027). Ook gelezen door: ouders (4 maart 2027)."
    assert f"Nagekeken door de redactie. {state}" in html
    assert "iet door een deskundige" not in html
    assert "Vraag bij een echt gezin" not in html
    assert "gelezen door een deskundige" in tree_card("vervolg", tree, str)
    assert "deskundige" not in tree_card("vervolg", TREES["vervolg"], str)


def test_a_tree_that_is_no_longer_used_sends_its_reader_on() -> None:
    """It says so, says why, and links to the tree that took its place."""
    gone = TREES["vervolg"].model_copy(
        update={"status": "retired", "replaced_by": "proef", "because": "Er is een betere."}
    )
    html = render_tree("vervolg", gone, lookups("vervolg", {**TREES, "vervolg": gone}))
    assert "Niet meer in gebruik. Er is een betere. Gebruik nu" in html
    assert '<a href="proef.html">Proef met alles</a>' in html


def test_every_tree_ends_with_what_it_is_and_how_fresh() -> None:
    """It helps to think and does not decide; version, review and next review."""
    html = html_of("proef")
    assert "Deze keuzehulp helpt je nadenken. Hij beslist niet en is geen juridisch advies." in html
    assert "Laatst op 21 november 2026, opnieuw vóór 21 mei 2027." in html


def test_no_text_of_an_author_becomes_markup() -> None:
    """With markup in every field, no element, attribute or end of a script comes from an author."""
    html = html_of("opmaak")
    found = re.findall(r"<(script|img|iframe|marquee|style|base|b>vet|u>|i>redactie|form action|input autofocus)", html)
    assert found == ["script"], "our own, with the data"
    assert "javascript:alert" not in re.sub(r">[^<]*", "", html)
    assert html.count("</script>") == 1


def test_outcomes_beyond_z_have_a_letter_too() -> None:
    """The 27th outcome is A2."""
    tree = TREES["vervolg"]
    many = {f"einde-{number}": tree.outcomes["bellen"] for number in range(27)}
    view = TreeView("vervolg", tree.model_copy(update={"outcomes": many}), lookups("vervolg", TREES))
    assert [view.nodes[f"einde-{number}"].number for number in (0, 25, 26)] == ["A", "Z", "A2"]


def test_the_line_about_danger_names_no_tree_to_which_the_first_question_leads() -> None:
    """A reader has one way to it on their screen, not two; from another tree the line leads there."""
    danger = DangerLine(walk=DangerHelp(id="proef", words="Is er gevaar?"))
    shown = {
        tree_id: TreeView(tree_id, TREES[tree_id], replace(lookups(tree_id, TREES), danger=danger)).danger_line
        for tree_id in ("vervolg", "samen")
    }
    assert "proef" in TREES["vervolg"].questions["haast"].targets[1]
    assert {tree_id: "Loop de keuzehulp" in line for tree_id, line in shown.items()} == {
        "vervolg": False,
        "samen": True,
    }


def test_the_laws_of_a_tree_are_told_to_its_reader() -> None:
    """Each reason once, in words; a tree without laws says nothing of them."""
    html = html_of("proef")
    tree = made_up_trees()["proef"]
    assert tree.laws
    for law in tree.laws:
        assert html.count(f"<li>{law.because}</li>") == 1
    assert "hb-tree__laws" not in html_of("vervolg")
