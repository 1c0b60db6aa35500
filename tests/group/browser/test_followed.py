"""A code that comes by a link, as a camera opens it: counted once, whatever tab it comes in; the address is clean."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import PHONE
from tests.group.browser.group_reader import GROUP, begin, is_in, kept, long_code, people, said

DIGITS = long_code(people(41, 1)[0], salt=5).digits()


def followed(page: Page, text: str) -> None:
    """Open the page by this link, as a phone's camera does."""
    address = page.url.split("#")[0]
    page.goto("about:blank")
    page.goto(f"{address}#code={text}")


def test_a_link_before_any_group_waits(open_page: OpenPage) -> None:
    """A participant who follows their own link counts nowhere; a trainer who begins has it counted once."""
    page = open_page(GROUP, PHONE)
    followed(page, DIGITS)
    assert page.url.endswith(GROUP)
    assert said(page).startswith("Er loopt op dit apparaat nog geen groep.")
    assert kept(page) == {}
    begin(page)
    is_in(page, "1 binnen")
    page.reload()
    is_in(page, "1 binnen")


@pytest.mark.parametrize("text", [DIGITS[:-2], "%", "%E0%A4%A", "1" * 5000, "<script>alert(1)</script>"])
def test_a_hostile_link_counts_nobody(open_page: OpenPage, text: str) -> None:
    """The address is clean at once, whatever stood in it, and the page says what is wrong."""
    page = open_page(GROUP, PHONE)
    begin(page)
    followed(page, text)
    assert page.url.endswith(GROUP)
    assert "geen hele code" in said(page)
    is_in(page, "0 binnen")


def test_a_link_twice_is_asked_about(open_page: OpenPage) -> None:
    """Also when the first tab is closed, and when the link is opened in a tab that is there."""
    page = open_page(GROUP, PHONE)
    begin(page)
    followed(page, DIGITS)
    is_in(page, "1 binnen")
    followed(page, DIGITS)
    expect(page.get_by_text("Dezelfde code", exact=True)).to_be_focused()
    page.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    page.evaluate(f"window.location.hash = 'code={DIGITS}'")
    expect(page.get_by_text("Dezelfde code", exact=True)).to_be_focused()
    assert "code" not in page.url
    is_in(page, "1 binnen")
