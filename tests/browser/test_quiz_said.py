"""What a quiz says of an answer: why it is right or not, what it should have been, and for who asked to be shown."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import GUESS, QUIZ, SHOW, item, onward, submit, verdict
from tests.browser.watched_page import DESK, PHONE


def test_who_knows_nothing_reads_why_the_right_answer_is_right(open_page: OpenPage) -> None:
    """Of each kind what is right, with its reason and without opening anything; the case leads on into its tree."""
    page = open_page(QUIZ, DESK)
    said = {}
    while page.locator(".hb-quiz__result").count() == 0:
        kind = item(page).get_attribute("data-kind")
        submit(page, SHOW)
        expect(verdict(page).get_by_role("heading")).to_have_text("Zo zit het")
        said[kind] = " ".join(verdict(page).inner_text().split())
        onward(page)
    assert said["one"] == "Zo zit het Ik vraag wie Zij weet wie er komt. Zo hoor je wat er al is."
    assert said["several"].count("Een lege koelkast") == said["several"].count("Ongeopende post") == 1
    assert said["match"].index("School: Leerplicht") < said["match"].index("Die gaat over naar school gaan.")
    assert (
        said["order"].index("Zien wat er is")
        < said["order"].index("Samen iets doen")
        < said["order"].index("Wie begint met doen")
    )
    assert said["number"].startswith("Zo zit het Goed: 1.205,5 mensen.")
    assert said["case"].endswith("Loop deze casus in de keuzehulp")
    assert {kind for kind, words in said.items() if len(words) < 40} == set()


def test_a_pair_says_what_was_chosen_and_what_it_should_be(open_page: OpenPage) -> None:
    """Only of the pairs that are not right; a moved step says nothing any more once an order is answered."""
    page = open_page(f"{QUIZ}#vraag-paren", PHONE)
    for left, half in {"school": "huis", "huis": "school", "geld": "geld"}.items():
        item(page).locator(f"select[name={left}]").select_option(half)
    submit(page, GUESS)
    expect(verdict(page).get_by_role("heading")).to_have_text("Deels goed")
    assert verdict(page).locator("[data-piece=pair]").evaluate_all("list => list.map(one => one.innerText)") == [
        "School\nJij koos: De corporatie\nGoed is: Leerplicht\nDie gaat over naar school gaan.",
        "Huis\nJij koos: Leerplicht\nGoed is: De corporatie\nDie verhuurt het huis.",
    ]
    page.goto(page.url.split("#")[0] + "#vraag-stappen")
    item(page).get_by_role("button", name="Omlaag").first.click()
    expect(page.locator(".hb-quiz__voice")).not_to_be_empty()
    submit(page, GUESS)
    expect(page.locator(".hb-quiz__voice")).to_be_empty()


def test_of_several_what_was_missed_is_told_apart(open_page: OpenPage) -> None:
    """First what was chosen, then what was right as well, each with its own words."""
    page = open_page(f"{QUIZ}#vraag-tekens", PHONE)
    item(page).locator("input[value=post]").check()
    submit(page, GUESS)
    words = verdict(page).inner_text()
    assert words.index("Ongeopende post") < words.index("Goed is:") < words.index("Een lege koelkast")


def test_partly_right_is_said_and_an_order_gets_its_reason(open_page: OpenPage) -> None:
    """One of several that are right is no plain miss; who put steps in order reads why, without opening anything."""
    page = open_page(f"{QUIZ}#vraag-tekens", PHONE)
    item(page).locator("input[value=post]").check()
    submit(page, GUESS)
    expect(verdict(page).get_by_role("heading")).to_have_text("Deels goed")
    page.goto(page.url.split("#")[0] + "#vraag-stappen")
    reason = item(page).locator(".hb-quiz__reason").text_content() or "-"
    submit(page, SHOW)
    expect(verdict(page)).to_contain_text(reason)
