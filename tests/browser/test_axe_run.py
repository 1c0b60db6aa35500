"""What axe finds of targets when it judges only those that may be too small is what it finds by itself."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.accessibility import axe_source
from tests.browser.axe_run import IN_WORDS, RUN_AXE
from tests.browser.conftest import OpenPage
from tests.browser.test_tab_walk import KINDS_OF_PAGE
from tests.browser.watched_page import SMALL_PHONE, Watch

BY_ITSELF = f"""() => axe.run(document, {{runOnly: ["target-size"], resultTypes: ["violations"]}}).then({IN_WORDS})"""
BOX = "style='position: absolute; left: {}px; top: {}px; width: {}px; height: {}px'"

FRAME = "() => new Promise((done) => requestAnimationFrame(done))"
"""Until a page knows its new size: what folds there has folded."""

PLACED = """() => {
  for (const box of document.querySelectorAll("[data-style]")) box.style.cssText = box.dataset.style;
}"""
"""Puts the boxes in their place as a script may; a style in the text of a page is refused by its policy."""


def button(*box: float, kind: str = "button", more: str = "") -> str:
    """A button, or another target, at this place and of this size."""
    return f"<{kind} {more} {BOX.format(*box)}>x</{kind}>"


FAULTY = {
    "two that are small": button(20, 20, 20, 20) + button(42, 20, 20, 20),
    "one that is low": button(20, 20, 200, 20) + button(20, 42, 200, 30),
    "one that is narrow": button(20, 20, 20, 90) + button(42, 20, 90, 90),
    "a hair too small": button(20, 20, 23.9, 23.9) + button(44, 20, 30, 30),
    "one under another": button(20, 20, 30, 30) + button(30, 10, 40, 50),
    "one in another": button(20, 20, 30, 30, kind="div", more="role=button tabindex=0") + button(22, 22, 26, 26),
    "one above a wide one": button(20, 20, 400, 30) + button(22, 40, 390, 30),
    "a link in a button": button(20, 20, 10, 10, kind="a", more="href=#x") + button(25, 20, 40, 40),
    "a box with a role": button(20, 20, 15, 15, kind="div", more="role=checkbox tabindex=0") + button(36, 20, 15, 15),
    "a cell of a grid": "<table role=grid><tr role=row><td tabindex=0><i>x</i><td tabindex=0><i>x</i></table>",
    "a field": button(20, 20, 15, 15, kind="input", more="aria-label=x") + button(36, 20, 15, 15),
    "a fold": f"<details><summary {BOX.format(0, 60, 20, 20)}>x</summary></details>" + button(20, 60, 20, 20),
    "what cannot be reached by Tab": button(20, 20, 30, 30) + button(30, 10, 40, 50, more="tabindex=-1"),
    "hidden ones": button(20, 20, 10, 10, more="hidden") + button(31, 20, 10, 10) + button(42, 20, 10, 10),
    "what covers all but a hair": button(20, 20, 40, 40) + button(20, 20, 39, 39),
    "an outline that touches": button(20, 20, 30, 30) + button(50, 20, 30, 30) + button(80, 20, 10, 10),
    "one that is far from any other": button(20, 20, 10, 10) + button(60, 20, 90, 90),
    "the middles a hair too near": button(20, 20, 20, 20) + button(43.9, 20, 20, 20),
    "the middles just far enough": button(20, 20, 20, 20) + button(44, 20, 20, 20),
    "a large one a hair too near": button(20, 20, 20, 20) + button(41.9, 0, 90, 90),
    "a large one just far enough": button(20, 20, 20, 20) + button(42, 0, 90, 90),
    "one that is for a screen reader alone": "<style>.x { clip-path: inset(50%); width: 1px !important }</style>"
    + button(20, 20, 20, 20, more="class=x")
    + button(30, 20, 30, 30),
    "one in a closed fold": f"<details><summary>x</summary>{button(0, 0, 9, 9)}</details>{button(5, 5, 30, 30)}",
    "one that is out of sight": button(20, 20, 9, 9, kind="button id=x") + "<style>#x { visibility: hidden }</style>",
    "a menu that can have focus": f"<nav tabindex=-1 {BOX.format(0, 0, 300, 300)}>{button(9, 9, 10, 10)}</nav>",
    "what lies below an own box": f"<main tabindex=-1 {BOX.format(0, 0, 300, 300)}>{button(9, 9, 30, 30)}</main>",
}


def both(page: Page) -> tuple[list[str], list[str]]:
    """The targets that are too small: as our run of axe tells them, and as the rule tells them by itself."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(axe_source())
    return page.evaluate(RUN_AXE, [["wcag22aa"], []]), page.evaluate(BY_ITSELF)


@pytest.mark.parametrize("html", FAULTY.values(), ids=FAULTY)
def test_a_small_target_is_found_as_by_axe_itself(html: str, browser: Browser, tmp_path: Path) -> None:
    """Small in one way or both, covered, in another, of any kind, hidden, out of reach: the same are found."""
    text = f"<!doctype html><html lang=nl><title>x</title><body style='margin: 0'>{html}"
    (tmp_path / "index.html").write_text(text, encoding="utf-8")
    watch = Watch(browser, tmp_path.as_uri() + "/")
    ours, theirs = both(watch.open())
    watch.close()
    assert ours == theirs


def some_boxes(chance: random.Random) -> str:
    """Two to five targets of any size, anywhere in a small square."""
    boxes = [(chance.randrange(120), chance.randrange(120), *chance.choices(range(10, 40), k=2)) for _ in range(5)]
    return "".join(button(*box) for box in boxes[: chance.randrange(2, 6)])


def test_small_targets_anywhere_are_those_of_axe_itself(open_page: OpenPage) -> None:
    """Of any size and at any place beside and over each other, a hundred times: the same are found."""
    page, chance = open_page(), random.Random(5)  # noqa: S311 - the same boxes in every run
    faulty = 0
    for _ in range(100):
        html = some_boxes(chance)
        page.evaluate("html => { document.body.innerHTML = html; }", html.replace("style='", "data-style='"))
        page.evaluate(PLACED)
        ours, theirs = both(page)
        assert ours == theirs, html
        faulty += bool(theirs)
    assert 20 < faulty < 80


@pytest.mark.parametrize("path", KINDS_OF_PAGE)
def test_small_targets_of_a_page_are_those_of_axe_itself(path: str, open_page: OpenPage) -> None:
    """On every kind of page, wide and on a phone, where all was made small: the same are found, and more than none."""
    page = open_page(path)
    page.evaluate("document.body.style.zoom = 0.4")
    wide, wide_by_itself = both(page)
    page.set_viewport_size({"width": SMALL_PHONE.width, "height": SMALL_PHONE.height})
    page.evaluate(FRAME)
    narrow, narrow_by_itself = both(page)
    assert wide == wide_by_itself != []
    assert narrow == narrow_by_itself != []
