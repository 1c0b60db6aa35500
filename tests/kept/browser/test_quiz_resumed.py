"""A quiz goes on where it was left: in every state, by every way back, and with nothing kept before it has to be."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import GUESS, QUIZ, SURE, item, lists, onward, right, sit, submit, verdict, wrong
from tests.browser.watched_page import DESK, PHONE
from tests.kept.browser.conftest import Device
from tests.kept.browser.kept_quiz import NAMES, kept, know, know_the_rest, line, miss_one, names, progress, shown
from tests.kept.made_records import LAST, QUIZ_NAME, golden

AT_ONCE = f"""() => {{
  const look = () => window.ticked.push({NAMES}.length);
  window.ticked = [];
  document.addEventListener("click", look, {{capture: true}});
  document.addEventListener("click", look);
}}"""


def same_after_a_reload(page: Page) -> None:
    """What the reader sees, and what is kept, are the same when the page is opened again."""
    before, on_device = shown(page), names(page) and kept(page)
    page.reload()
    assert shown(page) == before
    assert (names(page) and kept(page)) == on_device


def test_a_reload_changes_nothing_in_any_state(open_page: OpenPage) -> None:
    """Feedback, a later item, a blind spot once more, its feedback and the result: answers and result are back."""
    page = open_page(QUIZ)
    miss_one(page)
    same_after_a_reload(page)
    onward(page)
    same_after_a_reload(page)
    know(page)
    same_after_a_reload(page)
    know_the_rest(page)
    assert "Nog één keer" in progress(page)
    same_after_a_reload(page)
    know(page)
    same_after_a_reload(page)
    onward(page)
    assert lists(page) == {"blind": 1, "unsure": 6}
    assert kept(page)["done"] is True
    same_after_a_reload(page)


def test_without_an_address_a_quiz_goes_on_where_the_reader_was(open_page: OpenPage) -> None:
    """At the first item that is open; at the blind spot when only that is left; at the result when all is done."""
    page = open_page(QUIZ)
    bare = page.url
    miss_one(page)
    page.goto(f"{bare}?again")
    assert "Vraag 2 van 7" in progress(page)
    know(page)
    know_the_rest(page)
    page.goto(f"{bare}?and-again")
    assert "Nog één keer" in progress(page)
    know(page)
    page.goto(f"{bare}?at-last")
    expect(page.locator(".hb-quiz__result")).to_be_visible()


def test_nothing_is_kept_before_the_first_answer(open_page: OpenPage) -> None:
    """Not by opening, walking over choices with arrow keys, choosing one, asking without an answer, or going away."""
    page = open_page(QUIZ)
    item(page).locator("input").first.focus()
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(item(page).locator("input:checked")).to_have_count(1)
    page.goto(f"{page.url}#vraag-tekens")
    submit(page, SURE)
    expect(page.locator(".hb-quiz__missing")).to_be_visible()
    assert names(page) == []
    page.reload()
    assert names(page) == []
    right(page)
    submit(page, SURE)
    assert names(page) == [QUIZ_NAME]


def test_an_answer_is_kept_in_the_tick_in_which_it_is_given(open_page: OpenPage) -> None:
    """When the tap is over it is on the device: nothing waits for a timer or for the page to go away."""
    page = open_page(QUIZ)
    right(page)
    page.evaluate(AT_ONCE)
    submit(page, GUESS)
    assert page.evaluate("window.ticked") == [0, 1]


def test_two_taps_on_how_sure_are_one_answer(open_page: OpenPage) -> None:
    """A double click, and a second event on a button that is gone; the feedback stays to be read."""
    page = open_page(QUIZ, PHONE)
    right(page)
    page.get_by_role("button", name=SURE).dblclick()
    expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
    page.reload()
    onward(page)
    item(page).locator("input").first.check()
    again = "button => { button.click(); button.click(); }"
    page.get_by_role("button", name=GUESS).evaluate(again)
    expect(verdict(page)).to_have_count(1)
    assert {name: len(one["answers"]) for name, one in kept(page)["log"].items()} == {"eerst": 1, "tekens": 1}
    assert kept(page)["answers"]["tekens"]["sure"] == "guess"


def test_back_and_forward_walk_through_a_finished_sitting(open_page: OpenPage) -> None:
    """From the result back to what was said of the last item, and forward again; nothing is open to be answered."""
    page = open_page(QUIZ)
    sit(page, wrong, GUESS)
    page.go_back()
    expect(verdict(page)).to_be_visible()
    expect(page.get_by_role("button", name=SURE)).to_have_count(0)
    page.go_forward()
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 6 van de 7 goed.")
    assert all(len(one["answers"]) == 1 for one in kept(page)["log"].values())


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("#vraag-falen", "Vraag 3 van 7"),
        ("#nog-eens-eerst", "Nog één keer"),
        ("#nog-eens-tekens", "Vraag 3 van 7"),
        ("#terug-eerst", "Vraag 3 van 7"),
        ("#vraag-weg", "Vraag 3 van 7"),
        ("#zomaar", "Vraag 3 van 7"),
        ("#%E0%A4%A", "Vraag 3 van 7"),
        ("#inhoud", "Vraag 3 van 7"),
    ],
)
def test_a_bookmark_shows_what_it_was_made_of(device: Device, address: str, seen: str) -> None:
    """An item, also once more; where it names nothing that can be shown, the quiz goes on where the reader was."""
    page = device(QUIZ + address, {QUIZ_NAME: json.dumps(halfway())}, now=LAST)
    expect(page.locator(".hb-quiz__progress")).to_contain_text(seen)
    expect(item(page)).to_have_count(1)


def test_a_bookmark_of_the_result_shows_what_there_is(device: Device) -> None:
    """So far; and without any answer the first item."""
    page = device(f"{QUIZ}#resultaat", {QUIZ_NAME: json.dumps(halfway())}, now=LAST)
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 1 van de 2 goed.")
    page = device(f"{QUIZ}#resultaat")
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 1 van 7")


def test_the_skip_link_leaves_what_is_being_filled_in(open_page: OpenPage) -> None:
    """It goes to the text, which is no place in the quiz; Back goes nowhere else."""
    page = open_page(QUIZ, DESK)
    chosen = item(page).locator("input").nth(1)
    chosen.check()
    skip = page.locator("a[href='#inhoud']").first
    skip.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**#inhoud")
    expect(chosen).to_be_checked()
    submit(page, SURE)
    expect(verdict(page)).to_be_visible()
    page.reload()
    expect(verdict(page)).to_be_visible()


def test_begin_again_is_another_attempt(device: Device) -> None:
    """With another order and no answers; what is known of each item for a later visit stays."""
    before = golden("quiz")
    page = device(QUIZ, {QUIZ_NAME: json.dumps(before)})
    page.get_by_role("button", name="Begin opnieuw").click()
    after = kept(page)
    assert after["log"] == before["log"]
    assert (after["answers"], after["again"], after["done"]) == ({}, {}, False)
    assert after["seed"] != before["seed"]
    order = shown(page)["choices"]
    page.reload()
    assert shown(page)["choices"] == order
    expect(line(page)).to_contain_text("blijft op dit apparaat")


def halfway() -> dict[str, object]:
    """The golden quiz with only its first two items answered, the first of them wrong and with certainty."""
    record = golden("quiz")
    first = {name: record["answers"][name] for name in ("eerst", "tekens")}
    return {**record, "answers": first, "again": {}, "done": False}
