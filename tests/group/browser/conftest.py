"""What tests of a group's page share: pages of the made-up handbook, and a blank page with what is reckoned there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from macros.html.templates import FRONT_END
from tests.browser.conftest import browser, built_site, file_url, open_page, site_url
from tests.code.browser.conftest import Ask, ask, load_scripts
from tests.kept.browser.conftest import Device, device

__all__ = ["Ask", "Device", "ask", "browser", "built_site", "device", "file_url", "open_page", "site_url"]

PURE = ("kept/clean.js", "group/record.js", "group/later/adding.js", "group/later/may-show.js", "group/later/taking.js")


@pytest.fixture(scope="session")
def blank(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the scripts that reckon."""
    page = browser.new_page()
    load_scripts(page)
    for name in PURE:
        page.evaluate((FRONT_END / name).read_text(encoding="utf-8"))
    yield page
    page.close()
