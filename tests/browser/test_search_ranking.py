"""What search makes of words: which of a few made-up hits comes first, however the words are typed."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from playwright.sync_api import Browser, Page

from macros.reference.search_words.search_words import DangerWords, SearchWords
from macros.site.page_assets import shell_files
from macros.site.search_hits import Hit, PagePart
from macros.site.search_index import index_of

WORDS = SearchWords(
    alike=(("school", "juf"), ("kind", "kleuter"), ("geweld", "kracht")),
    danger=DangerWords(words=("mishandeling", "slaan", "geweld", "er niet meer wil zijn", "kind alleen thuis")),
)


def hit(
    title: str, *also: str, kind: str = "Lezen", text: str = "", old: bool = False, parts: tuple[str, ...] = ()
) -> Hit:
    """A hit with this title, and what people type for it."""
    worth = {"Keuzehulp": 1.15, "Lezen": 1.0, "Casus": 0.72, "Begrip": 0.68}[kind]
    of_page = tuple(PagePart(f"deel-{number}", heading) for number, heading in enumerate(parts))
    return Hit(title, kind, worth, "", f"{title}.html", title, "", also, (), of_page, text, is_old=old)


HITS = (
    hit("Mag ik dit delen?", "mag ik school bellen", kind="Keuzehulp", text="Vertel het aan de leerplichtambtenaar."),
    hit("Toestemming", parts=("Zo vraag je het", "Een nee van ouders"), text="De school vraagt soms om toestemming."),
    hit("Wie doet wat?", "zorgcoördinator", text="De zorgcoördinator belt."),
    hit("School en ggz", text="Zo'n leerkracht helpt, en foto’s ook."),
    hit("1Gezin1Plan", "één gezin, één plan"),
    hit("Rondetafeloverleg", text="Een gezin aan tafel."),
    hit("Het gesprek", kind="Begrip"),
    hit("Dat gesprek", kind="Casus"),
    hit("Een gesprek", kind="Lezen"),
    hit("Is een gesprek nodig?", "gesprek", kind="Keuzehulp"),
    hit("Gezinsvoogd", kind="Begrip", old=True),
    hit("Jeugdbeschermer", "gezinsvoogd", kind="Begrip"),
    hit("Uithuisplaatsing"),
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Generator[Page]:
    """A page with the scripts of search and the hits above."""
    page = browser.new_page()
    for script in (shell_files()["handbook/search.js"], index_of(HITS, WORDS, {})):
        page.add_script_tag(content=script)
    page.evaluate("window.ranking = new HandbookRanking(handbookIndex)")
    yield page
    page.close()


def found(page: Page, query: str) -> list[str]:
    """The titles of what is found, best first."""
    script = "query => ranking.ranked(query).map(({ hit }) => handbookIndex.hits[hit][2])"
    titles: list[str] = page.evaluate(script, query)
    return titles


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("zorgcoordinator", "Wie doet wat?"),
        ("zorgcoördinator", "Wie doet wat?"),
        ("zorgcoo\u0308rdinator", "Wie doet wat?"),
        ("ZORGCOÖRDINATOR ", "Wie doet wat?"),
        ("zorgcoordinater", "Wie doet wat?"),
        ("zorgcordinater", "Wie doet wat?"),
        ("coordinator", "Wie doet wat?"),
        ("zorg-coördinator", "Wie doet wat?"),
        ("toesteming", "Toestemming"),
        ("toestemmingen", "Toestemming"),
        ("scholen", "School en ggz"),
        ("foto's", "School en ggz"),
        ("foto’s", "School en ggz"),
        ("1 gezin 1 plan", "1Gezin1Plan"),
        ("een gezin een plan", "1Gezin1Plan"),
        ("ronde tafel", "Rondetafeloverleg"),
        ("rondetafels", "Rondetafeloverleg"),
        ("rondetaffel", "Rondetafeloverleg"),
        ("ambtenaar", "Mag ik dit delen?"),
        ("ambtenaren", "Mag ik dit delen?"),
        ("uithuisplaatsin", "Uithuisplaatsing"),
        ("gezach jeugdbeschermer", "Jeugdbeschermer"),
        ("mag ik de school bellen?", "Mag ik dit delen?"),
        ("mag ik de juf bellen?", "Mag ik dit delen?"),
    ],
)
def test_the_right_page_comes_first(query: str, first: str, page: Page) -> None:
    """Accents, capitals, apostrophes, endings, compounds, slips of the finger, how it sounds, whole sentences."""
    assert found(page, query)[:1] == [first]


@pytest.mark.parametrize(("typed", "slips"), [("meer", 0), ("tafel", 1), ("coaches", 1), ("gezinnen", 2)])
def test_a_longer_word_may_have_more_slips(typed: str, slips: int, page: Page) -> None:
    """One letter from five letters on, two from eight; in a short word another letter is another word."""
    assert page.evaluate("word => handbookWords.slips(word)", typed) == slips


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [("tafel", "tafel", 0), ("tafel", "tafle", 1), ("tafel", "taffel", 1), ("tafel", "afels", 2), ("tafel", "x", 3)],
)
def test_letters_that_changed_places_are_one_slip(one: str, other: str, apart: int, page: Page) -> None:
    """As are one too many, one too few and one that is wrong; more than is asked for is not counted out."""
    assert page.evaluate("words => handbookWords.distance(...words, 2)", [one, other]) == apart


def test_trees_come_before_pages_before_cases_before_terms(page: Page) -> None:
    """Where the words fit each of them as well."""
    assert found(page, "gesprek") == ["Is een gesprek nodig?", "Een gesprek", "Dat gesprek", "Het gesprek"]


def test_all_words_come_before_some(page: Page) -> None:
    """Also when the page with some of them has one in its title."""
    titles = found(page, "school toestemming")
    assert titles[0] == "Toestemming"
    assert "School en ggz" in found(page, "ggz toestemming")


def test_small_words_do_not_count_until_there_are_no_others(page: Page) -> None:
    """A sentence finds what its large words find; "wie doet wat" is found by its small ones."""
    assert found(page, "en hoe zit het nou met de toestemming")[0] == "Toestemming"
    assert found(page, "wie doet wat")[0] == "Wie doet wat?"


def test_what_is_of_the_past_comes_last(page: Page) -> None:
    """Who types an old word comes to what it is now first."""
    assert found(page, "gezinsvoogd") == ["Jeugdbeschermer", "Gezinsvoogd"]


def test_a_hit_names_the_part_that_it_is_about(page: Page) -> None:
    """The heading that holds the words; none when the title does."""
    script = "query => ranking.ranked(query).slice(0, 1).map(({ part }) => part ?? null)"
    assert page.evaluate(script, "nee van ouders") == [1]
    assert page.evaluate(script, "toestemming") == [None]


@pytest.mark.parametrize("query", ["xyzzy", "", " ", "?!", "'", "(((", "a" * 500, "\U0001f469‍\U0001f467", "__proto__"])
def test_nothing_is_found_without_a_fault(query: str, page: Page) -> None:
    """Whatever is typed or pasted."""
    assert found(page, query) == []


@pytest.mark.parametrize(
    ("query", "words"), [("toestxmmxng", ["toestemming"]), ("zorgcoordntr", ["zorgcoördinator"]), ("xyzzy", [])]
)
def test_words_like_it_are_suggested(query: str, words: list[str], page: Page) -> None:
    """With the accents that they have on our pages."""
    assert page.evaluate("query => ranking.suggested(query)", query)[:1] == words


@pytest.mark.parametrize(
    ("query", "danger"),
    [
        ("mishandeling", True),
        ("kindermishandeling", False),
        ("mishandelling thuis", True),
        ("mishandelen", True),
        ("mishand", True),
        ("mishan", False),
        ("mishand of niet", False),
        ("vader slaan", True),
        ("de kleuters zijn alleen thuis", True),
        ("met alle kracht", False),
        ("gewelt", True),
        ("ze zegt dat ze er niet meer wil zijn", True),
        ("er niet meer", False),
        ("staan", False),
        ("mag ik school bellen", False),
        ("", False),
    ],
)
def test_words_of_danger_are_known(query: str, danger: bool, page: Page) -> None:  # noqa: FBT001 - a table of cases
    """Misspelled, unfinished, in a sentence, or in other words; a word that only looks like one is none."""
    script = "query => new HandbookDanger(handbookIndex.danger.words, handbookIndex.alike).isIn(query)"
    assert page.evaluate(script, query) is danger
