"""A quiz on its page: every kind of item as a form, its answer in words, complete without a script."""

from __future__ import annotations

import pytest

from macros.site.search_words import words_in
from tests.browser.built_site import site_folder
from tests.quiz.browser.made_up_quiz import QUIZ, given, item, page, read, texts
from tests.search_reader import found_in, index_in

KINDS = {
    "eerst": "one",
    "tekens": "several",
    "falen": "true-false",
    "stappen": "order",
    "paren": "match",
    "getal": "number",
    "casus": "case",
}


def test_the_items_stand_in_the_order_of_the_file() -> None:
    """Each with its id, kind, number and question, in a form of its own; the page has one h1."""
    root = read().root
    assert root is not None
    assert (
        dict(zip(given(root, ".hb-quiz__item", "data-item"), given(root, ".hb-quiz__item", "data-kind"), strict=True))
        == KINDS
    )
    assert texts(root, ".hb-quiz__number") == [f"Vraag {number}" for number in range(1, 8)]
    assert texts(root, "h1") == ["Zien en doen"]
    assert len(root.css(".hb-quiz__item form[novalidate] fieldset > legend > h2.hb-quiz__ask")) == len(KINDS)
    assert texts(root, ".hb-quiz__status") == ["Nagekeken door de redactie. Niet door een deskundige."]


@pytest.mark.parametrize(
    ("id_", "sort"), [("eerst", "radio"), ("tekens", "checkbox"), ("falen", "radio"), ("casus", "radio")]
)
def test_choices_are_fields_with_their_words(id_: str, sort: str) -> None:
    """One of them can be chosen, or several; each field bears the id of its choice, and so does what is said of it."""
    one = item(id_)
    ids = given(one, ".hb-quiz__choice", "data-choice")
    assert given(one, f'.hb-quiz__choice input[type="{sort}"][name="{id_}"]', "value") == ids
    assert sorted(map(str, given(one, ".hb-quiz__feedback li", "data-choice"))) == sorted(map(str, ids))


def test_the_answer_is_said_in_words() -> None:
    """For each kind; nothing has to be seen by a colour or a mark."""
    said = {id_: texts(item(id_), ".hb-quiz__right")[0] for id_ in KINDS}
    assert said == {
        "eerst": "Goed: Ik vraag wie.",
        "tekens": "Goed: Ongeopende post; Een lege koelkast.",
        "falen": "Goed: Niet waar.",
        "stappen": "Goed is deze volgorde:",
        "paren": "Goed: School: Leerplicht; Huis: De corporatie; Geld: Bewindvoering.",
        "getal": "Goed: 1.205,5 mensen. Tot 0,5 ernaast is ook goed.",
        "casus": "Goed: Meld het vandaag.",
    }


def test_every_choice_has_its_feedback() -> None:
    """Only the right ones are marked, for the script."""
    one = item("tekens")
    assert given(one, ".hb-quiz__feedback li[data-right]", "data-choice") == ["post", "leeg"]
    assert texts(one, ".hb-quiz__feedback li")[1] == "Ze zijn <b>lui</b> Dat is een oordeel en geen waarneming."
    assert texts(item("falen"), ".hb-quiz__feedback li[data-right]") == [
        "Niet waar Zo is het. Hulp vragen is een stap."
    ]


def test_how_choices_may_be_shuffled() -> None:
    """An item says which choice stays last, and whether all stay where they are."""
    assert item("eerst").attributes.get("data-last") == "geen"
    assert "data-fixed" not in item("eerst").attributes
    assert "data-fixed" in item("tekens").attributes


def test_steps_are_not_given_in_order() -> None:
    """They are mixed, and the answer has them in their places, with why."""
    one = item("stappen")
    right = given(one, ".hb-quiz__feedback li", "data-choice")
    assert right == ["zien", "vragen", "doen"]
    assert given(one, ".hb-quiz__feedback li", "data-place") == ["1", "2", "3"]
    shown = given(one, "ol.hb-quiz__order > .hb-quiz__step", "data-choice")
    assert shown != right
    assert sorted(map(str, shown)) == sorted(map(str, right))
    assert texts(one, ".hb-quiz__answer > p:not(.hb-quiz__right)")[0].startswith("Wie begint met doen")


