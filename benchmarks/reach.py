"""What a reader of a tree has within reach on a phone: a line for each question and each outcome of every tree.

At 390 by 780 px: how far down the heading and the first answer of a question stand, whether "Verder" is on the screen
once something is chosen, and how many words the help has; how far down "Doe nu" begins at an outcome, how far what is
folded, and how many sheets it takes on paper. At 320 by 256 px (a window at 400 %): where the heading stands after
"Verder". Then how often the goals are met, and what four tasks ask of a tired reader by the longest way and by the
shortest: taps from the start page on, words up to the end of "Doe nu", and the time to read those.

Run it with `python -m benchmarks.reach`; `--goals` leaves the table out.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

from playwright.sync_api import Page, sync_playwright

from macros.tree.proof.paths import Path, paths
from tests.browser.built_site import ROOT, site_folder
from tests.browser.find_browser import browser_program
from tests.browser.site_server import served
from tests.browser.tree_ends import address, state
from tests.browser.tree_reach import (
    MOST_HEADING,
    MOST_HELP,
    MOST_SCREENS,
    PHONE,
    ZOOMED,
    Outcome,
    Question,
    reach_of,
    resize,
    sheets,
    shown,
)
from tests.content.our_handbook import TREES

WORDS_A_MINUTE = 200
TASKS = {
    "may I share this with a school": ("informatie-delen", "deel"),
    "is a coach needed": ("gezinscoach-nodig", "ja-kies"),
    "working together is stuck": ("samenwerking-vast", "bel-zelf"),
    "a worry about safety": ("veiligheid-of-haast", "bel-veilig-thuis"),
}
"""A tree and the outcome that it ends in."""
WAYS: dict[str, Callable[..., Path]] = {"longest": max, "shortest": min}
READ = """() => {
  const tree = document.querySelector("handbook-tree");
  const last = [...tree.querySelectorAll(".hb-tree__steps, .hb-tree__next")].find((one) => one.checkVisibility());
  const range = new Range();
  range.setStart(tree, 0);
  range.setEndAfter(last);
  const bar = document.querySelector("header").getBoundingClientRect().bottom;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  let words = 0;
  while (walker.nextNode()) {
    const { currentNode: text } = walker;
    const { parentElement: around } = text;
    // What is as narrow as a hair is for a screen reader alone; what went behind the bar with the step is not read.
    const behind = around.getBoundingClientRect().bottom <= bar;
    const unseen = around.closest("script") || !around.checkVisibility() || around.offsetWidth < 2 || behind;
    const read = range.comparePoint(text, 0) === 0 && !unseen;
    if (read) words += text.data.split(/\\s+/).filter(Boolean).length;
  }
  return words;
}"""


def main() -> None:
    """Print the table, how often each goal is met, and the tasks."""
    program = browser_program()
    with served(site_folder(ROOT)) as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        page = browser.new_page(reduced_motion="reduce")
        found = [(one, sheets(page) if isinstance(one, Outcome) else 0) for one in everything(page, site)]
        tasks = [(f"{name}, {by}", *task(page, site, *of, by)) for name, of in TASKS.items() for by in WAYS]
        browser.close()
    if "--goals" not in sys.argv:
        show(found)
    goals(found)
    for name, taps, words in tasks:
        seconds = round(60 * words / WORDS_A_MINUTE)
        print(f"{taps:>4} taps {words:>4} words  {seconds // 60}:{seconds % 60:02}  {name}")


def everything(page: Page, site: str) -> Iterator[Question | Outcome]:
    """Every question and outcome of all trees, one after another."""
    for tree_id, tree in TREES.items():
        page.goto(f"{site}{address(tree_id)}")
        yield from reach_of(page, tree_id, tree)


def task(page: Page, site: str, tree_id: str, end: str, by: str) -> tuple[int, int]:
    """Taps and words of this way to this end: the tree on the start page, each tick, and each "Verder"."""
    tree = TREES[tree_id]
    way = WAYS[by]((path for path in paths(tree) if path.end == end), key=taps)
    page.goto(f"{site}{address(tree_id)}")
    resize(page, PHONE)
    words = 0
    for place in range(len(way.steps) + 1):
        shown(page, state(tree, Path(way.steps[:place], "")))
        words += page.evaluate(READ)
    return 1 + taps(way), words


def taps(way: Path) -> int:
    """How often somebody taps on this way."""
    return sum(max(1, len(chosen)) + 1 for _, chosen in way.steps)


def show(found: list[tuple[Question | Outcome, int]]) -> None:
    """The table: px from the top of the screen."""
    print(f"{'heading':>8}{'answer':>8}{'Verder':>8}{'words':>7}{'at 400 %':>10}  question")
    for one, _ in found:
        if isinstance(one, Question):
            seen = "seen" if one.next else "-"
            print(f"{one.heading:>8}{one.answer:>8}{seen:>8}{one.words:>7}{one.zoomed:>10}  {one.tree} {one.id}")
    print(f"\n{'Doe nu':>8}{'folded':>8}{'whole':>8}{'sheets':>8}  outcome")
    for one, paper in found:
        if isinstance(one, Outcome):
            print(f"{one.now:>8}{one.folded:>8}{one.whole:>8}{paper:>8}  {one.tree} {one.id}")


def goals(found: list[tuple[Question | Outcome, int]]) -> None:
    """How often each goal is met, and how far off the worst is."""
    questions = [one for one, _ in found if isinstance(one, Question)]
    outcomes = [one for one, _ in found if isinstance(one, Outcome)]
    papers = [paper for one, paper in found if isinstance(one, Outcome)]
    later = [one for one in questions if not one.first]
    line("first answer on the screen", [one.answer for one in questions], PHONE[1] - 1)
    line("'Verder' off the screen once chosen", [0 if one.next else 1 for one in questions], 0)
    line("heading of a later question", [one.heading for one in later], MOST_HEADING)
    line("words of help", [one.words for one in questions], MOST_HELP)
    line("heading at 400 %", [one.zoomed for one in later], ZOOMED[1] - 1)
    line("'Doe nu' on the screen", [one.now for one in outcomes], PHONE[1] - 1)
    line("before what is folded", [one.folded for one in outcomes], MOST_SCREENS * PHONE[1])
    line("sheets of paper", papers, 1)


def line(name: str, values: list[int], most: int) -> None:
    """One goal."""
    met = sum(value <= most for value in values)
    print(f"{met:>4} of {len(values):<4} {name}: {most} or less (worst: {max(values)})")


if __name__ == "__main__":
    main()
