"""What search finds for real queries, what it weighs, and how long a key takes at a quarter of the browser's speed.

Run it with `python -m benchmarks.search`, or with files of queries (in the form of `tests/content/search_queries.yml`).
"""

from __future__ import annotations

import gzip
import statistics
import sys
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Page, sync_playwright

from tests.browser.built_site import ROOT, site_folder
from tests.browser.find_browser import browser_program
from tests.search_in_browser import SCRIPTS, begin, rank

SLOWER, ROUNDS, NEAR = 4, 5, 3
OURS = ROOT / "tests/content/search_queries.yml"
KEYS = """query => [...query].map((_, at) => {
  const started = performance.now();
  window.ranking.ranked(query.slice(0, at + 1));
  return performance.now() - started;
})"""
SET_UP = """() => {
  const started = performance.now();
  window.ranking = new HandbookRanking(handbookIndex);
  return performance.now() - started;
}"""


def main(files: list[Path]) -> None:
    """Print a line for each query, and the sums."""
    site, program = site_folder(ROOT), browser_program()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        page = begin(browser.new_page(), site)
        for file in files:
            show(page, yaml.safe_load(file.read_text(encoding="utf-8")))
        show_times(page, yaml.safe_load(files[0].read_text(encoding="utf-8")))
        browser.close()
    for name in SCRIPTS:
        print(f"{len(gzip.compress((site / name).read_bytes(), 9)) / 1000:>8.1f} kB gzip  {name}")


def show(page: Page, queries: list[dict[str, Any]]) -> None:
    """The place of the first right page for each query."""
    places = [rank(page, one["query"], one["right"]) for one in queries]
    for one, place in zip(queries, places, strict=True):
        print(f"{place or '-':>6}  {one['query']}")
    first, three = places.count(1), sum(1 <= place <= NEAR for place in places)
    print(f"{first} of {len(places)} first, {three} within the first {NEAR}\n")


def show_times(page: Page, queries: list[dict[str, Any]]) -> None:
    """How long the index takes to be read, and each key of each query; of several rounds the fastest."""
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    rounds = []
    for _ in range(ROUNDS):
        read = float(page.evaluate(SET_UP))
        rounds.append([read, *(time for one in queries for time in page.evaluate(KEYS, one["query"]))])
    read, *keys = [min(times) for times in zip(*rounds, strict=True)]
    print(f"at {SLOWER}x slowed CPU: {read:.0f} ms to read the index once")
    print(f"a key: {statistics.median(keys):.1f} ms in the median, {max(keys):.1f} ms at most, of {len(keys)}")


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [OURS])
