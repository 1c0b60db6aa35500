"""What comes on paper: a page without what is folded or with it, a card twice, a drawing alone; then all is back."""

from __future__ import annotations

import base64
import re
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.code.browser.qr_symbols import read_picture
from tests.code.browser.test_code_looks import PIXELS

PAGE, CARDS = "handboek/alles.html", "naslag/checklists.html"
CARD = "drie-vragen"
ADDRESS = f"https://handboek.example/naslag/checklists.html#{CARD}"
PLAIN = replace(DESK, scripts=False)
NOTE, LEFT, ALONE = "details.note", ".hb-print__left", ".hb-print__alone"
SHEET = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")


def with_noted_dialog(page: Page) -> Page:
    """The page; its dialog to print is not opened, and what the page was like when it was asked for is noted."""
    page.evaluate("() => { window.asked = []; window.print = () => asked.push(document.body.dataset.print); }")
    return page


def on_paper(page: Page) -> Page:
    """The page as a printer gets it: the theme opens every fold first."""
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    return page


def sheets(page: Page) -> list[str]:
    """How each sheet of paper lies that a printer would take, at A4 unless the page asks for another."""
    pages = SHEET.findall(page.pdf(prefer_css_page_size=True))
    return ["wide" if float(width) > float(height) else "tall" for width, height in pages]


@pytest.mark.parametrize("opened", [False, True])
def test_what_is_folded_stays_off_paper(opened: bool, open_page: OpenPage) -> None:  # noqa: FBT001 - both ways of one case
    """By the browser's own way to print, also after it was read; paper says where it is."""
    page = open_page(PAGE, DESK)
    if opened:
        page.locator(f"{NOTE} > summary").click()
    on_paper(page)
    expect(page.locator(NOTE)).to_be_hidden()
    expect(page.locator(LEFT)).to_contain_text("https://handboek.example/handboek/alles.html")
    expect(page.get_by_role("button", name="Print met uitwerking")).to_be_hidden()


def test_participants_get_no_working_out(open_page: OpenPage) -> None:
    """Their button prints what the browser's own way prints, once."""
    page = with_noted_dialog(open_page(PAGE, DESK))
    page.get_by_role("button", name="Print voor deelnemers").click()
    assert page.evaluate("asked") == ["without"]
    expect(on_paper(page).locator(NOTE)).to_be_hidden()
    expect(page.locator(LEFT)).to_be_visible()


def test_the_second_button_prints_all(open_page: OpenPage) -> None:
    """What is folded is there, though nobody opened it, and no lines to write on; back at the page all is as it was."""
    page = with_noted_dialog(open_page(PAGE, DESK))
    page.get_by_role("button", name="Print met uitwerking").click()
    assert page.evaluate("asked") == ["with"]
    page.emulate_media(media="print")
    expect(page.get_by_text("Deze doos is dicht tot je haar opent.")).to_be_visible()
    expect(page.locator(LEFT)).to_be_hidden()
    expect(page.locator(".hb-print__lines").first).to_be_hidden()
    page.emulate_media(media="screen")
    page.keyboard.press("Tab")
    assert page.evaluate("document.body.dataset.print") is None
    expect(on_paper(page).locator(NOTE)).to_be_hidden()


def test_without_script_paper_is_as_the_screen(open_page: OpenPage) -> None:
    """What is shut stays off paper and what somebody opened comes on it; no button that does nothing."""
    page = open_page(PAGE, PLAIN)
    expect(page.get_by_role("button", name=re.compile("Print"))).to_have_count(0)
    expect(page.get_by_text("alleen op papier als je die eerst openzet")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator(NOTE)).to_be_hidden()
    page.emulate_media(media="screen")
    page.locator(f"{NOTE} > summary").click()
    page.emulate_media(media="print")
    expect(page.get_by_text("Deze doos is dicht tot je haar opent.")).to_be_visible()


