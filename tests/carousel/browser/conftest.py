"""What tests of a carousel share: the made-up handbook, a blank page with scripts, and a page with planner or clock."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol

import pytest
from markupsafe import Markup
from playwright.sync_api import Browser, Page

from macros.carousel.plan import SessionForm
from macros.carousel.plan_view import planner_of, timer_of
from macros.html.compact import joined
from macros.html.templates import FRONT_END
from macros.site.components import ELEMENT, components_on, styles
from tests.browser.conftest import browser, built_site, file_url, open_page, site_url
from tests.browser.site_server import served
from tests.browser.watched_page import DESK, View, Watch
from tests.carousel.forms import FORMS, PEOPLE, WARN

__all__ = ["browser", "built_site", "file_url", "open_page", "site_url"]

Ask = Callable[[str, object], Any]
PURE = ("plan/later/rotation.js", "plan/plan.js", "planner/whole.js", "calendar/later/icalendar.js")
PAGE = """\
<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Een pagina</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="{name}.css"></head>
<body><main class="md-typeset"><h1>Een pagina</h1>{html}<h2 id="vormen">Vormen</h2></main>
<script src="{name}.js" data-hb-later="{name}-later.js"></script></body></html>
"""


class OpenSession(Protocol):
    """Opens the planner or the clock on a page of its own."""

    def __call__(
        self, name: str, after: str = "", view: View = DESK, *, now: int = 0, forms: Sequence[SessionForm] = FORMS
    ) -> Page:
        """Open `planner` or `timer` with this behind its address; at this moment, in seconds, when there is one."""


@pytest.fixture(scope="session")
def ask(browser: Browser) -> Iterator[Ask]:
    """Asks an empty page for `function` of each of these; as JSON, which is much quicker than value by value."""
    page = browser.new_page()
    for name in PURE:
        page.evaluate((FRONT_END / name).read_text(encoding="utf-8"))

    def answers(function: str, each: object) -> Any:
        program = f"(sent) => JSON.stringify(JSON.parse(sent).map(({function})))"
        return json.loads(page.evaluate(program, json.dumps(each)))

    yield answers
    page.close()


def write_page(folder: Path, name: str, html: Markup) -> None:
    """A page with this on it, its style and its scripts as a built page has them."""
    here = components_on(html)
    parts = {
        f"{name}.html": PAGE.format(name=name, html=html),
        f"{name}.css": joined(
            [*styles(FRONT_END / "base"), *(path for one in here for path in (*one.styles, *one.paper))]
        ),
        f"{name}.js": joined([ELEMENT, *(path for one in here for path in one.scripts)]),
        f"{name}-later.js": joined([path for one in here for path in one.later]),
    }
    for path, text in parts.items():
        (folder / path).write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def session_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder with made-up pages, and its address."""
    folder = tmp_path_factory.mktemp("sessions")
    with served(folder) as address:
        yield folder, address


@pytest.fixture
def session(browser: Browser, session_site: tuple[Path, str]) -> Iterator[OpenSession]:
    """Opens made-up pages; the test fails when anything is wrong on one of them."""
    folder, address = session_site
    watch = Watch(browser, address)

    def opened(
        name: str, after: str = "", view: View = DESK, *, now: int = 0, forms: Sequence[SessionForm] = FORMS
    ) -> Page:
        html = planner_of(forms, PEOPLE, timer="timer.html") if name == "planner" else timer_of(forms, PEOPLE, WARN)
        write_page(folder, name, html)
        page = watch.blank(view)
        if now:
            page.clock.install(time=now)
            page.clock.pause_at(now)
        page.goto(f"{address}{name}.html{after}")
        return page

    yield opened
    faults = watch.close()
    assert not faults, "\n".join(faults)
