"""The walk of the Tab key that is worked out inside a page is the one that the key itself makes."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import OpenPage
from tests.browser.site_server import served
from tests.browser.tab_walk import computed_stops, faulty_stops, pressed_stops
from tests.browser.watched_page import PHONE, Watch

KINDS_OF_PAGE = (
    "index.html",
    "handboek/alles.html",
    "keuzehulpen/proef.html",
    "naslag/checklists.html",
    "for-authors/index.html",
    "toetsen/proef.html",
)
ALL_KINDS = """<!doctype html><title>x</title><link rel="icon" href="data:,">
<style>.wide { overflow: auto; width: 9em; white-space: nowrap } :focus-visible { outline: 2px solid }</style>
<p><a href="#a">een</a> <a>geen</a> <button>twee</button> <button disabled>geen</button></p>
<p><input aria-label="drie"> <select aria-label="vier"><option>x</select> <textarea aria-label="vijf"></textarea></p>
<fieldset><input type="radio" name="r" aria-label="zes"><input type="radio" name="r" aria-label="geen"></fieldset>
<form><input type="radio" name="r" aria-label="geen"><input type="radio" name="r" aria-label="zeven" checked></form>
<details><summary>acht</summary><a href="#b">geen</a></details>
<details open><summary>negen</summary><a href="#c">tien</a></details>
<p tabindex="0">elf</p><p tabindex="-1">geen</p><p tabindex="2">eerst</p><p contenteditable>twaalf</p>
<p inert><a href="#d">geen</a></p><p hidden><a href="#e">geen</a></p><p style="visibility: hidden"><a href="#f">geen</a>
<pre class="wide">dertien, een lange regel in een kader dat zelf schuift</pre>
<pre class="wide">geen, want hierin staat <a href="#g">veertien</a>, op een lange regel</pre>
<svg width="99" height="20"><a href="#h"><text y="15">vijftien</text></a></svg>
"""
FAULTY = {
    "without a ring": "<style>a { outline: none }</style><a href='#x'>x</a>",
    "out of sight": "<a href='#x'>x</a><p style='position: fixed; inset: 0; background: white'>erboven</p>",
    "of the keyboard: <button": "<button style='position: absolute; left: -999px'>x</button>",
}


@pytest.mark.parametrize("path", KINDS_OF_PAGE)
def test_the_walk_on_a_page_is_that_of_the_key(path: str, open_page: OpenPage) -> None:
    """On every kind of page: the same stops in the same order, as visible, with the same ring; then the page ends."""
    computed = computed_stops(open_page(path, PHONE))
    pressed = pressed_stops(open_page(path, PHONE))
    assert computed == pressed
    assert len(pressed) > 12


def walks(browser: Browser, folder: Path, html: str) -> list[list[str]]:
    """The stops on a made-up page, worked out and pressed, and the faults of both."""
    (folder / "index.html").write_text(html, encoding="utf-8")
    with served(folder) as address:
        watch = Watch(browser, address)
        both = [computed_stops(watch.open(view=PHONE)), pressed_stops(watch.open(view=PHONE))]
        watch.close()
    return [[stop.html for stop in both[0]], [stop.html for stop in both[1]], *map(faulty_stops, both)]


def test_every_kind_of_stop_is_known(browser: Browser, tmp_path: Path) -> None:
    """Links, fields, one of a group of radios, folds, what scrolls; nothing that is hidden, inert or switched off."""
    computed, pressed, *faults = walks(browser, tmp_path, ALL_KINDS)
    assert computed == pressed
    assert len(computed) == 16
    assert not any("geen" in html and "<pre" not in html for html in computed)
    assert faults == [[], []]


@pytest.mark.parametrize("words", FAULTY)
def test_a_faulty_stop_is_found(words: str, browser: Browser, tmp_path: Path) -> None:
    """No ring, something on top of it, or outside the window: the same words from both walks."""
    *_, computed, pressed = walks(browser, tmp_path, f"<!doctype html><title>x</title>{FAULTY[words]}")
    assert [words in fault for fault in computed] == [True]
    assert computed == pressed
