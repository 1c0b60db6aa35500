"""The watch on pages: what it has to see, it sees; a page without faults has none."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.site_server import served
from tests.browser.watched_page import PHONE, Watch

POLICY = """<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src data:">"""
ICON = '<link rel="icon" href="data:,">'
GOOD = f"<!doctype html><title>x</title>{ICON}{POLICY}<p>x</p>"
FAULTY = {
    "asks for": "<img alt='' src='http://127.0.0.1:9/x.png'>",
    "inline style": f"{POLICY}<p style='color: red'>x</p>",
    "does not catch": "<script>undefined.method()</script>",
    "says on the console": "<script>console.error('x')</script>",
    "opens a window": "<script>alert('x')</script>",
    "keeps a cookie": "<script>document.cookie = 'a=b'</script>",
    "404": "<img alt='' src='nothing.png'>",
}


@pytest.mark.parametrize("words", FAULTY)
def test_a_fault_on_a_page_is_seen(words: str, browser: Browser, tmp_path: Path) -> None:
    """Every kind of fault that a page can have is reported in words that name it."""
    (tmp_path / "index.html").write_text(f"<!doctype html><title>x</title>{FAULTY[words]}", encoding="utf-8")
    with served(tmp_path) as address:
        watch = Watch(browser, address)
        watch.open()
        faults = watch.close()
    assert words in "\n".join(faults)


@pytest.mark.parametrize("words", FAULTY)
def test_a_fault_is_told_of_the_page_that_has_it(words: str, browser: Browser, tmp_path: Path) -> None:
    """In a window that goes from page to page: of the page before and the page after nothing is told."""
    (tmp_path / "good.html").write_text(GOOD, encoding="utf-8")
    (tmp_path / "faulty.html").write_text(f"<!doctype html><title>x</title>{ICON}{FAULTY[words]}", encoding="utf-8")
    told = []
    with served(tmp_path) as address:
        watch = Watch(browser, address)
        for path in ("good.html", "faulty.html", "good.html"):
            watch.visit(path, PHONE)
            told.append(watch.news())
        watch.close()
    assert [len(news) for news in (told[0], told[2])] == [0, 0]
    assert words in "\n".join(told[1])


def test_a_good_page_has_no_faults(browser: Browser, tmp_path: Path) -> None:
    """A page that does nothing wrong is left alone, also under a path and as a file."""
    (tmp_path / "index.html").write_text(GOOD, encoding="utf-8")
    with served(tmp_path, under="/een/map/") as address:
        watch = Watch(browser, address)
        watch.open(view=PHONE)
        watch.open(site=tmp_path.as_uri() + "/")
        assert watch.close() == []
