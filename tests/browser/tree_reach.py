"""What a reader of a tree has within reach, measured in a browser: where things stand at a question and at an outcome.

`tests/content/browser/test_reach.py` holds our own trees to the goals, `benchmarks/reach.py` prints the figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Page

from macros.tree.model.tree import Tree
from macros.tree.proof.paths import Path, Steps, paths
from tests.browser.tree_ends import state

PHONE = (390, 780)
ZOOMED = (320, 256)
MOST_HEADING = 130
MOST_HELP = 20
MOST_SCREENS = 3

PAGE_OF_PDF = re.compile(rb"/Type\s*/Page\b")

GO = """(state) => new Promise((resolve) => {
  const done = () => requestAnimationFrame(() => setTimeout(resolve));
  if (location.hash === state) return done();
  addEventListener("hashchange", done, { once: true });
  location.hash = state;
})"""
SEEN = """() => {
  const seen = (selector) => [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
  const top = (one) => (one ? Math.round(one.getBoundingClientRect().top) : null);
  const FOLDED = ".hb-tree__outcome > details:not(.hb-tree__later), .hb-tree__outcome > .hb-tree__given";
  const form = seen("handbook-tree form");
  if (!form) {
    const isNow = (one) => one.checkVisibility() && one.textContent.trim() === "Doe nu";
    const now = [...document.querySelectorAll("handbook-tree h3")].find(isNow);
    const folded = seen(FOLDED);
    const heading = seen("handbook-tree h2");
    return { heading: top(heading), now: top(now), folded: top(folded), whole: document.documentElement.scrollHeight };
  }
  const help = [...form.querySelectorAll(".hb-tree__help p")].filter((one) => one.checkVisibility());
  const words = Math.max(0, ...help.map((one) => one.textContent.trim().split(/\\s+/).length));
  form.querySelector("input").click();
  const box = form.querySelector(".hb-tree__next").getBoundingClientRect();
  return {
    heading: top(form.querySelector(".hb-tree__ask")),
    answer: top(form.querySelector("label")),
    next: box.top >= 0 && box.bottom <= innerHeight,
    words,
    whole: document.documentElement.scrollHeight,
  };
}"""


@dataclass(frozen=True)
class Question:
    """How far down the heading and the first answer stand, in px; whether "Verder" is in sight; words of help."""

    tree: str
    id: str
    first: bool
    heading: int
    answer: int
    next: bool
    words: int
    zoomed: int
    """Where the heading stands at 400 %, in px."""


@dataclass(frozen=True)
class Outcome:
    """How far down "Doe nu" and what is folded begin, how long the whole page is, in px."""

    tree: str
    id: str
    now: int
    folded: int
    whole: int


def reach_of(page: Page, tree_id: str, tree: Tree) -> Iterator[Question | Outcome]:
    """Every question and every outcome of a tree whose page is open, each by the first way to it.

    The window is given each size once: a change of size lays out the whole page, with all that a tree holds, anew.
    """
    ways = ways_to_questions(tree)
    resize(page, ZOOMED)
    zoomed = {asked: shown(page, state(tree, Path(way, asked)))["heading"] for asked, way in ways.items()}
    resize(page, PHONE)
    for asked, way in ways.items():
        seen = shown(page, state(tree, Path(way, asked)))
        figures = {name: seen[name] for name in ("heading", "answer", "next", "words")}
        yield Question(tree_id, asked, not way, zoomed=zoomed[asked], **figures)
    for path in ways_to_outcomes(tree).values():
        yield outcome_at(page, tree_id, tree, path)


def ways_to_questions(tree: Tree) -> dict[str, Steps]:
    """The first way to each question that a reader can come to."""
    found: dict[str, Steps] = {}
    for path in paths(tree):
        for place, (asked, _) in enumerate(path.steps):
            found.setdefault(asked, path.steps[:place])
    return found


def ways_to_outcomes(tree: Tree) -> dict[str, Path]:
    """The first way to each outcome."""
    found: dict[str, Path] = {}
    for path in paths(tree):
        if path.end in tree.outcomes:
            found.setdefault(path.end, path)
    return found


def outcome_at(page: Page, tree_id: str, tree: Tree, way: Path) -> Outcome:
    """What stands where at this outcome."""
    seen = shown(page, state(tree, way))
    return Outcome(tree_id, way.end, seen["now"], seen["folded"], seen["whole"])


def sheets(page: Page) -> int:
    """How many pages of A4 it takes to print what is shown."""
    return len(PAGE_OF_PDF.findall(page.pdf(prefer_css_page_size=True)))


def resize(page: Page, size: tuple[int, int]) -> None:
    """Give the window this size."""
    page.set_viewport_size({"width": size[0], "height": size[1]})


def shown(page: Page, fragment: str) -> dict[str, Any]:
    """Go to this state, and measure."""
    page.evaluate(GO, "#/")
    page.evaluate(GO, fragment)
    found: dict[str, Any] = page.evaluate(SEEN)
    return found
