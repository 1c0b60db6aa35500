"""A second opinion: a colleague's sheet gives digits, and beside one's own moment they show where two views differ."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.conftest import OpenPage
from tests.browser.page_sweeps import MAIN_TARGETS
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE
from tests.code.short_code import read as read_short
from tests.group.browser.group_reader import (
    AFTER,
    BACK,
    FORM,
    OPINION,
    SECOND,
    SIZES,
    long_code,
    people,
    short_code,
)
from tests.group.reckoning import in_words, levels
from tests.scale.browser.scale_reader import SCALE, sit
from tests.scale.scales import items_of, made_up_scale, personal

[MINE, THEIRS, *_] = people(81, 20)
CODE = short_code(MINE, AFTER, 3)
OTHER = replace(short_code(THEIRS), kind=OPINION)
ROWS = """() => [...document.querySelectorAll("[data-piece=result] tbody tr")]
  .map(row => [...row.cells].map(cell => cell.textContent))"""


def compare(page: Page, other: str, own: str = "") -> None:
    """Type both and lay them side by side."""
    page.get_by_label("De cijfers van je collega").fill(other)
    page.locator("[name=own]").fill(own)
    page.get_by_role("button", name="Leg naast elkaar").click()


def words(mine: int, theirs: int) -> list[str]:
    """The cells of one dimension."""
    few = "te weinig antwoorden"
    apart = theirs - mine
    difference = "minder dan een stap"
    if abs(apart) >= 3:
        difference = f"je collega geeft een stap of meer {'hoger' if apart > 0 else 'lager'}"
    shown = [in_words(level) if level else few for level in (mine, theirs)]
    return [*shown, difference if mine and theirs else ""]


def expected(mine: list[int], theirs: list[int]) -> list[list[str]]:
    """The rows of the table: what is about the organisation is not about me."""
    all_of_them = zip(made_up_scale().dimensions.values(), mine, theirs, strict=True)
    return [[one.title, *words(my, their)] for one, my, their in all_of_them if not one.organisation]


def fill_sheet(page: Page, answers: list[int]) -> None:
    """Fill in the sheet as a colleague; it does not ask about the organisation."""
    for item, points in zip(items_of(), answers, strict=True):
        if item in personal():
            page.locator(f"[name='over-{item}'][value='{points}']").check()


def test_from_a_colleagues_phone_to_mine(open_page: OpenPage) -> None:
    """The sheet gives the digits of a second opinion; beside my last moment here each difference has a word."""
    theirs = open_page(SECOND, PHONE)
    fill_sheet(theirs, THEIRS)
    theirs.get_by_role("button", name="Maak de cijfers").click()
    digits = theirs.locator("[data-piece=digits] [data-slot=digits]").inner_text()
    found = read_short(digits.replace(" ", ""), len(SIZES))
    assert found
    assert (found.kind, found.form, found.levels) == (OPINION, FORM % 3, [*levels(THEIRS, SIZES)[:2], 0])
    assert theirs.evaluate("Object.keys(localStorage)") == []
    mine = open_page(SCALE, PHONE)
    sit(mine, AFTER, dict(zip(items_of(), MINE, strict=True)))
    before = mine.evaluate("JSON.stringify(localStorage)")
    mine.goto(mine.url.split("zelftest/")[0] + SECOND)
    expect(mine.get_by_text("Ernaast komt wat je zelf het laatst invulde")).to_be_visible()
    compare(mine, digits)
    expect(mine.get_by_role("heading", name="Jullie twee blikken")).to_be_focused()
    assert mine.evaluate(ROWS) == expected(levels(MINE, SIZES), levels(THEIRS, SIZES))
    assert mine.evaluate("JSON.stringify(localStorage)") == before


@pytest.mark.parametrize("own", [CODE.digits(), long_code(MINE, AFTER, 3).digits(), short_code(MINE, BACK).digits()])
def test_with_my_own_digits(open_page: OpenPage, own: str) -> None:
    """Where the self-test was filled in elsewhere: with the short code or the long one; nothing of either is kept."""
    page = open_page(SECOND, DESK)
    compare(page, OTHER.digits(), own)
    expect(page.get_by_role("heading", name="Jullie twee blikken")).to_be_focused()
    assert page.evaluate(ROWS) == expected(CODE.levels, OTHER.levels)
    assert page.evaluate("Object.keys(localStorage)") == []
    assert "code" not in page.url


@pytest.mark.parametrize(
    ("mine", "theirs", "sentence"),
    [
        ([7, 7, 7], [9, 7, 5], "Bij geen enkel onderdeel verschillen jullie een stap of meer."),
        ([7, 7, 7], [10, 7, 0], "Bij één onderdeel verschillen jullie een stap of meer: Snijden & hakken."),
        ([7, 7, 0], [10, 4, 9], "Bij 2 onderdelen verschillen jullie een stap of meer: Snijden & hakken, Bakken."),
    ],
)
def test_the_whole_in_a_sentence(open_page: OpenPage, mine: list[int], theirs: list[int], sentence: str) -> None:
    """From a whole step on; where one of both says too little there is no difference."""
    page = open_page(SECOND, DESK)
    compare(page, replace(OTHER, levels=theirs).digits(), replace(CODE, levels=mine).digits())
    expect(page.locator("[data-slot=whole]")).to_have_text(sentence)
    assert page.evaluate(ROWS) == expected(mine, theirs)


WRONG = OTHER.digits()[:-1] + str((int(OTHER.digits()[-1]) + 1) % 10)
FAULTS = [
    ("", CODE.digits(), "De cijfers van je collega zijn niet heel. Het zijn er 8.", "other"),
    (OTHER.digits()[:-1], CODE.digits(), "De cijfers van je collega zijn niet heel.", "other"),
    (WRONG, CODE.digits(), "In de cijfers van je collega klopt er een niet.", "other"),
    (replace(OTHER, form=(OTHER.form + 1) % 3).digits(), CODE.digits(), "een andere versie", "other"),
    (CODE.digits(), CODE.digits(), "Dit zijn de cijfers van een eigen zelftest.", "other"),
    (OTHER.digits(), "", "op dit apparaat staat geen zelftest van jou", "own"),
    (OTHER.digits(), "12", "Je eigen cijfers zijn niet heel.", "own"),
    (OTHER.digits(), WRONG, "In je eigen cijfers klopt er een niet.", "own"),
    (OTHER.digits(), OTHER.digits(), "Bij je eigen cijfers staan nu die van een tweede blik.", "own"),
    (OTHER.digits(), long_code(MINE, form=(FORM + 1) % 4096).digits(), "Je eigen cijfers horen bij een andere", "own"),
]


@pytest.mark.parametrize(("other", "own", "sentence", "field"), FAULTS)
def test_what_is_wrong_is_said(open_page: OpenPage, other: str, own: str, sentence: str, field: str) -> None:
    """Whose digits, and what to do; the field to mend has the focus, and there is no table."""
    page = open_page(SECOND, PHONE)
    compare(page, other, own)
    expect(page.get_by_role("status")).to_contain_text(sentence)
    expect(page.locator(f"[name={field}]")).to_be_focused()
    expect(page.locator("[data-piece=result]")).to_have_count(0)


def test_a_sheet_with_too_little_gives_no_digits(open_page: OpenPage) -> None:
    """It says how many answers it takes; a change takes digits away that no longer fit."""
    page = open_page(SECOND, PHONE)
    page.get_by_role("button", name="Maak de cijfers").click()
    expect(page.get_by_text("Je hebt te weinig ingevuld.")).to_be_focused()
    fill_sheet(page, THEIRS)
    page.get_by_role("button", name="Maak de cijfers").click()
    expect(page.locator("[data-piece=digits]")).to_be_visible()
    page.locator("[name='over-ui'][value='5']").check()
    page.locator("[name='over-ui'][value='1']").check()
    expect(page.locator("[data-piece=digits]")).to_have_count(0)


def test_without_a_script_and_on_paper_it_is_a_sheet(open_page: OpenPage) -> None:
    """Every statement with its points and room to count; no button and no field for a code."""
    page = open_page(SECOND, replace(DESK, scripts=False))
    for state in ("screen", "print"):
        page.emulate_media(media=state)
        expect(page.locator(".hb-second__item:visible")).to_have_count(len(personal()))
        expect(page.locator(".hb-second__sum:visible")).to_have_count(2)
        expect(page.locator("main").get_by_role("button")).to_have_count(0)
        expect(page.locator("main").get_by_role("textbox")).to_have_count(0)


def test_when_the_script_fails_the_sheet_is_whole(open_page: OpenPage) -> None:
    """What the script brought is gone, and what it took away is back."""
    page = open_page(SECOND, DESK)
    compare(page, OTHER.digits(), CODE.digits())
    page.evaluate("() => document.querySelector('handbook-second').makePlain()")
    expect(page.locator("[data-piece]")).to_have_count(0)
    expect(page.locator(".hb-second__sum:visible")).to_have_count(2)
    expect(page.get_by_role("button", name="Maak de cijfers")).to_be_hidden()


def test_nothing_is_in_the_way(open_page: OpenPage) -> None:
    """Axe finds nothing in the light or the dark, with a fault, a result and digits; at 320 px all fits."""
    page = open_page(SECOND, SMALL_PHONE)
    compare(page, "12", "")
    assert [*barriers_in_both_schemes(page), *sideways(page)] == []
    compare(page, OTHER.digits(), CODE.digits())
    fill_sheet(page, THEIRS)
    page.get_by_role("button", name="Maak de cijfers").click()
    page.evaluate("scrollTo(0, 0)")  # what the bar lies over is no fault of the page
    assert [*barriers_in_both_schemes(page), *sideways(page), *small_targets(page, MAIN_TARGETS, 44)] == []
    assert json.loads(page.evaluate("JSON.stringify({ ...localStorage })")) == {}