def test_each_left_half_can_get_any_right_half() -> None:
    """By the alphabet, after a first one that chooses nothing; on paper the halves stand beside it."""
    one = item("paren")
    assert given(one, ".hb-quiz__pairs li", "data-choice") == given(one, "select", "name") == ["school", "huis", "geld"]
    for select in one.css("select"):
        assert texts(select, "option") == ["Kies", "Bewindvoering", "De corporatie", "Leerplicht"]
        assert given(select, "option", "value") == ["", "geld", "huis", "school"]
    assert texts(one, ".hb-quiz__halves li") == ["Bewindvoering", "De corporatie", "Leerplicht"]


def test_a_number_has_a_field_and_its_unit() -> None:
    """What is right stands where the script finds it."""
    one = item("getal")
    assert given(one, '.hb-quiz__number-field input[type="text"]', "inputmode") == ["decimal"]
    assert texts(one, ".hb-quiz__number-field > span") == ["Je antwoord", "mensen"]
    assert given(one, "li[data-right]", "data-answer") == ["1205.5"]
    assert given(one, "li[data-right]", "data-tolerance") == ["0.5"]
    assert texts(one, "li[data-wrong]") == ["Het zijn er meer dan je denkt, tel ze eens."]


def test_a_case_is_told_by_its_tree() -> None:
    """The first example with this outcome; why it fits in the tree's words; for others a situation in which they do."""
    one = item("casus")
    assert texts(one, ".hb-quiz__case") == ["Een kind komt met een blauwe plek op school."]
    assert texts(one, ".hb-quiz__ask") == ["Welke uitkomst past hier?"]
    fits, *others = texts(one, ".hb-quiz__feedback li")
    assert fits == "Meld het vandaag Je noemde letsel."
    elsewhere = "Deze uitkomst past bij een andere situatie, zoals deze:"
    assert others == [
        f"Vraag advies {elsewhere} Niemand durft de school te bellen.",
        f"Organiseer samen hulp {elsewhere} Het gezin wil hulp, en jij belt de school.",
        f"Schrijf het op {elsewhere} Een kind vertelt over een val van de fiets.",
    ]
    assert given(one, ".hb-quiz__choice", "data-choice")[0] != "melden", "the right one would always stand first"


def test_a_case_leads_into_its_tree_and_back() -> None:
    """The link gives the answers along and names the quiz, and the tree knows that page by its title."""
    [link] = given(item("casus"), "a[data-tree]", "href")
    assert link == "../keuzehulpen/proef.html#/vermoeden=ja/signalen=letsel.mijding@4~quiz.zien"
    assert '["quiz.zien",["Zien en doen","../quiz/zien.html"]]' in page("keuzehulpen/proef.html")


def test_each_answer_says_what_it_rests_on() -> None:
    """Sources with how sure we are of them; and that the makers chose a part, or all of it."""
    assert texts(item("eerst"), ".hb-quiz__sources .hb-sources__one > span") == ["Jansen 2020, §1"]
    assert texts(item("tekens"), ".hb-quiz__sources > ul > li")[-1].startswith("Een deel is eigen keuze")
    assert texts(item("paren"), ".hb-quiz__sources > ul > li")[0].startswith("Dit antwoord is eigen keuze")
    assert len(item("casus").css(".hb-quiz__sources > ul > li")) == 2


def test_search_finds_questions_and_not_answers() -> None:
    """Who searches for a quiz or a question gets there without being told what is right."""
    found, index = found_in(site_folder()), index_in(site_folder())
    assert "Zien en doen" in found[QUIZ]
    assert "Wat zie je zelf" in found[QUIZ]
    assert "Goed:" not in found[QUIZ]
    assert not {"waarneming"} & {*index["words"].split(), *words_in(found[QUIZ])}


def test_a_list_leads_to_every_quiz() -> None:
    """Its line says how many questions it has and how long that takes; the menu does not name each quiz."""
    listed = read("quiz/index.html").root
    assert listed is not None
    assert given(listed, "ul.hb-list > li", "id") == ["zien"]
    assert texts(listed, ".hb-list__more") == ["7 vragen · ongeveer 5 minuten"]
    assert given(listed, ".hb-list__name a", "href") == ["zien.html"]
    assert "quiz/zien.html" not in page("index.html")
