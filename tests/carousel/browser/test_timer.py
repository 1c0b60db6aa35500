"""The clock: right after sleep, a reload and a clock that jumps; what is now, what comes, and when to give a sign."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.carousel.browser.clock import DIGITS, MINUTE, NEXT, NOON, PLAN, SAID, press, shows
from tests.carousel.browser.conftest import OpenSession


@pytest.fixture
def running(session: OpenSession) -> Page:
    """A clock that runs since noon."""
    page = session("timer", PLAN, now=NOON)
    shows(page, "18:00", "Ronde 1 van 3")
    press(page, "Start")
    return page


def test_it_counts_whole_seconds(running: Page) -> None:
    """A second later there is a second less, and the next goes at the next whole second."""
    running.clock.run_for(1000)
    shows(running, "17:59", "Ronde 1 van 3")
    running.clock.run_for(1500)
    shows(running, "17:58", "Ronde 1 van 3")
    running.clock.run_for(500)
    shows(running, "17:57", "Ronde 1 van 3")


def test_rounds_and_changes_follow_each_other(running: Page) -> None:
    """What is now and what comes; which cards go how far; the row of the table that is at hand; the end."""
    expect(running.locator(NEXT)).to_contain_text("Straks wisselen")
    expect(running.locator(NEXT)).to_contain_text("Kaart 7 tot en met 12: één tafel verder")
    running.clock.run_for(18 * MINUTE)
    shows(running, "2:00", "Wisselen: ga naar je volgende tafel")
    expect(running.locator(NEXT)).to_contain_text("Straks: ronde 2")
    expect(running.locator("tr[aria-current]")).to_contain_text("18–20")
    running.clock.fast_forward(22 * MINUTE)
    shows(running, "18:00", "Ronde 3 van 3")
    expect(running.locator(NEXT)).to_contain_text("Straks: einde van de rondes")
    running.clock.fast_forward(18 * MINUTE)
    shows(running, "0:00", "De rondes zijn klaar")
    press(running, "Begin opnieuw")
    shows(running, "18:00", "Ronde 1 van 3")


def test_it_is_right_after_sleep(running: Page) -> None:
    """A computer that slept for 25 minutes comes back in the second round, without a step of the clock in between."""
    running.clock.set_system_time(NOON + 25 * 60)
    running.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    shows(running, "13:00", "Ronde 2 van 3")
    running.clock.set_system_time(NOON + 26 * 60)
    running.evaluate("window.dispatchEvent(new Event('pageshow'))")
    shows(running, "12:00", "Ronde 2 van 3")


def test_it_is_right_after_a_reload(running: Page) -> None:
    """Running, it runs on; in another phase, if need be; and paused it stands where it stood."""
    running.clock.run_for(60_000)
    running.reload()
    shows(running, "17:00", "Ronde 1 van 3")
    running.clock.fast_forward(20 * MINUTE)
    running.reload()
    shows(running, "17:00", "Ronde 2 van 3")
    press(running, "Pauze")
    running.clock.fast_forward(30 * MINUTE)
    running.reload()
    shows(running, "17:00", "Ronde 2 van 3")
    assert running.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_clock_that_is_set_back(running: Page) -> None:
    """What was left is left: nobody sits an hour longer because a computer's clock changed."""
    running.clock.run_for(60_000)
    running.clock.set_system_time(NOON - 60 * 60)
    running.clock.run_for(1000)
    shows(running, "17:00", "Ronde 1 van 3")
    running.clock.run_for(1000)
    shows(running, "16:59", "Ronde 1 van 3")


def test_pause_one_more_minute_and_other_phases(running: Page) -> None:
    """Paused, nothing runs; a minute more counts in both; one on and one back begin a phase anew."""
    press(running, "Pauze")
    expect(running.locator(SAID)).to_have_text("De klok staat stil.")
    running.clock.run_for(5 * MINUTE)
    shows(running, "18:00", "Ronde 1 van 3")
    press(running, "Een minuut meer")
    shows(running, "19:00", "Ronde 1 van 3")
    press(running, "Start")
    press(running, "Een minuut meer")
    running.clock.run_for(1000)
    shows(running, "19:59", "Ronde 1 van 3")
    press(running, "Volgende")
    shows(running, "2:00", "Wisselen: ga naar je volgende tafel")
    press(running, "Vorige")
    running.clock.run_for(1000)
    shows(running, "17:59", "Ronde 1 van 3")


