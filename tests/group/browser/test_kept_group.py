"""What a device keeps of a group: counts and marks, over a reload, in two tabs, in full storage; and how it goes."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.group.browser.conftest import Device
from tests.group.browser.group_reader import (
    GROUP,
    KEY,
    begin,
    count_all,
    give,
    is_in,
    kept,
    long_code,
    people,
    reveal,
    said,
    shown,
)

EVERYBODY = people(61, 9)
MINE = "leren/mijn-leren.html"
FULL = "() => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }"


def test_no_code_and_no_order_is_kept(open_page: OpenPage) -> None:
    """What stands in the browser's memory holds no code, long or short, nor anybody's answers in a row."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY)
    text = json.dumps(page.evaluate("() => ({ ...localStorage })"))
    for place, answers in enumerate(EVERYBODY):
        assert long_code(answers, 0, 1000 * place + place).digits() not in text
    [batch] = kept(page)["batches"]
    assert batch["marks"] == sorted(batch["marks"])
    assert {sum(row) for row in batch["levels"]} == {len(EVERYBODY)}


def test_the_number_of_a_group_is_wide(open_page: OpenPage) -> None:
    """By a narrow one two people of a small self-test were taken for one eight times as often as chance does."""
    page = open_page(GROUP, DESK)
    begin(page)
    new = """() => Array.from({ length: 100 }, () => {
      const { group } = document.querySelector("handbook-group");
      group.wipe();
      group.begin(0, 0);
      return group.record.key;
    })"""
    keys: list[int] = page.evaluate(new)
    assert len({key for key in keys if key > 2**40}) > 90


def test_a_reload_halfway_loses_nobody(open_page: OpenPage) -> None:
    """Everybody is still in, a code that came is still known, and the picture is that of all."""
    page = open_page(GROUP, PHONE)
    begin(page, 0, "9")
    count_all(page, EVERYBODY[:4])
    page.reload()
    is_in(page, "4 binnen")
    expect(page.get_by_role("button", name="Haal de laatste eraf")).to_be_hidden()
    give(page, long_code(EVERYBODY[0]).digits())
    page.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    count_all(page, EVERYBODY[4:], first=4)
    is_in(page, "9 binnen")
    reveal(page)
    before = shown(page)
    page.reload()
    assert shown(page) == before


def test_two_tabs_count_together(open_page: OpenPage) -> None:
    """Each counts what came to it, both say how many there are, and the last one comes off where it was counted."""
    page = open_page(GROUP, DESK)
    begin(page)
    other = page.context.new_page()
    other.goto(page.url)
    count_all(page, EVERYBODY[:3])
    is_in(other, "3 binnen")
    count_all(other, EVERYBODY[3:6], first=3)
    is_in(page, "6 binnen")
    page.get_by_role("button", name="Haal de laatste eraf").click()
    is_in(other, "5 binnen")
    reveal(other)
    expect(page.locator(".hb-group__shown")).to_be_visible()
    other.get_by_role("button", name="Wis alles van deze groep").click()
    other.get_by_role("button", name="Wis alles", exact=True).click()
    expect(page.locator("[data-piece=begin]")).to_be_visible()


def test_a_question_goes_with_the_group_that_another_tab_wipes(open_page: OpenPage) -> None:
    """The page that asked begins anew, and counts again."""
    page = open_page(GROUP, DESK)
    begin(page)
    for _ in range(2):
        give(page, long_code(EVERYBODY[0]).digits())
    expect(page.get_by_text("Dezelfde code", exact=True)).to_be_visible()
    other = page.context.new_page()
    other.goto(page.url)
    other.get_by_role("button", name="Wis alles van deze groep").click()
    other.get_by_role("button", name="Wis alles", exact=True).click()
    expect(page.get_by_text("Dezelfde code", exact=True)).to_have_count(0)
    begin(page)
    count_all(page, EVERYBODY[:2])
    is_in(page, "2 binnen")


