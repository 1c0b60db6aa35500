"""A reader's file: everything goes along and comes back, and no file can do harm."""

from __future__ import annotations

import json
from typing import Any

from playwright.sync_api import expect

from tests.kept.browser.conftest import Device
from tests.kept.browser.mine import MINE, asked, bring, entries, offer, records, rows, said, take, wipe
from tests.kept.made_records import HANDBOOK, LAST, MODULE_NAME, QUIZ_NAME, READER_NAME, golden_device, golden_file

OTHERS = {"een-ander-handboek/quiz/zien": "{}", "verzonnen-2/quiz/zien": "x", "iets": "van een ander", "verzonnen": "1"}


def test_what_is_taken_along_comes_back_exactly(device: Device) -> None:
    """A record of each kind: taken, wiped and put back; and once more changes nothing, in whichever order it stands."""
    page = device(MINE, golden_device(), now=LAST)
    before, shown = records(page), rows(page)
    file = take(page)
    expect(said(page)).to_have_text("Het bestand staat bij je downloads.")
    assert {**json.loads(file), "made": ""} == {**golden_file(), "made": ""}
    wipe(page)
    assert entries(page) == {}
    bring(page, file)
    expect(said(page)).to_have_text("Het is teruggezet.")
    assert records(page) == before
    assert rows(page) == shown
    assert {**json.loads(take(page)), "made": ""} == {**json.loads(file), "made": ""}
    offer(page, json.dumps(turned(json.loads(file))))
    expect(asked(page).locator("li")).to_have_text([f"{one}: staat hier al" for one in NAMES])
    expect(page.get_by_role("button", name="Zet terug", exact=True)).to_be_hidden()


def turned(value: Any) -> Any:
    """The same with every table from back to front."""
    if isinstance(value, dict):
        return {key: turned(one) for key, one in reversed(value.items())}
    return [turned(one) for one in value] if isinstance(value, list) else value


NAMES = ("Module 1: Zien & wegen", "Zien en doen", "Hoe lang dit apparaat bewaart", "Hoe voelt het <b>nu</b>?")


def test_nothing_changes_before_the_reader_says_so(device: Device) -> None:
    """What comes in is named first; who says no has the same as before, and the focus back at the buttons."""
    page = device(MINE, {MODULE_NAME: golden_device()[MODULE_NAME].replace("ik wacht", "ik wacht nog")}, now=LAST)
    before, shown = entries(page), rows(page)
    offer(page, json.dumps(golden_file()))
    expect(asked(page)).to_contain_text("Er is nog niets veranderd.")
    changes = ["wordt aangevuld", "komt erbij", "komt erbij", "komt erbij"]
    wanted = [f"{name}: {change}" for name, change in zip(NAMES, changes, strict=True)]
    expect(asked(page).locator("li")).to_have_text(wanted)
    assert (entries(page), rows(page)) == (before, shown)
    page.get_by_role("button", name="Nee, laat maar").click()
    expect(page.get_by_role("button", name="Bewaar in een bestand")).to_be_focused()
    expect(asked(page)).to_be_empty()
    page.reload()
    assert entries(page) == before


def test_what_happened_since_the_offer_is_not_lost(device: Device, site_url: str) -> None:
    """An answer in another tab, between the offer and the yes, stands there afterwards."""
    page = device(MINE, {MODULE_NAME: golden_device()[MODULE_NAME]}, now=LAST)
    offer(page, json.dumps(golden_file()))
    tab = page.context.new_page()
    tab.goto(f"{site_url}modules/zien/index.html")
    tab.locator("textarea").fill("Dit schreef ik net.")
    page.get_by_role("button", name="Zet terug", exact=True).click()
    expect(said(page)).to_have_text("Het is teruggezet.")
    tab.reload()
    expect(tab.locator("textarea")).to_have_value(
        "Dit schreef ik net.\n\nIk vraag morgen <b>eerst</b> wat er al is.\nEn ik wacht."
    )


def test_what_is_older_than_the_reader_wants_is_named_and_does_not_come_back(device: Device) -> None:
    """Also when the wish comes with the file, and what would go stands on this device."""
    month = 31 * 24 * 3600 * 1000
    here = {f"{HANDBOOK}/module/oud": golden_device()[MODULE_NAME]}
    file = golden_file()
    file["records"][2]["record"] = {"v": 1, "at": LAST, "months": 1}
    file["records"][1]["record"]["at"] = LAST + month
    page = device(MINE, here, now=LAST + month + 1)
    offer(page, json.dumps(file))
    goes = "is ouder dan je wilt bewaren, en gaat weg"
    expect(asked(page).locator("li")).to_have_text(
        [
            f"{NAMES[0]}: {goes}",
            f"{NAMES[1]}: komt erbij",
            f"{NAMES[2]}: komt erbij",
            f"{NAMES[3]}: {goes}",
            f"oud: {goes}",
        ]
    )
    assert list(entries(page)) == list(here)
    page.get_by_role("button", name="Zet terug", exact=True).click()
    expect(said(page)).to_have_text("Het is teruggezet.")
    assert sorted(entries(page)) == sorted([QUIZ_NAME, READER_NAME])


def test_wiping_asks_first_and_takes_all_of_this_handbook_alone(device: Device) -> None:
    """Also what cannot be read, is newer, or has an odd name; what other handbooks and pages keep stays."""
    unreadable = {
        QUIZ_NAME: "{",
        f"{HANDBOOK}/": "x",
        f"{HANDBOOK}/quiz": "x",
        f"{HANDBOOK}/quiz/a/b/c": "x",
        f"{HANDBOOK}/Iets/Ánders": "x",
        f"{HANDBOOK}/scale/nieuw": '{"v": 2, "at": 1}',
    }
    page = device(MINE, {**golden_device(), **unreadable, **OTHERS}, now=LAST)
    before = entries(page)
    page.get_by_role("button", name="Wis alles van dit apparaat").click()
    expect(asked(page).locator("b").first).to_be_focused()
    assert entries(page) == before
    page.get_by_role("button", name="Nee, laat staan").click()
    assert entries(page) == before
    wipe(page)
    expect(said(page)).to_have_text("Alles is gewist.")
    assert entries(page) == OTHERS
    expect(page.locator(".hb-mine__empty")).to_be_visible()
    expect(page.locator("handbook-kept p:visible")).to_contain_text("blijft op dit apparaat")


def test_a_name_that_is_none_is_not_taken_along(device: Device) -> None:
    """A file holds only what can be put back."""
    odd = {
        f"{HANDBOOK}/module/Zien!": golden_device()[MODULE_NAME],
        f"{HANDBOOK}/module/zien/2": golden_device()[MODULE_NAME],
    }
    page = device(MINE, {**golden_device(), **odd}, now=LAST)
    assert json.loads(take(page))["records"] == golden_file()["records"]


def test_markup_in_a_file_stays_text(device: Device) -> None:
    """In what a reader wrote and in an answer; a name that no page has is shown as it is."""
    bait = "<img src=x onerror=alert(1)><script>alert(1)</script>"
    file = golden_file()
    file["records"][0]["record"]["text"] = bait
    file["records"][1]["record"]["answers"]["getal"]["given"] = [bait]
    file["records"].append({**file["records"][0], "id": "constructor"})
    page = device(MINE, now=LAST)
    bring(page, json.dumps(file))
    expect(page.locator("blockquote")).to_have_text(bait)
    expect(page.locator(".hb-mine img, .hb-mine script")).to_have_count(0)
    page.goto(page.url.replace(MINE, "quiz/zien.html#vraag-getal"))
    expect(page.locator("input[type=text]:visible")).to_have_value(bait)
