"""What a reader meets first: a field for searching, the trees that most come for, the list of all, and the foot."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE, View

LIST = "keuzehulpen/index.html"
SECTIONS = ".hb-index details"


@pytest.mark.parametrize("where", ["server", "folder"])
def test_the_field_opens_search_with_what_was_typed(where: str, open_page: OpenPage, file_url: str) -> None:
    """In place: the address stays as it is, so that no word about a family comes into a history or a log."""
    page = open_page("index.html", PHONE, site=file_url if where == "folder" else None)
    before, field = page.url, page.get_by_label("Wat is er aan de hand?")
    field.fill("gezinscoach")
    field.press("Enter")
    sought = page.get_by_role("dialog").get_by_role("searchbox")
    expect(sought).to_be_focused()
    expect(sought).to_have_value("gezinscoach")
    expect(page.get_by_role("dialog").get_by_role("link").first).to_be_visible()
    assert page.url == before
    page.keyboard.press("Escape")
    expect(sought).to_be_hidden()
    expect(field).to_be_focused()


def test_the_field_can_be_used_again(open_page: OpenPage) -> None:
    """Other words in it take the place of the first; the button in the bar opens search and gets focus back itself."""
    page = open_page()
    field, sought = page.get_by_label("Wat is er aan de hand?"), page.get_by_role("dialog").get_by_role("searchbox")
    for words in ("gezin", "variant"):
        field.fill(words)
        page.get_by_role("main").get_by_role("button", name="Zoek").click()
        expect(sought).to_have_value(words)
        page.keyboard.press("Escape")
        expect(field).to_be_focused()
    button = page.get_by_role("banner").get_by_role("button", name="Zoek")
    button.click()
    expect(sought).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_without_a_script_the_trees_lead_on(open_page: OpenPage) -> None:
    """A field that could not search is not shown; what most come for is, by the names that the trees have."""
    page = open_page("index.html", replace(PHONE, scripts=False))
    expect(page.locator("#hb-ask")).to_be_hidden()
    main = page.get_by_role("main")
    expect(main.locator(".hb-most").get_by_role("link")).to_have_text(
        ["Proef met alles", "Samen beginnen", "Bekijk alle 5 keuzehulpen"]
    )
    main.get_by_role("link", name="Bekijk alle").click()
    page.wait_for_url(f"**/{LIST}")


def test_the_list_of_trees_has_the_order_of_its_author(open_page: OpenPage) -> None:
    """In the groups of the page; trees that no group names stand below them, so that none is lost."""
    page = open_page(LIST, PHONE)
    expect(page.locator(".hb-picker h2")).to_have_text(["Eerst", "Andere keuzehulpen"])
    titles = page.locator(".hb-picker h3").all_inner_texts()
    assert titles[:2] == ["Vervolg", "Proef met alles"]
    assert len(titles) == 5


@pytest.mark.parametrize(
    ("view", "unfolded"), [(PHONE, False), (replace(PHONE, scripts=False), True), (DESK, True)], ids=str
)
def test_the_foot_is_folded_on_a_phone(view: View, unfolded: bool, open_page: OpenPage) -> None:  # noqa: FBT001 - a table
    """By section, each of which a finger opens; without a script it is the menu, and stands open."""
    page = open_page("index.html", view)
    sections = page.locator(SECTIONS)
    assert sections.evaluate_all("all => all.map(one => one.open)") == [unfolded] * sections.count()
    inside = sections.first.get_by_role("link").first
    if not unfolded:
        expect(inside).to_be_hidden()
        sections.first.locator("summary").click()
    expect(inside).to_be_visible()


def test_a_foot_follows_its_window(open_page: OpenPage) -> None:
    """Who makes a small window wide finds every page in the foot."""
    page = open_page("index.html", PHONE)
    expect(page.locator(SECTIONS).first).not_to_have_attribute("open", "")
    page.set_viewport_size({"width": 1280, "height": 800})
    expect(page.locator(SECTIONS).first).to_have_attribute("open", "")
