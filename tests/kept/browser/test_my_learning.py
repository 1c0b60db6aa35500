"""Mijn leren: what somebody did and where to go on; on paper, by keys alone, without a script."""

from __future__ import annotations

import json
from dataclasses import replace

from playwright.sync_api import Page, expect

from tests.browser.accessibility import barriers_in_both_schemes, sideways, small_targets
from tests.browser.quiz_reader import item
from tests.browser.test_tree_together import press, tab_to
from tests.browser.watched_page import DESK, SMALL_PHONE
from tests.kept.browser.conftest import Device
from tests.kept.browser.mine import MINE, entries, offer, rows, said, wipe
from tests.kept.made_records import (
    LAST,
    MODULE_NAME,
    QUIZ_NAME,
    golden,
    golden_device,
    golden_file,
)
from tests.kept.return_rule import MONTH, WEEK


def test_everything_that_was_done_stands_there_with_the_way_on(device: Device) -> None:
    """A quiz and how it went, the moments of a self-test in their order, the parts of a module, what was written."""
    page = device(MINE, golden_device(), now=LAST)
    day = "21 november 2026"
    assert rows(page) == {
        "quiz": [f"3 van de 7 goed, het laatst op {day}", "Zeker, en toch niet goed: 1"],
        "scale": [
            "Vóór een training, of zomaar, uit een bewaarcode. Gemiddeld 3,0 van 5",
            f"Vóór een training, of zomaar, {day}. Gemiddeld 2,7 van 5",
            f"Terugblik, {day}. Gemiddeld 4,0 van 5. Duidelijk hoger dan vóór de training",
            f"Ga verder: Na een training, {day}",
        ],
        "module": ["6 van de 6 onderdelen gedaan", f"Ik schreef:\n{golden('module')['text']}"],
    }
    page.get_by_role("link", name="Terugblik").click()
    expect(page.locator("handbook-scale")).to_have_attribute("data-view", "result")


def test_a_quiz_goes_on_where_it_was_left(device: Device) -> None:
    """Its line leads to the item that is open; an answer to words that changed counts nowhere."""
    record = golden("quiz")
    record["answers"] = {name: record["answers"][name] for name in ("eerst", "tekens")}
    record["answers"]["eerst"]["hash"] = "00000000"
    page = device(MINE, {QUIZ_NAME: json.dumps({**record, "done": False, "again": {}})}, now=LAST)
    assert rows(page)["quiz"] == [
        "Ga verder: 1 van de 7 vragen gedaan",
        "1 van de 1 goed, het laatst op 21 november 2026",
    ]
    page.get_by_role("link", name="Ga verder").click()
    expect(page.locator(".hb-quiz__changed")).to_be_visible()
    expect(item(page)).to_have_attribute("data-item", "eerst")


def test_what_comes_back_leads_to_its_first_question(device: Device) -> None:
    """Also when nothing of the last attempt stands: what is known of the items stays."""
    record = {**golden("quiz"), "answers": {}, "again": {}, "done": False}
    page = device(MINE, {QUIZ_NAME: json.dumps(record)}, now=LAST + WEEK)
    assert rows(page)["quiz"] == ["Om te herhalen: 3", "Eerder gedaan: 6 vragen"]
    page.get_by_role("link", name="Om te herhalen").click()
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Terug van de vorige keer")
    expect(item(page)).to_have_attribute("data-item", "eerst")


def test_with_nothing_to_show_it_says_what_to_do(device: Device) -> None:
    """And keeps nothing: not by opening the page, nor by being asked something."""
    page = device(MINE)
    expect(page.locator(".hb-mine__empty")).to_contain_text("Hier staat nog niets.")
    assert rows(page) == {}
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    page.get_by_role("button", name="Nee, laat staan").click()
    offer(page, json.dumps(golden_file()))
    assert entries(page) == {}


def test_on_paper_it_is_a_portfolio(device: Device) -> None:
    """Room for a name, all that was done and written, and nothing to press."""
    page = device(MINE, golden_device(), now=LAST)
    name = page.locator(".hb-mine__name")
    expect(name).to_be_hidden()
    before = rows(page)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Druk af als portfolio").click()
    assert page.evaluate("window.printed") is True
    page.emulate_media(media="print")
    expect(name).to_have_text("Naam:")
    box = name.locator("span").bounding_box()
    assert box is not None
    assert box["width"] > 250
    assert rows(page) == before
    for locator in ("button", "input", "select", ".hb-kept", "#meenemen-en-wissen"):
        expect(page.locator(f".hb-mine {locator}").filter(visible=True)).to_have_count(0)


def test_without_a_script_the_page_says_what_there_is(device: Device) -> None:
    """That nothing is kept, and what to do for that; no button that would do nothing."""
    page = device(MINE, view=replace(DESK, scripts=False))
    expect(page.locator(".hb-mine__plain")).to_contain_text("Zonder script bewaart dit handboek niets.")
    expect(page.locator(".hb-mine button:visible, .hb-mine [data-row]:visible")).to_have_count(0)
    expect(page.locator("handbook-kept")).to_be_hidden()


def test_everything_can_be_done_by_keys_alone(device: Device) -> None:
    """Going on, wishing, wiping and saying no; each question has the focus when it comes."""
    page = device(MINE, golden_device(), now=LAST)
    tab_to(page, page.get_by_role("link", name="Zien en doen").first)
    tab_to(page, page.get_by_label("Zet een bestand terug"))
    tab_to(page, page.get_by_label("Bewaar elke quiz, zelftest en module"))
    page.keyboard.press("ArrowDown")
    press(page, "button", "Onthoud dit")
    expect(said(page)).to_have_text("Dat is onthouden.")
    press(page, "button", "Wis alles van dit apparaat")
    expect(page.get_by_text("Weet je het zeker?")).to_be_focused()
    press(page, "button", "Nee, laat staan")
    expect(page.get_by_role("button", name="Bewaar in een bestand")).to_be_focused()
    press(page, "button", "Wis alles van dit apparaat")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(said(page)).to_have_text("Alles is gewist.")
    assert entries(page) == {}


def test_no_state_has_a_barrier(device: Device) -> None:
    """Filled, with an offer, a fault, both questions, and empty: axe finds nothing, and nothing is too wide at 320."""
    long = {**golden("module"), "text": "Meerdereverantwoordelijkhedenwaarnemingsformulier " * 3}
    page = device(MINE, {**golden_device(), MODULE_NAME: json.dumps(long)}, SMALL_PHONE, now=LAST + 2 * MONTH)
    found = {"filled": faults(page)}
    offer(page, json.dumps(golden_file()))
    found["offer"] = faults(page)
    offer(page, "geen bestand")
    found["fault"] = faults(page)
    page.get_by_label("Bewaar elke quiz, zelftest en module").select_option("1")
    page.get_by_role("button", name="Onthoud dit").click()
    found["old"] = faults(page)
    page.get_by_role("button", name="Nee, laat staan").click()
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    found["wipe"] = faults(page)
    page.get_by_role("button", name="Nee, laat staan").click()
    wipe(page)
    found["empty"] = faults(page)
    assert {state: one for state, one in found.items() if one} == {}


def faults(page: Page) -> list[str]:
    """What stands in a reader's way, seen from the top: what scrolled under the bar is not too small."""
    page.evaluate("scrollTo(0, 0)")
    return (
        barriers_in_both_schemes(page) + sideways(page) + small_targets(page, ".hb-mine :is(button, select, input)", 44)
    )