def test_a_sign_before_the_end(running: Page) -> None:
    """Five minutes before, said once and shown; not in a change, nor in a round that is shorter than that."""
    running.clock.run_for(13 * MINUTE - 1000)
    expect(running.locator(".hb-timer--soon")).to_have_count(0)
    running.clock.run_for(1000)
    expect(running.locator(".hb-timer--soon")).to_have_count(1)
    expect(running.locator(SAID)).to_have_text("De laatste 5 minuten")
    running.clock.fast_forward(5 * MINUTE)
    expect(running.locator(".hb-timer--soon")).to_have_count(0)
    expect(running.locator(SAID)).to_contain_text("Wisselen")


def test_a_short_round_gets_no_sign(session: OpenSession) -> None:
    """A round of five minutes does not begin with its sign."""
    page = session("timer", "#mensen=24&tafels=6&minuten=5&vorm=anders", now=NOON)
    press(page, "Start")
    expect(page.locator(".hb-timer--soon")).to_have_count(0)


def test_no_time_to_change(session: OpenSession) -> None:
    """Where changing takes no minutes one round follows the other, by a button too, and the clock runs on."""
    page = session("timer", "#mensen=24&tafels=6&minuten=10&wisselen=0&vorm=anders", now=NOON)
    expect(page.locator(NEXT)).to_contain_text("Kaart 7 tot en met 12: één tafel verder")
    press(page, "Start")
    press(page, "Volgende")
    page.clock.run_for(1000)
    shows(page, "9:59", "Ronde 2 van 3")
    expect(page.locator("tr[aria-current]")).to_contain_text("10–20")
    page.clock.fast_forward(10 * MINUTE)
    shows(page, "9:59", "Ronde 3 van 3")


def test_keys(running: Page) -> None:
    """Space and arrows do what the buttons do; not while somebody types, and a button keeps its own space."""
    running.locator("h1").click()
    running.keyboard.press(" ")
    expect(running.get_by_role("button", name="Start", exact=True)).to_be_visible()
    running.keyboard.press("ArrowRight")
    shows(running, "2:00", "Wisselen: ga naar je volgende tafel")
    running.keyboard.press("ArrowLeft")
    shows(running, "18:00", "Ronde 1 van 3")
    running.get_by_role("button", name="Start", exact=True).press(" ")
    expect(running.get_by_role("button", name="Pauze", exact=True)).to_be_visible()
    running.evaluate("document.querySelector('h1').append(document.createElement('input'))")
    running.locator("h1 input").press("ArrowRight")
    running.locator("h1 input").press(" ")
    shows(running, "18:00", "Ronde 1 van 3")
    expect(running.get_by_role("button", name="Pauze", exact=True)).to_be_visible()


def test_it_says_little(running: Page) -> None:
    """What a screen reader hears of itself changes with the phase, not with the seconds."""
    expect(running.locator(DIGITS)).to_have_attribute("role", "timer")
    said = running.locator(SAID)
    expect(said).to_have_text("Ronde 1 van 3. 18 minuten.")
    running.clock.run_for(3 * MINUTE)
    expect(said).to_have_text("Ronde 1 van 3. 18 minuten.")


def test_sound_only_on_request(running: Page) -> None:
    """No sound is made before somebody asks for it; it can be put off again."""
    sound = running.get_by_role("button", name="Geluid")
    expect(sound).to_have_attribute("aria-pressed", "false")
    assert running.evaluate("document.querySelector('handbook-timer').audio === undefined")
    sound.click()
    expect(sound).to_have_attribute("aria-pressed", "true")
    sound.click()
    expect(sound).to_have_attribute("aria-pressed", "false")


def test_the_space_bar_starts_it_also_when_it_is_large(session: OpenSession) -> None:
    """Whoever made it large by its button has the start under the space bar, and not the button again."""
    page = session("timer", PLAN, now=NOON)
    press(page, "Groot")
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Groot")).to_have_attribute("aria-pressed", "true")
    page.clock.run_for(1000)
    shows(page, "17:59", "Ronde 1 van 3")


def test_after_a_click_the_space_bar_is_for_the_clock(session: OpenSession) -> None:
    """Whoever pointed at a button does not press it again with the space bar."""
    page = session("timer", PLAN, now=NOON)
    page.get_by_role("button", name="Een minuut meer").click()
    page.keyboard.press("Space")
    page.clock.run_for(1000)
    shows(page, "18:59", "Ronde 1 van 3")
