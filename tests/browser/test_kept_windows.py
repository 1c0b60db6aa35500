"""A window that goes on from test to test is as good as new, and one of which something lasting was asked is closed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.kept_windows import LASTING, KeptWindows, notice_what_lasts
from tests.browser.site_server import served
from tests.browser.watched_page import PHONE

PAGE = """<!doctype html><title>x</title><link rel="icon" href="data:,">
<style>p { margin: 0; height: 300px } p:hover { color: red }</style><p>x</p>"""
USE = """async () => {
  localStorage.a = sessionStorage.a = "1";
  document.cookie = "a=1";
  await caches.open("a");
  await new Promise((done) => { indexedDB.open("a").onsuccess = done; });
  window.name = "a";
}"""
FOUND = """async () => ({
  kept: [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie, window.name],
  stores: [...await caches.keys(), ...(await indexedDB.databases()).map(({ name }) => name)],
  behind: history.length, pointed: document.querySelectorAll("p:hover").length, size: [innerWidth, innerHeight],
  looks: ["print", "(prefers-color-scheme: dark)", "(forced-colors: active)", "(prefers-reduced-motion: reduce)"]
    .map((query) => matchMedia(query).matches),
})"""
THAT_LASTS: dict[str, Callable[[Page], object]] = {
    "a script": lambda page: page.add_init_script("window.late = 1"),
    "a clock": lambda page: page.clock.set_fixed_time(1),
    "a right": lambda page: page.context.grant_permissions(["clipboard-read"]),
    "a route": lambda page: page.route("**/*", lambda route: route.continue_()),
    "a listener": lambda page: page.on("load", lambda _: None),
    "an end": lambda page: page.close(),
}
OF_ONE_PAGE = {"add_script_tag", "add_style_tag", "set_checked", "set_content", "set_input_files"}
SET_ANEW = {"set_viewport_size"}


@pytest.fixture
def kept(browser: Browser, tmp_path: Path) -> Iterator[KeptWindows]:
    """Windows on a site of one page."""
    notice_what_lasts()
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    with served(tmp_path) as address:
        windows = KeptWindows(browser, address)
        yield windows
        windows.close()


def test_a_window_that_goes_on_is_as_new(kept: KeptWindows) -> None:
    """Nothing is kept in any store, nothing lies behind Back, the pointer is nowhere; size and looks are its own."""
    page = kept.open(view=PHONE)
    new = page.evaluate(FOUND)
    page.evaluate(USE)
    page.goto(page.url + "?other")
    page.mouse.move(20, 20)
    page.set_viewport_size({"width": 900, "height": 900})
    page.emulate_media(media="print", color_scheme="dark", reduced_motion="no-preference", forced_colors="active")
    assert page.evaluate(FOUND) != new
    assert [fault for fault in kept.rest() if "cookie" not in fault] == []
    again = kept.open(view=PHONE)
    assert again is page
    assert again.evaluate(FOUND) == new


@pytest.mark.parametrize("way", THAT_LASTS)
def test_a_window_with_something_lasting_is_closed(way: str, kept: KeptWindows) -> None:
    """The next test gets another one."""
    page = kept.open()
    THAT_LASTS[way](page)
    kept.rest()
    assert page.is_closed()
    assert kept.open() is not page


def test_two_pages_of_a_test_are_two_windows(kept: KeptWindows) -> None:
    """Each on a device of its own, now and when they go on, both; a window that a page opened is closed."""
    pages: list[set[Page]] = []
    for _ in range(2):
        one, other = kept.open(), kept.open()
        one.evaluate("() => { localStorage.a = 1; }")
        assert other.evaluate("localStorage.length") == 0
        with one.expect_popup() as popup:
            one.evaluate("() => { window.open(location.href); }")
        assert kept.rest() == []
        assert popup.value.is_closed()
        pages.append({one, other})
    assert pages[0] == pages[1]


def test_a_fault_is_told_in_its_own_test(kept: KeptWindows) -> None:
    """And not in the next."""
    kept.open().evaluate("console.error('mis')")
    assert "mis" in "".join(kept.rest())
    kept.open()
    assert kept.rest() == []


def test_whatever_can_last_is_known() -> None:
    """All that a page can be asked to add, expose, route or set is lasting, or set anew."""
    asked = {name for name in vars(Page) if re.match("add_|expose_|route|set_", name)}
    assert asked - {*LASTING} == OF_ONE_PAGE | SET_ANEW
    assert {*LASTING} <= {*dir(Page)}
