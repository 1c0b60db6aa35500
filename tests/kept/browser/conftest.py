"""What tests of what a device keeps share: pages of the made-up handbook, where something is kept already."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import browser, built_site, file_url, open_page, site_url, sub_path_url
from tests.browser.watched_page import DESK, View, Watch

__all__ = ["browser", "built_site", "file_url", "open_page", "site_url", "sub_path_url"]

NOTHING = "handbook/mark.svg"
"""A file of the site without a script, from which its storage can be filled before any page is opened."""
PUT = "kept => Object.entries(kept).forEach(([name, text]) => localStorage.setItem(name, text))"


class Device(Protocol):
    """Opens a page of the handbook on a device of its own."""

    def __call__(
        self, path: str, kept: Mapping[str, str] | None = None, view: View = DESK, *, now: int = 0, script: str = ""
    ) -> Page:
        """Open the page where these texts are kept, at this moment (in milliseconds since 1970), after this script."""


@pytest.fixture
def device(browser: Browser, site_url: str) -> Iterator[Device]:
    """Opens pages on devices that hold something; the test fails when anything is wrong on one of them."""
    watch = Watch(browser, site_url)

    def opened(
        path: str, kept: Mapping[str, str] | None = None, view: View = DESK, *, now: int = 0, script: str = ""
    ) -> Page:
        page = watch.blank(view)
        if kept:
            page.route("**/favicon.ico", lambda route: route.fulfill(status=204))  # a picture names no icon of its own
            page.goto(site_url + NOTHING)
            page.evaluate(PUT, dict(kept))
        if now:
            page.clock.set_fixed_time(now / 1000)
        if script:
            page.add_init_script(script)
        page.goto(site_url + path)
        return page

    yield opened
    faults = watch.close()
    assert not faults, "\n".join(faults)
