"""A tree on paper: an outcome alone, a question alone, and the whole of it for who answered nothing yet."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.tree_reader import OpenTree

pytest_plugins = ["tests.browser.tree_fixtures"]

MELDEN = "#/vermoeden=ja/signalen=letsel.mijding@4"


def test_an_outcome_is_printed_alone(open_tree: OpenTree) -> None:
    """On paper: the outcome with its answers, without buttons, links to change, other outcomes or the drawing."""
    page = open_tree(MELDEN)
    page.emulate_media(media="print")
    expect(page.locator(".hb-tree__outcome:visible")).to_have_count(1)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".hb-tree__given ul")).to_be_visible()
    expect(page.locator(".hb-tree__foot")).to_be_visible()
    expect(page.get_by_text("Direct gevaar? Bel").locator("visible=true")).to_have_count(1)
    for gone in (".hb-tree__buttons", ".hb-tree__map", ".hb-tree__others", ".hb-tree__given a", ".hb-tree__question"):
        expect(page.locator(gone).locator("visible=true")).to_have_count(0)


def test_a_question_on_the_way_is_printed_alone(open_tree: OpenTree) -> None:
    """On paper: the question, its answers to tick, the answers so far and 112; no button and no other question."""
    page = open_tree("#/vermoeden=ja@4")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".hb-tree__form").get_by_role("checkbox").locator("visible=true")).to_have_count(5)
    expect(page.locator(".hb-tree__given").get_by_text("Is er een vermoeden").first).to_be_visible()
    expect(page.get_by_text("Direct gevaar? Bel").locator("visible=true")).to_have_count(1)
    for gone in (".hb-tree__part", ".hb-tree__next", ".hb-tree__map", ".hb-tree__given a", ".hb-tree__ahead"):
        expect(page.locator(gone).locator("visible=true")).to_have_count(0)


def test_who_answered_nothing_yet_prints_the_whole_tree(open_tree: OpenTree) -> None:
    """At the first question the paper has every question, every outcome, and the folds open."""
    page = open_tree()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(page.locator(".hb-tree__part").locator("visible=true")).to_have_count(8)
    expect(page.locator(".hb-tree__form").locator("visible=true")).to_have_count(0)
    expect(page.locator(".hb-outline")).to_be_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.locator(".hb-outline")).to_be_hidden()