def test_lines_are_only_on_paper(open_page: OpenPage) -> None:
    """Four below a question, two in a list, with the question above them; a screen reader hears nothing of them."""
    page = open_page(PAGE, PLAIN)
    lines = page.locator(".hb-print__lines")
    expect(lines.first).to_be_hidden()
    page.emulate_media(media="print")
    assert [one.locator("span:visible").count() for one in lines.all()] == [4, 2]
    assert lines.first.evaluate("one => getComputedStyle(one.parentElement).breakInside") == "avoid"
    expect(lines.first).to_have_attribute("aria-hidden", "true")


@pytest.mark.parametrize("where", ["server", "file"])
def test_a_card_prints_twice_with_its_address(where: str, open_page: OpenPage, site_url: str, file_url: str) -> None:
    """Two of it on one sheet that lies, and nothing else; a camera reads in both where the card stands."""
    page = with_noted_dialog(open_page(CARDS, DESK, site=site_url if where == "server" else file_url))
    page.locator(f"#{CARD}").get_by_role("button", name="Print deze kaart").click()
    assert page.evaluate("asked") == ["alone"]
    assert sheets(page) == ["wide"]
    page.emulate_media(media="print")
    cards = page.locator(f"{ALONE} .hb-checklist")
    expect(cards).to_have_count(2)
    for card in cards.all():
        expect(card.get_by_role("checkbox").first).to_be_visible()
        expect(card).to_contain_text(ADDRESS)
        assert read_on(page, card.locator("svg").bounding_box()) == ADDRESS.encode()
    expect(page.get_by_role("heading", level=1)).to_be_hidden()
    page.emulate_media(media="screen")
    page.mouse.move(9, 9)
    expect(page.locator(ALONE)).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def read_on(page: Page, box: object) -> bytes | None:
    """What a camera reads at this place of the page as it comes on paper."""
    taken = base64.b64encode(page.screenshot(clip=box, full_page=True)).decode()  # type: ignore[arg-type]
    grey, width, height = page.evaluate(PIXELS, taken)
    return read_picture(base64.b64decode(grey), width, height)


def test_a_card_prints_from_the_page_that_explains_it(open_page: OpenPage) -> None:
    """By keyboard too, with what was ticked; the focus stays where it was."""
    page = with_noted_dialog(open_page(PAGE, PHONE))
    card = page.locator(f"#lijst-{CARD}")
    card.get_by_role("checkbox").first.check()
    button = card.get_by_role("button", name="Print deze kaart")
    button.press("Enter")
    assert sheets(page) == ["wide"]
    expect(page.locator(f"{ALONE} .hb-checklist")).to_have_count(2)
    expect(page.locator(f"{ALONE} input").first).to_be_checked()
    expect(button).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(ALONE)).to_have_count(0)


@pytest.mark.parametrize(("box", "lies"), [("0 0 320 700", "tall"), ("0 0 700 320", "wide")])
def test_a_drawing_prints_alone(box: str, lies: str, open_page: OpenPage) -> None:
    """On one sheet, by its shape, with its name, its source with the number it has here, and where it comes from."""
    page = with_noted_dialog(open_page(PAGE, DESK))
    figure = page.locator("[data-copies]", has_text="Verhuizen in drie dozen")
    figure.locator("svg").evaluate("(svg, box) => svg.setAttribute('viewBox', box)", box)
    figure.get_by_role("button", name=re.compile("Print alleen de plaat.*Verhuizen")).click()
    assert sheets(page) == [lies]
    page.emulate_media(media="print")
    expect(page.locator(f"{ALONE} figure:visible")).to_have_count(1)
    expect(page.locator(f"{ALONE} figcaption")).to_contain_text("Verhuizen in drie dozen")
    expect(page.locator(f"{ALONE} ol > li:visible")).to_have_count(1)
    number = page.locator(f"{ALONE} ol > li").evaluate("line => line.value")
    expect(page.locator(f"{ALONE} .hb-cite a")).to_have_attribute("href", f"#bron-{number}")
    expect(page.locator(ALONE)).to_contain_text("https://handboek.example/handboek/alles.html")
