"""What tests of the code share: a blank page with its scripts, to which they send much at once, as text."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.html.templates import FRONT_END
from macros.site.components import scripts
from tests.browser.conftest import browser

__all__ = ["browser"]

Ask = Callable[[str, object], Any]


def load_scripts(page: Page) -> None:
    """Load the scripts of the code in the order in which a page gets them."""
    for name in (*scripts(FRONT_END / "code"), *scripts(FRONT_END / "code/later")):
        page.evaluate((FRONT_END / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def blank(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the scripts of the code."""
    page = browser.new_page()
    load_scripts(page)
    yield page
    page.close()


@pytest.fixture(scope="session")
def ask(blank: Page) -> Ask:
    """Asks the page for `handbook => …` of each of these; as JSON, which is much quicker than value by value."""

    def answers(function: str, each: object) -> Any:
        program = f"(sent) => JSON.stringify(JSON.parse(sent).map(({function})))"
        return json.loads(blank.evaluate(program, json.dumps(each)))

    return answers
