"""What tests of a group's page share: pages of the made-up handbook, and a blank page with what is reckoned there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.html.templates import FRONT_END
from macros.site.components import scripts
from tests.browser.conftest import browser, built_site, file_url, open_page, site_url
from tests.kept.browser.conftest import Device, device

__all__ = ["Device", "browser", "built_site", "device", "file_url", "open_page", "site_url"]

Ask = Callable[[str, object], Any]
PURE = ("kept/records.js", "group/later/adding.js", "group/later/may-show.js", "group/later/taking.js")


@pytest.fixture(scope="session")
def blank(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the scripts that reckon."""
    page = browser.new_page()
    for name in (*scripts(FRONT_END / "code"), *scripts(FRONT_END / "code/later"), *PURE):
        page.evaluate((FRONT_END / name).read_text(encoding="utf-8"))
    yield page
    page.close()


@pytest.fixture(scope="session")
def ask(blank: Page) -> Ask:
    """Asks the page for `handbook => …` of each of these; as JSON, which is much quicker than value by value."""

    def answers(function: str, each: object) -> Any:
        program = f"(sent) => JSON.stringify(JSON.parse(sent).map(({function})))"
        return json.loads(blank.evaluate(program, json.dumps(each)))

    return answers
