"""What stands in the way of a reader of a tree: nothing, in every state, scheme and size, and in forced colours."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.tree_reader import OpenTree, answer
from tests.browser.watched_page import DESK, PHONE, SMALL_PHONE, ZOOMED, View

pytest_plugins = ["tests.browser.tree_fixtures"]

THUMB = ".hb-tree__choice, .hb-tree button, .hb-tree .hb-button, .hb-tree summary, .hb-tree__given a, .hb-tree__links a"
STATES = {
    "start": "",
    "question": "#/vermoeden=ja@4",
    "error": "#/vermoeden=ja@4",
    "change": "#/vermoeden=ja/signalen=herhaling?/hulp=ja@4",
    "old link": "#/vermoeden=ja/weg=x@1",
    "outcome": "#/vermoeden=ja/signalen=letsel.mijding@4",
    "way back": "#/vermoeden=nee@4~vervolg/haast=nee@2",
    "hand-over": "#/vermoeden=ja/signalen=herhaling/hulp=elders@4",
    "whole": "#hele-keuzehulp",
}


def in_state(open_tree: OpenTree, state: str, view: View) -> Page:
    """The tree in this state, with all folds open."""
    page = open_tree(STATES[state], view=view)
    if state == "error":
        answer(page)
    page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
    return page


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(open_tree: OpenTree, state: str) -> None:
    """In a wide window and on a phone, both schemes."""
    page = in_state(open_tree, state, DESK)
    wide = barriers_in_both_schemes(page)
    page.set_viewport_size({"width": PHONE.width, "height": PHONE.height})
    found = dict.fromkeys(wide + barriers_in_both_schemes(page))
    assert not found, "\n".join(found)


@pytest.mark.parametrize("state", STATES)
def test_it_fits_the_smallest_phone(open_tree: OpenTree, state: str) -> None:
    """At 320 px and at 400 % nothing sticks out, and whatever is tapped is 44 px high."""
    page = in_state(open_tree, state, SMALL_PHONE)
    found = [*sideways(page), *small_targets(page, THUMB, 44)]
    page.set_viewport_size({"width": ZOOMED.width, "height": ZOOMED.height})
    assert not [*found, *sideways(page)]


def test_no_word_is_broken_where_letters_are_twice_as_large(open_tree: OpenTree) -> None:
    """The row above a question takes more lines, and the page is no wider than its window."""
    page = open_tree(STATES["question"], view=PHONE)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    words = page.locator(".hb-tree__previous, .hb-tree__left [data-slot=status]")
    assert max(words.evaluate_all("list => list.map(one => one.getClientRects().length)")) <= 2
    assert words.evaluate_all("list => list.map(one => one.scrollWidth > one.clientWidth + 1)") == [False, False]
    assert not sideways(page)


def test_a_choice_shows_in_forced_colours(open_tree: OpenTree) -> None:
    """Where colours are the system's, what is chosen has an outline and its own tick."""
    page = open_tree(view=replace(PHONE, forced_colors="active"))
    row = page.locator(".hb-tree__choice").first
    plain = row.evaluate("row => getComputedStyle(row).outlineStyle")
    page.get_by_label("Nee").check()
    assert row.evaluate("row => getComputedStyle(row).outlineStyle") != plain
    expect(page.get_by_label("Nee")).to_be_checked()


def test_each_step_begins_at_its_top(open_tree: OpenTree) -> None:
    """After 'Verder' at the foot of a long question the next one stands in sight from its first line."""
    page = open_tree(view=SMALL_PHONE)
    answer(page, "Ja")
    expect(page.locator(".hb-tree__row")).to_be_in_viewport()
    expect(page.get_by_role("heading", name="Wat is er aan de hand?")).to_be_in_viewport(ratio=1)


ABOVE_BAR = """() => {
  const [answer, bar] = [document.activeElement.closest("label"), document.querySelector(".hb-tree__go")];
  return answer === null || answer.getBoundingClientRect().bottom <= bar.getBoundingClientRect().top + 1;
}"""


def test_who_comes_by_a_link_sees_which_tree_it_is(open_tree: OpenTree) -> None:
    """On a phone its name stands above an outcome, on one line however long it is."""
    page = open_tree(STATES["outcome"], view=SMALL_PHONE)
    name = page.get_by_role("heading", level=1)
    expect(name).to_be_in_viewport(ratio=1)
    name.evaluate("one => { one.textContent = 'Een lange naam '.repeat(9); }")
    box = name.bounding_box()
    assert box
    assert box["height"] < 24
    assert not sideways(page)


def test_what_has_the_focus_stays_above_the_bar(open_tree: OpenTree) -> None:
    """By the keys along answers of several lines, on a low screen, while "Verder" stands at its foot."""
    page = open_tree(STATES["question"], view=replace(SMALL_PHONE, height=420))
    boxes = page.get_by_role("checkbox")
    boxes.first.check()
    for _ in range(boxes.count() - 1):
        page.keyboard.press("Tab")
        assert page.evaluate(ABOVE_BAR)
    assert page.evaluate("document.activeElement.closest('label') !== null")


def test_what_was_chosen_last_stays_above_the_bar(open_tree: OpenTree) -> None:
    """The bar with "Verder" comes with the first choice, over the answer that stood at the foot of the screen."""
    page = open_tree(STATES["question"], view=replace(SMALL_PHONE, height=420))
    last = page.locator("form label").last
    last.evaluate("one => one.scrollIntoView({ block: 'end' })")
    box = last.bounding_box()
    assert box
    page.touchscreen.tap(box["x"] + 40, box["y"] + 10)
    expect(last.locator("input")).to_be_checked()
    assert page.evaluate(ABOVE_BAR.replace("document.activeElement", "document.querySelector('form :checked')"))
