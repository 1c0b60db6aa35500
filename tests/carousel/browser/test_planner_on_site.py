"""The planner on a built page, with all that a theme puts around it."""

from __future__ import annotations

from math import ceil

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK
from tests.carousel.browser.test_planner import SHEET


@pytest.mark.parametrize(("button", "a_sheet"), [("Print het tijdschema", 99), ("Print de kaarten", 4)])
def test_as_many_sheets_as_are_needed(open_page: OpenPage, button: str, a_sheet: int) -> None:
    """The times on one sheet, four cards on each; nothing else, and no empty sheet at the end."""
    page = open_page("leren/rond.html", DESK)
    page.evaluate("window.print = () => {}")
    page.locator("handbook-planner > details > summary").click()
    page.get_by_role("button", name=button).click()
    cards = page.locator("main .hb-rotation__card").count()
    assert len(SHEET.findall(page.pdf(prefer_css_page_size=True))) == ceil(cards / a_sheet)
