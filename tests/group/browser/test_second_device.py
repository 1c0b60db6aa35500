"""Two devices that count one group: sums go from one to the other, only of five or more, and only once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.group.browser.group_reader import (
    AFTER,
    BEFORE,
    GROUP,
    SIZES,
    begin,
    count_all,
    is_in,
    kept,
    people,
    reveal,
    said,
    shown,
)
from tests.group.reckoning import levels, middle, sentence

EVERYBODY = people(71, 12)
Change = Callable[[dict[str, Any]], object]


def handed_over(page: Page, path: Path) -> dict[str, Any]:
    """The file with the counts of this device."""
    if not page.locator("[data-deed=hand-over]").is_visible():
        page.get_by_text("Een tweede apparaat").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar de tussenstand van dit apparaat").click()
    download.value.save_as(path)
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def take(page: Page, path: Path) -> None:
    """Add the counts in this file."""
    if not page.locator("[name=sums]").is_visible():
        page.get_by_text("Een tweede apparaat").click()
    page.locator("[name=sums]").set_input_files(path)


def test_two_devices_make_one_picture(open_page: OpenPage, tmp_path: Path) -> None:
    """Seven here and five there: twelve in, once; the picture is that of all, and the file holds no mark of a code."""
    one, other = open_page(GROUP, DESK), open_page(GROUP, PHONE)
    begin(one)
    begin(other)
    count_all(one, EVERYBODY[:7])
    count_all(other, EVERYBODY[7:], first=7)
    file = handed_over(other, tmp_path / "een.json")
    assert file["batch"]["marks"] == []
    take(one, tmp_path / "een.json")
    expect(one.locator(".hb-group__voice")).to_have_text("Meegeteld. 12 binnen.")
    is_in(one, "12 binnen")
    take(one, tmp_path / "een.json")
    expect(one.locator(".hb-group__voice")).to_contain_text("al meegeteld")
    is_in(one, "12 binnen")
    reveal(one)
    of_all = [levels(person, SIZES) for person in EVERYBODY]
    wanted = [sentence(middle([person[place] for person in of_all])) for place in range(len(SIZES))]
    assert [row[1] for row in shown(one)["rows"][1:]] == wanted


def test_no_file_holds_one_person(open_page: OpenPage) -> None:
    """Four people give no file."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:4])
    page.get_by_text("Een tweede apparaat").click()
    page.get_by_role("button", name="Bewaar de tussenstand van dit apparaat").click()
    expect(page.locator(".hb-group__voice")).to_contain_text("Een tussenstand kan vanaf 5 mensen.")


def few(file: dict[str, Any]) -> None:
    """Make the file one of four people."""
    batch = file["batch"]
    empty = {"levels": [[0] * 14] * 3, "points": [[0] * 6] * 10}
    file["batch"] = {**batch, **empty, "people": 4, "long": 0}


HOSTILE: dict[str, tuple[Change, str]] = {
    "of another handbook": (lambda file: file.update(handbook="ander"), "een ander handboek"),
    "of another self-test": (lambda file: file.update(scale="ander"), "een andere zelftest"),
    "of another form": (lambda file: file["batch"].update(form=1), "een andere versie"),
    "of another moment": (lambda file: file["batch"].update(kind=AFTER), "een ander moment: Na de training"),
    "of four": (few, "vanaf 5 mensen"),
    "a dimension short": (lambda file: file["batch"]["levels"].pop(), "een andere versie"),
    "counts below nothing": (lambda file: file["batch"].update(people=-6), "niet lezen"),
    "more than there are": (lambda file: file["batch"]["points"].__setitem__(0, [99, 0, 0, 0, 0, 0]), "niet lezen"),
    "a list": (lambda file: file.update(batch=[]), "niet lezen"),
    "nothing in it": (lambda file: file.pop("batch"), "niet lezen"),
    "a name of every object": (lambda file: file["batch"].update(id="__proto__"), "niet lezen"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_that_does_not_fit_counts_nobody(open_page: OpenPage, tmp_path: Path, what: str) -> None:
    """All of it or nothing, and one sentence."""
    change, sentence = HOSTILE[what]
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:6])
    file = handed_over(page, tmp_path / "een.json")
    file["batch"]["id"] = "ander"
    change(file)
    (tmp_path / "een.json").write_text(json.dumps(file), encoding="utf-8")
    before = kept(page)
    take(page, tmp_path / "een.json")
    expect(page.locator(".hb-group__voice")).to_contain_text(sentence)
    assert kept(page)["batches"] == before["batches"]


@pytest.mark.parametrize("text", ["", "geen json", "7", "null", "[" * 100_000, "x" * 300_000])
def test_what_is_no_file_of_ours(open_page: OpenPage, tmp_path: Path, text: str) -> None:
    """Nothing, words, a number, something endless: one sentence."""
    page = open_page(GROUP, DESK)
    begin(page, BEFORE)
    (tmp_path / "een.json").write_text(text, encoding="utf-8")
    take(page, tmp_path / "een.json")
    expect(page.locator(".hb-group__voice")).to_contain_text("niet lezen")
    assert said(page)
    is_in(page, "0 binnen")


def test_a_file_of_this_device_is_not_counted_again(open_page: OpenPage, tmp_path: Path) -> None:
    """What went out cannot come back in."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:5])
    handed_over(page, tmp_path / "een.json")
    take(page, tmp_path / "een.json")
    expect(page.locator(".hb-group__voice")).to_contain_text("al meegeteld")
    is_in(page, "5 binnen")
