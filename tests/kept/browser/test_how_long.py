"""For how long a device keeps what somebody did: as the reader wishes, and as the browser promises."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.kept.browser.conftest import Device
from tests.kept.browser.mine import MINE, asked, entries, offer, rows, said
from tests.kept.made_records import (
    HANDBOOK,
    MODULE_NAME,
    QUIZ_NAME,
    READER_NAME,
    SCALE_NAME,
    golden,
    golden_device,
    golden_file,
)
from tests.kept.return_rule import MONTH

PROMISES = {
    "kept": "persisted: async () => true, persist: async () => true",
    "open": "persisted: async () => false, persist: async () => false",
    "asked": "persisted: async () => window.yes === true, persist: async () => (window.yes = true)",
    "unknown": "",
    "refused": "persisted: async () => { throw new TypeError('opaque'); }",
}
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


def storage(methods: str) -> str:
    """A browser whose storage answers so."""
    return f"Object.defineProperty(navigator, 'storage', {{ value: {{ {methods} }} }});"


def test_a_wish_is_kept_and_takes_only_what_is_older(device: Device) -> None:
    """What would go at once is named first; walking over the choices does nothing, and no is no."""
    young, old = golden("module"), golden("quiz")
    held = {
        MODULE_NAME: json.dumps(young),
        QUIZ_NAME: json.dumps({**old, "at": young["at"] - 1}),
        f"{HANDBOOK}/x/y": "{",
    }
    page = device(MINE, held, now=young["at"] + MONTH)
    months = page.get_by_label("Bewaar elke quiz, zelftest en module")
    months.focus()
    months.select_option("1")
    assert entries(page) == held
    page.get_by_role("button", name="Onthoud dit").click()
    expect(asked(page).locator("li")).to_have_text(["Zien en doen"])
    page.get_by_role("button", name="Nee, laat staan").click()
    assert entries(page) == held
    expect(months).to_have_value("0")
    months.select_option("1")
    page.get_by_role("button", name="Onthoud dit").click()
    page.get_by_role("button", name="Wis dit").click()
    expect(said(page)).to_have_text("Dat is onthouden.")
    assert sorted(entries(page)) == sorted([MODULE_NAME, READER_NAME, f"{HANDBOOK}/x/y"])
    assert list(rows(page)) == ["module"]


def test_a_wish_holds_on_every_page_and_every_later_visit(device: Device) -> None:
    """What grew older since then goes when a page is opened; the wish itself stays, and can be taken back."""
    held = {**golden_device(), READER_NAME: json.dumps({**golden("reader"), "months": 3})}
    quiz = golden("quiz")["at"]
    page = device("quiz/zien.html", held, now=quiz + 3 * MONTH + 1)
    assert sorted(entries(page)) == sorted([MODULE_NAME, SCALE_NAME, READER_NAME])
    page.goto(page.url.replace("quiz/zien.html", MINE))
    months = page.get_by_label("Bewaar elke quiz, zelftest en module")
    expect(months).to_have_value("3")
    months.select_option("0")
    page.get_by_role("button", name="Onthoud dit").click()
    expect(said(page)).to_have_text("Dat is onthouden.")
    page.clock.set_fixed_time((quiz + 90 * MONTH) / 1000)
    page.reload()
    assert sorted(entries(page)) == sorted([MODULE_NAME, SCALE_NAME, READER_NAME])


def test_where_nothing_is_kept_the_page_does_not_say_it_was(device: Device) -> None:
    """A wish and a file: both hold as long as the page is open, and it says so."""
    page = device(MINE, script=FULL)
    page.get_by_label("Bewaar elke quiz, zelftest en module").select_option("12")
    page.get_by_role("button", name="Onthoud dit").click()
    expect(said(page)).to_contain_text("deze browser bewaart niet alles")
    offer(page, json.dumps(golden_file()))
    page.get_by_role("button", name="Zet terug", exact=True).click()
    expect(said(page)).to_contain_text("deze browser bewaart niet alles")
    assert list(rows(page)) == ["quiz", "scale", "module"]
    assert entries(page) == {}


@pytest.mark.parametrize(
    ("answers", "told"),
    [("kept", "heeft beloofd"), ("open", "belooft niets"), ("unknown", "zegt niet"), ("refused", "zegt niet")],
)
def test_what_the_browser_promised_is_told(device: Device, answers: str, told: str) -> None:
    """That it keeps this, that it does not, or that it does not say."""
    page = device(MINE, script=storage(PROMISES[answers]))
    expect(page.locator("[data-promise]:visible")).to_have_count(1)
    expect(page.locator("[data-promise]:visible")).to_contain_text(told)


@pytest.mark.parametrize(
    ("answers", "told", "then"),
    [("open", "Je browser belooft het niet.", "belooft niets"), ("asked", "heeft het beloofd", "heeft beloofd")],
)
def test_who_asks_the_browser_hears_its_answer(device: Device, answers: str, told: str, then: str) -> None:
    """Also a no; and the focus is not lost with the button."""
    page = device(MINE, script=storage(PROMISES[answers]))
    page.get_by_role("button", name="Vraag de browser om het te bewaren").click()
    expect(said(page)).to_contain_text(told)
    expect(page.locator("[data-promise]:visible")).to_contain_text(then)
    expect(page.get_by_role("button", name="Bewaar in een bestand")).to_be_focused()