def test_in_full_storage_it_counts_on_and_says_so(open_page: OpenPage) -> None:
    """Nobody is lost as long as the page is open, and the line below says that the page has to stay open."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:2])
    page.evaluate(FULL)
    count_all(page, EVERYBODY[2:6], first=2)
    is_in(page, "6 binnen")
    expect(page.locator("handbook-kept")).to_contain_text("Deze browser bewaart nu niets.")
    assert kept(page)["batches"][0]["people"] == 2
    reveal(page)
    assert shown(page)["title"].endswith("(6 mensen)")


def test_all_of_a_group_can_be_wiped(open_page: OpenPage) -> None:
    """After a second word; then nothing of it is left on the device, and the beginning is there."""
    page = open_page(GROUP, PHONE)
    begin(page)
    count_all(page, EVERYBODY[:6])
    page.get_by_role("button", name="Wis alles van deze groep").click()
    expect(page.get_by_text("Wis alles van deze groep?")).to_be_focused()
    page.get_by_role("button", name="Nee, laat staan").click()
    is_in(page, "6 binnen")
    page.get_by_role("button", name="Wis alles van deze groep").click()
    page.get_by_role("button", name="Wis alles", exact=True).click()
    assert said(page) == "Alles van deze groep is gewist."
    assert page.evaluate("Object.keys(localStorage).filter(name => name.includes('group'))") == []
    expect(page.locator("[data-piece=begin] h3")).to_be_focused()


def record(**changes: Any) -> dict[str, Any]:
    """A record of a group of six at this handbook's self-test."""
    batch = {
        "id": "een",
        "kind": 0,
        "form": 3864,
        "closed": False,
        "people": 6,
        "long": 6,
        "levels": [[0, 0, 0, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0]] * 3,
        "points": [[0, 0, 0, 6, 0, 0]] * 7 + [[6, 0, 0, 0, 0, 0]] * 3,
        "marks": [1, 2, 3, 4, 5, 6],
        "files": [],
    }
    return {"v": 1, "at": 1795219200000, "kind": 0, "key": 77, "expected": 0, "batches": [{**batch, **changes}]}


ODD: dict[str, dict[str, Any]] = {
    "a count below nothing": {"levels": [[-1, *[0] * 13]] * 3},
    "more than there are": {"points": [[0, 0, 0, 7, 0, 0]] * 10},
    "a level too many": {"levels": [[0] * 15] * 3},
    "no number": {"people": "6"},
    "marks that are none": {"marks": ["<b>"]},
    "a name with markup": {"id": "<b>"},
    "a moment that is none": {"kind": 3},
    "more long codes than people": {"long": 7},
}


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_batch_is_left_out_and_told(device: Device, odd: str) -> None:
    """What cannot be trusted counts nowhere, the page says that something was left out, and a new one begins."""
    page = device(GROUP, {KEY: json.dumps(record(**ODD[odd]))})
    is_in(page, "0 binnen")
    expect(page.locator("handbook-kept")).to_contain_text("Dat is weggelaten")
    count_all(page, EVERYBODY[:1])
    is_in(page, "1 binnen")


def test_a_group_of_other_statements_stays_and_is_told(device: Device) -> None:
    """Its picture cannot be shown any more; its counts are not mixed with those of the statements of now."""
    page = device(GROUP, {KEY: json.dumps(record(form=1))})
    expect(page.get_by_text("stellingen die sindsdien gewijzigd zijn")).to_be_visible()
    is_in(page, "0 binnen")
    count_all(page, EVERYBODY[:1])
    assert [batch["people"] for batch in kept(page)["batches"]] == [6, 1]


def test_my_learning_tells_of_it_and_leaves_it_out_of_the_file(device: Device) -> None:
    """It is not of the reader alone: it is named, stays out of what is taken along, and goes when all is wiped."""
    page = device(MINE, {KEY: json.dumps(record())})
    expect(page.get_by_text("Op dit apparaat staat ook het beeld van een groep")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar in een bestand").click()
    file = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert file["records"] == []
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    page.get_by_role("button", name="Wis alles", exact=True).click()
    expect(page.get_by_text("Op dit apparaat staat ook het beeld van een groep")).to_be_hidden()
    assert page.evaluate("Object.keys(localStorage).filter(name => name.includes('/group/'))") == []


def test_my_learning_without_a_group_says_nothing_of_it(open_page: OpenPage) -> None:
    """There is no line about what there is not."""
    page = open_page(MINE, DESK)
    expect(page.get_by_text("het beeld van een groep")).to_be_hidden()


def test_a_group_goes_with_what_is_old(device: Device) -> None:
    """Who keeps things for a month keeps a group for a month; what goes is named first."""
    page = device(MINE, {KEY: json.dumps(record())}, now=1795219200000 + 90 * 24 * 3600 * 1000)
    page.locator("[name=months]").select_option("1")
    page.get_by_role("button", name="Onthoud dit").click()
    expect(page.locator(".hb-mine__ask li")).to_have_text("Het beeld van een groep")
    page.get_by_role("button", name="Wis dit").click()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None
