"""How long a whole session is: it is divided over the rounds of a script that fits, and the script follows the plan."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import sideways
from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE
from tests.carousel.browser.conftest import Ask

LONG = {"least": 90, "beside": 62, "tables": 6, "rounds": 3, "minutes": 18, "change": 2}
SHORT = {"least": 44, "beside": 26, "tables": 4, "rounds": 2, "minutes": 16, "change": 2}
DIVIDED = "([whole, people, scripts]) => Handbook.wholeSession.divided(whole, people, scripts)"
PAGE = "leren/rond.html"
WHOLE = "In totaal"


def test_all_the_time_there_is_goes_to_the_rounds(ask: Ask) -> None:
    """For every length and number of people: not a minute too many, and no round could be a minute longer."""
    asked = [(whole, people, [LONG, SHORT]) for whole in range(1, 305) for people in (4, 7, 12, 24, 60)]
    for (whole, people, _), found in zip(asked, ask(DIVIDED, asked), strict=True):
        if not 44 <= whole <= 300:
            assert found is None, whole
            continue
        script = LONG if (whole - 60) // 3 - 2 >= 13.5 else SHORT
        used = script["beside"] + found["rounds"] * (found["minutes"] + found["change"]) - found["change"]
        assert whole - found["rounds"] < used <= whole, whole
        assert (found["rounds"], found["change"]) == (script["rounds"], 2), whole
        assert found["minutes"] >= 8, whole
        assert found["tables"] == max(2, min(script["tables"], people // 3)), people


def test_no_round_is_shorter_than_people_can_use(ask: Ask) -> None:
    """Also where the script itself has short rounds: below its least there is no plan."""
    short = {**SHORT, "minutes": 9}
    too_short, just_enough = ask(DIVIDED, [[43, 12, [short]], [44, 12, [short]]])
    assert too_short is None
    assert just_enough["minutes"] == 8


def times(page: Page, script: int = 0) -> list[str]:
    """When each step of a script begins and ends."""
    return page.locator("handbook-script").nth(script).locator(".hb-script__time > b").all_inner_texts()


def test_a_trainer_fills_in_the_time_there_is(open_page: OpenPage) -> None:
    """The rounds get what is left, the script tells the whole in its own times; the other script stays as it was."""
    page = open_page(PAGE, PHONE)
    expect(page.get_by_label(WHOLE)).to_have_value("54")
    before = times(page, 1)
    page.get_by_label(WHOLE).fill("90")
    expect(page.get_by_label("Per ronde")).to_have_value("33")
    expect(page.get_by_label("Rondes", exact=True)).to_have_value("2")
    expect(page.locator(".hb-script__title").first).to_have_text("90 minuten")
    expect(page.locator("handbook-script [data-slot=numbers]").first).to_have_text(
        "2 tafels, 2 rondes van 33 minuten. Wisselen duurt 2 minuten."
    )
    assert times(page) == ["0–10", "10–78", "78–90"]
    expect(page.get_by_text("Dit draaiboek past bij je plan.")).to_have_count(2)
    expect(page.get_by_text("Dit draaiboek past bij je plan.").first).to_be_visible()
    expect(page.get_by_text("Dit draaiboek past bij je plan.").last).to_be_hidden()
    assert times(page, 1) == before
    page.get_by_label("Ronde 1 begint om").fill("00:05")
    assert times(page) == ["23.55–00.05", "00.05–01.13", "01.13–01.25"]
    expect(page.get_by_text("Alles begint om 23.55, en is klaar om 01.25.")).to_be_visible()
    page.get_by_label("Per ronde").fill("20")
    expect(page.get_by_label(WHOLE)).to_have_value("64")
    page.get_by_label("Rondes", exact=True).fill("3")
    expect(page.get_by_label(WHOLE)).to_have_value("")
    expect(page.locator(".hb-script__title").first).to_have_text("60 minuten")
    for _ in range(4):
        page.go_back()
    expect(page.get_by_label(WHOLE)).to_have_value("54")
    assert times(page) == ["0–10", "10–42", "42–54"]


def test_three_digits_are_seen_whole(open_page: OpenPage) -> None:
    """On a phone the end of a number does not run out of its field, and the field not out of the page."""
    page = open_page(PAGE, SMALL_PHONE)
    page.get_by_label(WHOLE).fill("288")
    assert page.get_by_label(WHOLE).evaluate("field => field.scrollWidth <= field.clientWidth")
    assert sideways(page) == []


@pytest.mark.parametrize("typed", ["17", "301", "2,5", "een uur"])
def test_what_is_no_time_for_a_session_is_told(open_page: OpenPage, typed: str) -> None:
    """In a sentence by the field, with how short it can be; the plan stays, and goes on when the field is empty."""
    page = open_page(PAGE, DESK)
    page.get_by_label(WHOLE).fill(typed)
    expect(page.locator(".hb-planner__fault:visible")).to_contain_text("van 18 tot en met 300")
    expect(page.get_by_label(WHOLE)).to_have_attribute("aria-invalid", "true")
    assert "#" not in page.url
    page.get_by_label(WHOLE).fill("")
    expect(page.locator(".hb-planner__fault:visible")).to_have_count(0)
    expect(page.get_by_label("Per ronde")).to_have_value("15")


def test_the_script_that_is_printed_follows_too(open_page: OpenPage) -> None:
    """The sheet says the times of this plan; without a script, or when it fails, what the author wrote."""
    page = open_page("carrousel/rond.html#mensen=12&tafels=2&ronden=2&minuten=33&wisselen=1&vorm=eigen", DESK)
    expect(page.locator("#vellen-draaiboek-lang .hb-script__title")).to_have_text("Draaiboek: 89 minuten")
    numbers = page.locator("#vellen-draaiboek-lang [data-slot=numbers]")
    expect(numbers).to_contain_text("Wisselen duurt 1 minuut.")
    page.evaluate("document.querySelectorAll('handbook-script').forEach(one => one.makePlain())")
    expect(page.locator("#vellen-draaiboek-lang .hb-script__title")).to_have_text("Draaiboek: 60 minuten")
