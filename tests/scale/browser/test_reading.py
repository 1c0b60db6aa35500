"""A self-test for who uses the keys alone, for who hears it, and without a script."""

from __future__ import annotations

import re
from dataclasses import replace

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.test_tree_together import press, tab_to
from tests.browser.watched_page import DESK, PHONE
from tests.scale.browser.scale_reader import AFTER, BACK, SCALE, begin, choose, dimension, onward, shown, sit, view
from tests.scale.scales import items_of, made_up_scale

WITHOUT_SCRIPT = replace(PHONE, scripts=False)
LEGENDS_FIRST = """() => [...document.querySelectorAll("fieldset")].every(one =>
  one.firstElementChild.localName === "legend" && one.querySelectorAll("legend").length === 1)"""
LIVE = """() => [...document.querySelectorAll("[role=status], [role=alert], [aria-live]")]
  .filter(one => one.checkVisibility() && one.textContent.trim()).map(one => one.textContent.trim())"""


def radios(page: Page) -> Locator:
    """The points of all statements that are asked now."""
    return dimension(page).get_by_role("radio")


def test_a_whole_self_test_with_the_keys_alone(open_page: OpenPage) -> None:
    """Tab to a statement, Space and arrows to an answer, Enter on a link; nothing is sent before that."""
    page = open_page(SCALE, DESK)
    press(page, "button", "Na een training")
    for section in made_up_scale().dimensions.values():
        expect(page.get_by_role("heading", name=section.title)).to_be_focused()
        for item in section.items:
            tab_to(page, page.locator(f"[data-item={item}] input").first)
            page.keyboard.press("Space")
            page.keyboard.press("ArrowRight")
            page.keyboard.press("ArrowDown")
            expect(page.locator(f"[data-item={item}] input[value='3']")).to_be_checked()
            page.keyboard.press("Enter")
            assert view(page) == "dimension"
        name = "Bekijk je beeld" if section.title == "De keuken" else "Verder"
        press(page, "link", name)
    expect(page.get_by_role("heading", name="Je beeld")).to_be_focused()
    assert [row[1] for row in shown(page).rows] == ["3,0"] * 3
    press(page, "button", "Vul het nog eens in")
    expect(page.locator(".hb-scale__ask")).to_be_focused()
    tab_to(page, page.get_by_label("Heb je een bewaarcode?"))
    page.keyboard.type("123")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="geen hele bewaarcode")).to_have_count(1)


def test_every_answer_has_a_name(open_page: OpenPage) -> None:
    """A statement is the name of its group and stands first in it; each radio says its number and its words."""
    page = open_page(SCALE, DESK)
    begin(page, BACK)
    assert page.evaluate(LEGENDS_FIRST)
    points = [f"{number} {words}" for number, words in enumerate(made_up_scale().points, 1)]
    for text in made_up_scale().dimensions["snijden"].items.values():
        asked = page.get_by_role("group", name=text, exact=True)
        expect(asked).to_have_count(1)
        for row in ("Nu", "Toen, vóór de training"):
            named = [
                asked.get_by_role("group", name=row).get_by_role("radio", name=name, exact=True) for name in points
            ]
            for one in [*named, asked.get_by_role("group", name=row).get_by_role("radio", name="n.v.t.", exact=True)]:
                expect(one).to_have_count(1)
    expect(radios(page)).to_have_count(36)
    expect(page.get_by_role("heading", level=1)).to_have_count(1)


def test_at_most_one_message_is_live(open_page: OpenPage) -> None:
    """Whatever state the page is in: two that speak at once drown each other."""
    page = open_page(SCALE, DESK)
    assert page.evaluate(LIVE) == []
    page.get_by_role("button", name="Open de code").click()
    assert len(page.evaluate(LIVE)) == 1
    sit(page, AFTER, dict.fromkeys(items_of(), 3))
    assert page.evaluate(LIVE) == []
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="Kopieer de code").click()
    expect(page.get_by_role("status").filter(has_text="Kopiëren lukte niet")).to_have_count(1)
    assert len(page.evaluate(LIVE)) == 1


def test_without_a_script_it_is_a_whole_sheet(open_page: OpenPage) -> None:
    """Every statement with its points, how to count them, and all advice; nothing that only a script could do."""
    page = open_page(SCALE, WITHOUT_SCRIPT)
    scale = made_up_scale()
    for dimension_id, one in scale.dimensions.items():
        part = page.locator(f"#onderdeel-{dimension_id}")
        for text in one.items.values():
            expect(part.get_by_role("group", name=text, exact=True).get_by_role("radio")).to_have_count(6)
        expect(part.locator(".hb-scale__sum")).to_be_visible()
        advice = page.locator(f"#advies-{dimension_id}")
        advice.locator("summary").click()
        for band in one.advice.values():
            for words in (band.say, band.today.text, band.hour.text, band.ask.text):
                expect(advice.get_by_text(words).first).to_be_visible()
    expect(page.locator("handbook-kept")).to_be_hidden()
    expect(page.locator("main").get_by_role("button")).to_have_count(0)
    page.locator(".hb-scale__roots summary").first.click()
    expect(page.locator(".hb-scale__roots").get_by_text("Lijkt op een artikel.")).to_be_visible()


def test_the_key_of_the_sheet_counts_as_the_script_does(open_page: OpenPage) -> None:
    """Each sum that somebody can come to on paper stands in the key, under the band that the page then shows."""
    page = open_page(SCALE, WITHOUT_SCRIPT)
    bands = {band.title.lower(): (band.at_least or 0, band.below or 6) for band in made_up_scale().bands.values()}
    for id_, one in made_up_scale().dimensions.items():
        key = page.locator(f"#onderdeel-{id_} .hb-scale__sum").inner_text()
        told: dict[int, str] = {}
        for low, high, band in re.findall(r"(\d+)(?: tot en met (\d+))?: ([\w ]+?)[;.]", key):
            told |= dict.fromkeys(range(int(low), int(high or low) + 1), band)
        count = len(one.items)
        assert sorted(told) == [*range(count, 5 * count + 1)]
        for total, band in told.items():
            low, high = bands[band]
            assert low <= total / count < high, (id_, total)


def test_when_the_script_fails_the_sheet_is_whole_again(open_page: OpenPage) -> None:
    """From a sitting in looking back and from a picture: no row, word or advice is missing or left over."""
    page = open_page(SCALE, DESK)
    read = """() => {
      const scale = document.querySelector("handbook-scale");
      return [scale.innerText, scale.textContent, scale.querySelectorAll("[hidden]").length];
    }"""
    plain = "() => document.querySelector('handbook-scale').makePlain()"
    page.evaluate(plain)
    sheet = page.evaluate(read)
    page.reload()
    begin(page, BACK)
    choose(page, "ui", 2)
    onward(page)
    page.evaluate(plain)
    assert page.evaluate(read) == sheet
    page.evaluate("localStorage.clear()")
    page.goto(page.url.split("#")[0])
    page.reload()
    sit(page, BACK, dict.fromkeys(items_of(), 3), dict.fromkeys(items_of(), 1))
    page.evaluate(plain)
    assert page.evaluate(read) == sheet
    expect(page.locator(".hb-scale input")).to_have_count(6 * len(items_of()))
    expect(page.locator(".hb-scale input:checked")).to_have_count(0)
