"""A trainer prepares our carousel, runs it and closes it, as its pages say: once with phones, once with paper alone."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path

from playwright.sync_api import Page, expect

from macros.scale.scale import scale_page
from macros.scale.scores import form_of
from macros.scale.shelf import SCALES
from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.carousel.browser.clock import MINUTE, NOON, press, shows
from tests.carousel.browser.sheets_on_paper import printed
from tests.code.long_code import LongCode
from tests.content.our_handbook import LIBRARY
from tests.group.browser.group_reader import BEFORE, begin, give, is_in, reveal

START, SHEETS = "kenniscarrousel/index.html", "carrousel/zorgcoordinatie.html"
PICTURE, AFTERWARDS = "kenniscarrousel/beeld.html", "kenniscarrousel/na-afloop.html"
SCALE = LIBRARY.on(SCALES)["hoe-toegerust"].value
PEOPLE, TABLES, ROUNDS, MINUTES, CHANGE = 13, 4, 3, 15, 2
PLAIN = replace(DESK, scripts=False)


def test_with_phones(open_page: OpenPage) -> None:
    """From the numbers of the group to a day to look back, by the links of the pages themselves."""
    page = open_page(START, PHONE)
    page.clock.install(time=NOON)
    for name, number in {"Mensen": PEOPLE, "Tafels": TABLES, "Per ronde": MINUTES}.items():
        page.get_by_label(name, exact=True).fill(str(number))
    expect(page.locator(".hb-rotation__good")).to_contain_text("Iedereen ontmoet")
    address = page.url

    page.get_by_role("link", name="Alles om te printen", exact=True).click()
    expect(page.locator("[data-slot=total]")).to_contain_text(f"voor {PEOPLE} mensen aan {TABLES} tafels")

    page.goto(address)
    page.get_by_role("link", name="Open de klok").click()
    press(page, "Start")
    for turn in range(ROUNDS):
        shows(page, f"{MINUTES}:00", f"Ronde {turn + 1} van {ROUNDS}")
        page.clock.fast_forward(MINUTES * MINUTE)
        if turn < ROUNDS - 1:
            expect(page.locator(".hb-timer__now")).to_contain_text("Wisselen")
            page.clock.fast_forward(CHANGE * MINUTE)
    shows(page, "0:00", "De rondes zijn klaar")

    see_the_group(open_page(PICTURE, DESK))
    take_a_day(open_page(AFTERWARDS, PHONE))


def see_the_group(page: Page) -> None:
    """Everybody gives a code; only then the group sees where it stands."""
    chance = random.Random(7)  # noqa: S311 - nothing here is a secret
    begin(page, BEFORE, str(PEOPLE))
    for number in range(PEOPLE):
        answers = [chance.randint(1, 5) for _ in range(SCALE.length)]
        give(page, LongCode(1, form_of(SCALE), BEFORE, number, answers).digits())
        is_in(page, f"{number + 1} binnen")
    expect(page.locator(".hb-group__shown")).to_have_count(0)
    reveal(page)
    for dimension in SCALE.dimensions.values():
        expect(page.locator(".hb-group__shown")).to_contain_text(dimension.title)


def take_a_day(page: Page) -> None:
    """A day to look back, as a file for a calendar."""
    page.get_by_label("We kijken terug op").fill("2027-01-19")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Maak een agendabestand").click()
    assert "DTSTART;VALUE=DATE:20270119\r\n" in Path(saved.value.path()).read_bytes().decode()


def test_with_paper_alone(open_page: OpenPage) -> None:
    """Without a script there is a plan, every card comes on paper, and a group counts itself with a box."""
    page = open_page(START, PLAIN)
    expect(page.locator(".hb-rotation__good")).to_contain_text("24 mensen, 6 tafels, 3 rondes")
    page.get_by_role("link", name=re.compile("[Aa]lles om te printen")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("alles om te printen")
    sheets = page.locator(".hb-sheet").count()
    more = page.locator(".hb-sheet[data-more]").count()
    cards = 24 // 4
    assert printed(page) == 1 + cards + sheets - more
    page = open_page(PICTURE, PLAIN)
    expect(page.get_by_role("heading", name="Met papier: de doos")).to_be_visible()
    page = open_page(scale_page("hoe-toegerust").replace(".md", ".html"), PLAIN)
    expect(page.locator(".hb-scale__sum").first).to_be_visible()
    page = open_page(AFTERWARDS, PLAIN)
    expect(page.get_by_role("heading", name="Rond het gezin")).to_be_visible()
