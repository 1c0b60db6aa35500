"""A code of which nobody said yet whether it comes in: it is not in the address any more, and is not lost."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import PHONE
from tests.scale.browser.scale_reader import BEFORE, SCALE, kept, sit
from tests.scale.browser.test_brought import MIXED, followed, typed


def test_a_reload_asks_again(open_page: OpenPage) -> None:
    """Until the reader says yes or no, for a code that was followed and for one that was typed; and not after that."""
    page = open_page(SCALE, PHONE)
    digits = sit(page, BEFORE, MIXED).digits.replace(" ", "")
    page.evaluate("localStorage.clear()")
    offer = page.locator("[data-piece=brought]")
    followed(page, digits)
    for answer in ("Nee, laat maar", "Zet terug"):
        page.reload()
        expect(offer).to_contain_text("7 van de 10 antwoorden")
        assert (page.url.split("/")[-1], kept(page)) == (SCALE.split("/")[-1], [])
        offer.get_by_role("button", name=answer).click()
        expect(offer).to_have_count(0)
        page.reload()
        expect(page.locator("[data-piece=begin], [data-piece=result]")).to_be_visible()
        expect(offer).to_have_count(0)
        if answer == "Nee, laat maar":
            typed(page, digits)
    assert [one["code"] for one in kept(page)] == [True]
