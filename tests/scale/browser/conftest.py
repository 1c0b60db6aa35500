"""What tests of a self-test in the browser share: pages of the made-up handbook, and a blank page with its scores."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from macros.html.templates import FRONT_END
from tests.browser.conftest import browser, built_site, file_url, open_page, site_url
from tests.kept.browser.conftest import Device, device

__all__ = ["Device", "browser", "built_site", "device", "file_url", "open_page", "site_url"]


@pytest.fixture(scope="session")
def scores(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the script of the scores."""
    page = browser.new_page()
    page.evaluate((FRONT_END / "scale/later/mine/scores.js").read_text(encoding="utf-8"))
    yield page
    page.close()
