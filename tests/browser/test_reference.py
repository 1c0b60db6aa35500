"""Notes beside words, the calculator, and cards that print by themselves, as a reader meets them."""

from __future__ import annotations

import re
from dataclasses import replace

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE

PAGE = "handboek/alles.html"
CARDS = "naslag/checklists.html"
CARD = "drie-vragen"


def first_term(page: Page) -> tuple[Locator, Locator]:
    """The first word with a note in the text, and its note."""
    element = page.get_by_role("main").locator("handbook-note").first
    return element.locator("a"), element.locator(".hb-note__text")


def test_a_note_shows_beside_a_word_with_the_focus(open_page: OpenPage) -> None:
    """By keyboard the note shows and describes the word; Escape takes it away and leaves the focus where it was."""
    page = open_page(PAGE, DESK)
    word, note = first_term(page)
    expect(note).to_be_hidden()
    page.keyboard.press("Tab")
    word.evaluate("word => word.focus({focusVisible: true})")
    expect(note).to_be_visible()
    expect(word).to_have_accessible_description(note.inner_text())
    page.keyboard.press("Escape")
    expect(note).to_be_hidden()
    expect(word).to_be_focused()


def test_a_note_shows_under_a_pointer_and_can_be_pointed_at(open_page: OpenPage) -> None:
    """It stays while the pointer is on the note itself, inside the window, and goes when the pointer does."""
    page = open_page(PAGE, DESK)
    word, note = first_term(page)
    word.hover()
    expect(note).to_be_visible()
    note.hover()
    expect(note).to_be_visible()
    box = note.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= DESK.width
    page.mouse.move(5, 5)
    expect(note).to_be_hidden()


def test_on_a_phone_a_word_is_a_link_to_its_explanation(open_page: OpenPage) -> None:
    """No note covers the small screen; the link leads to the term in the list."""
    page = open_page(PAGE, PHONE)
    word, note = first_term(page)
    word.focus()
    expect(note).to_be_hidden()
    word.click()
    expect(page).to_have_url(re.compile(r"naslag/begrippen.html#multiprobleemgezin$"))
    expect(page.locator("#multiprobleemgezin")).to_be_in_viewport()


def test_the_calculator_answers_any_number(open_page: OpenPage) -> None:
    """A number with or without its point gives each share of it; what is no number gets a sentence that helps."""
    page = open_page(PAGE, DESK)
    field, outcome = page.get_by_label("Hoeveel gezinnen met kinderen"), page.locator(".hb-calculator__outcome")
    for typed in ("30.000", "30000", " 30 000 "):
        field.fill(typed)
        expect(outcome).to_have_text(
            "Van 30.000 gezinnen: 1% is ongeveer 300; 3% is ongeveer 900; 5% is ongeveer 1.500."
        )
    for wrong in ("veel", "0", "99", "-3", "3,5", "99999999"):
        field.fill(wrong)
        expect(outcome).to_have_text("Tik een heel getal van 100 tot 10.000.000, zoals 12.000.")
        expect(field).to_have_attribute("aria-invalid", "true")
    field.fill("")
    expect(outcome).to_have_text("")


def test_the_calculator_is_a_table_without_its_script(open_page: OpenPage) -> None:
    """The same sums for a few sizes, and no field that does nothing."""
    page = open_page(PAGE, replace(PHONE, scripts=False))
    expect(page.locator(".hb-calculator")).to_be_hidden()
    row = page.get_by_role("row").filter(has_text="30.000")
    expect(row.get_by_role("cell")).to_have_text(["300", "900", "1.500"])


def test_one_card_prints_by_itself(open_page: OpenPage) -> None:
    """Without a script, after its link was followed, only that card comes on paper, with its boxes; else all do."""
    page = open_page(CARDS, replace(DESK, scripts=False))
    cards = page.locator(".hb-checklist")
    page.locator(f"#{CARD}").get_by_role("link", name="Print deze kaart").click()
    expect(page.locator(f"#{CARD} .hb-checklist__now")).to_be_visible()
    page.emulate_media(media="print")
    assert [card.get_attribute("id") for card in cards.all() if card.is_visible()] == [CARD]
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    expect(page.locator(f"#{CARD} input").first).to_be_visible()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="Toch alle kaarten").first.click()
    page.emulate_media(media="print")
    assert all(card.is_visible() for card in cards.all())


def test_a_checklist_on_a_page_leads_to_its_card(open_page: OpenPage) -> None:
    """Without a script: from the page that explains it to the card that prints."""
    page = open_page(PAGE, replace(PHONE, scripts=False))
    page.locator(".hb-checklist").first.get_by_role("link", name="Print deze kaart").click()
    expect(page).to_have_url(re.compile(r"naslag/checklists.html#"))
