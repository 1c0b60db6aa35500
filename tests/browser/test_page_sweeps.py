"""The sweeps over pages: each fault that a page can have is found on a made-up page that has only that one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import page_sweeps
from tests.browser.accessibility import axe_source
from tests.browser.conftest import Sweep
from tests.browser.site_server import served
from tests.browser.watched_page import DESK, SMALL_PHONE, View, Watch

NO_SCRIPT = View(scripts=False)
PAGE = """<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Een bladzijde</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>
  body {{ background: #fff; color: #222 }}
  @media (prefers-color-scheme: dark) {{ body {{ background: #111; color: #eee }} }}
  a {{ color: inherit; display: inline-block; min-height: 24px; min-width: 24px }}
  button {{ min-height: 3rem; min-width: 3rem }}
  :focus-visible {{ outline: 3px solid #2b6cb0 }}
</style></head>
<body><a href="#inhoud">Naar de tekst</a><nav aria-label="Menu"><a href="#menu">Menu</a></nav>
<main id="inhoud" tabindex="-1"><h1>Een kop</h1><p>Een alinea die lang genoeg is om te lezen, en nog wat langer.</p>
<p><a href="#verder">Verder</a></p>{more}</main></body></html>
"""
WIDE, NARROW, PLAIN = page_sweeps.wide, page_sweeps.narrow, page_sweeps.without_script
BOTH = page_sweeps.narrow_and_wider
Faults = Callable[[Page], list[str]]
FAULTY: dict[str, tuple[View, Faults, str]] = {
    "image-alt": (DESK, WIDE, "<img src='data:,'>"),
    "color-contrast": (DESK, WIDE, "<p style='color: #999'>grijs</p>"),
    "in the dark, color-contrast": (
        DESK,
        WIDE,
        "<p class='x'>donker</p><style>.x { color: #222; background: none }</style>",
    ),
    "no heading in the style": (DESK, WIDE, "<style>h1 { color: #000; background: #fff }</style>"),
    "at 320 px, button-name": (SMALL_PHONE, NARROW, "<button></button>"),
    "at 320 px, color-contrast": (
        SMALL_PHONE,
        NARROW,
        "<style>@media (max-width: 320px) { .smal { color: #999 } }</style><p class='smal'>grijs</p>",
    ),
    "in a wide window, button-name": (
        SMALL_PHONE,
        BOTH,
        "<style>@media (max-width: 700px) { .breed { display: none } }</style><p class='breed'><button></button></p>",
    ),
    "in a wide window, color-contrast": (
        SMALL_PHONE,
        BOTH,
        "<style>@media (min-width: 700px) { .breed { color: #999 } }</style><p class='breed'>grijs</p>",
    ),
    "in a wide window, the page is": (
        SMALL_PHONE,
        BOTH,
        "<style>@media (min-width: 700px) { h1 { width: 200rem } }</style>",
    ),
    "wide in a window of 320": (SMALL_PHONE, NARROW, "<p style='width: 30rem'>breed</p>"),
    "too small for a thumb": (SMALL_PHONE, NARROW, "<button style='min-height: 2rem'>klein</button>"),
    "moves": (SMALL_PHONE, NARROW, "<p style='transition: color 1s'>beweegt</p>"),
    "at 400 %, the page is": (
        SMALL_PHONE,
        NARROW,
        "<style>@media (max-height: 300px) { h1 { width: 30rem } }</style>",
    ),
    "more than a third": (
        SMALL_PHONE,
        NARROW,
        "<p style='position: fixed; inset: auto 0 0; height: 100px'>blijft</p><p style='height: 200rem'></p>",
    ),
    "out of sight of the keyboard": (SMALL_PHONE, NARROW, "<a href='#w' style='position: fixed; left: -999px'>weg</a>"),
    "without a ring": (SMALL_PHONE, NARROW, "<p><a href='#k' style='outline: none'>kaal</a></p>"),
    "does not skip": (SMALL_PHONE, NARROW, "<script>document.querySelector('main').id = 'elders'</script>"),
    "there is no heading": (NO_SCRIPT, PLAIN, "<style>h1 { display: none }</style>"),
    "nothing to read": (NO_SCRIPT, PLAIN, "<style>p { display: none }</style>"),
    "wide in a window of 1280": (NO_SCRIPT, PLAIN, "<p style='width: 200rem'>breed</p>"),
}


def faults_of(browser: Browser, folder: Path, view: View, faults: Faults, more: str) -> list[str]:
    """What a sweep finds on the page with this in it, opened from a folder."""
    (folder / "index.html").write_text(PAGE.format(more=more), encoding="utf-8")
    watch = Watch(browser, folder.as_uri() + "/")
    found = faults(watch.visit("index.html", view, script=axe_source()))
    return [*found, *watch.close()]


@pytest.mark.parametrize("words", FAULTY)
def test_a_fault_is_found(words: str, browser: Browser, tmp_path: Path) -> None:
    """In words that name it, and nothing else is found that it does not bring along."""
    view, faults, more = FAULTY[words]
    assert words in "\n".join(faults_of(browser, tmp_path, view, faults, more))


@pytest.mark.parametrize(
    ("view", "faults"), [(DESK, WIDE), (SMALL_PHONE, NARROW), (SMALL_PHONE, BOTH), (NO_SCRIPT, PLAIN)]
)
def test_a_good_page_has_no_fault(view: View, faults: Faults, browser: Browser, tmp_path: Path) -> None:
    """The page without any of these is left alone."""
    assert faults_of(browser, tmp_path, view, faults, "") == []


def test_one_text_among_many_alike_is_found(browser: Browser, tmp_path: Path) -> None:
    """Of a hundred texts that look alike one is judged; the one whose colour differs is judged by itself."""
    more = "<p class='a'>tekst</p>" * 50 + "<p class='a' style='color: #999'>grijs</p>" + "<p class='a'>tekst</p>" * 50
    [found, *_] = faults_of(browser, tmp_path, DESK, WIDE, more)
    assert "color-contrast" in found
    assert "nth-child(54)" in found


def test_all_faults_of_a_page_are_told_at_once(sweep: Sweep, tmp_path: Path) -> None:
    """What a sweep finds and what the watch sees stand in one message, and the next page starts clean."""
    (tmp_path / "slecht.html").write_text(
        PAGE.format(more="<img src='data:,'><button></button><script>console.error('mis')</script>"), encoding="utf-8"
    )
    (tmp_path / "goed.html").write_text(PAGE.format(more=""), encoding="utf-8")
    with served(tmp_path) as address:
        with pytest.raises(AssertionError, match=r"(?s)image-alt.*button-name.*says on the console: mis"):
            sweep("slecht.html", DESK, page_sweeps.wide, address)
        sweep("goed.html", DESK, page_sweeps.wide, address)
