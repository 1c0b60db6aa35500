"""A whole session: twelve people fill in the self-test, and their codes reach the trainer in three ways."""

from __future__ import annotations

import base64

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.code.browser.qr_symbols import read_picture
from tests.code.browser.test_code_looks import PIXELS
from tests.group.browser.group_reader import (
    GROUP,
    PERSONAL,
    SIZES,
    begin,
    give,
    is_in,
    kept,
    people,
    reveal,
    said,
    shown,
)
from tests.group.reckoning import levels, middle, sentence, widest
from tests.scale.browser.scale_reader import BEFORE, again, sit
from tests.scale.scales import items_of, made_up_scale

TWELVE = people(31, 12)
FIRST_FOUR, NEXT_FOUR, LAST_FOUR = TWELVE[:4], TWELVE[4:8], TWELVE[8:]


def filled_in(page: Page, answers: list[int]) -> None:
    """One participant fills in the self-test, from the beginning to the picture."""
    sit(page, BEFORE, dict(zip(items_of(), answers, strict=True)))


def camera(page: Page) -> str:
    """What a camera reads in the picture for the group on this phone."""
    picture = page.locator("[data-piece=group-code] [data-slot=picture]")
    picture.locator("svg").wait_for()
    lens = page.context.new_page()
    grey, width, height = lens.evaluate(PIXELS, base64.b64encode(picture.screenshot()).decode())
    lens.close()
    text = read_picture(base64.b64decode(grey), width, height)
    assert text
    return text.decode()


@pytest.mark.long
def test_twelve_people_by_link_by_camera_and_by_digits(open_page: OpenPage) -> None:
    """The trainer's code opens the self-test; the picture is what Python reckons, and no address keeps a code."""
    trainer = open_page(GROUP, DESK)
    begin(trainer, BEFORE, "12")
    start = trainer.locator("[data-piece=open] [data-slot=link]").get_attribute("href")
    assert start
    phone = open_page("index.html", PHONE)
    phone.goto(start)
    camera_tab = trainer.context.new_page()
    for place, answers in enumerate(TWELVE):
        filled_in(phone, answers)
        part = phone.locator("[data-piece=group-code]")
        if place < 4:
            camera_tab.goto("about:blank")
            camera_tab.goto(str(part.locator("[data-slot=link]").get_attribute("href")))
        elif place < 8:
            camera_tab.goto("about:blank")
            camera_tab.goto(camera(phone))
        else:
            give(trainer, part.locator("[data-slot=digits]").inner_text())
        if place < 8:
            expect(camera_tab.locator(".hb-group__voice")).to_contain_text("Je kunt dit tabblad sluiten")
            assert "code" not in camera_tab.url
        is_in(trainer, f"{place + 1} binnen")
        again(phone)
    assert [kept(trainer)["batches"][0][name] for name in ("people", "long")] == [12, 8]
    trainer.bring_to_front()
    reveal(trainer)
    found = shown(trainer)
    of_all = [levels(one, SIZES) for one in TWELVE]
    titles = [one.title for one in made_up_scale().dimensions.values()]
    cells = [sentence(middle([one[place] for one in of_all])) for place in range(len(SIZES))]
    assert found["title"] == "Het beeld: vóór de training (12 mensen)"
    assert found["rows"][1:] == [[title, cell] for title, cell in zip(titles, cells, strict=True)]
    by_long_code = FIRST_FOUR + NEXT_FOUR
    texts = [text for one in made_up_scale().dimensions.values() for text in one.items.values()]
    assert found["widest"] == [texts[place] for place in widest(by_long_code, PERSONAL)]
    assert len(found["statements"]) == len(PERSONAL)
    camera_tab.close()


def test_scanned_and_typed_is_noticed(open_page: OpenPage) -> None:
    """The same person by link and by digits has one mark: the page asks, and nobody is counted twice by itself."""
    trainer = open_page(GROUP, DESK)
    begin(trainer)
    phone = open_page("zelftest/gevoel.html", PHONE)
    filled_in(phone, TWELVE[0])
    part = phone.locator("[data-piece=group-code]")
    link = str(part.locator("[data-slot=link]").get_attribute("href"))
    give(trainer, link)
    is_in(trainer, "1 binnen")
    give(trainer, part.locator("[data-slot=digits]").inner_text())
    expect(trainer.get_by_text("Dezelfde code", exact=True)).to_be_focused()
    trainer.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    is_in(trainer, "1 binnen")
    assert said(trainer) == "Niet meegeteld. 1 binnen."
    give(trainer, link)
    trainer.get_by_role("button", name="Een tweede persoon: tel mee").click()
    is_in(trainer, "2 binnen")
