"""How long one step of a tree takes in the browser at a quarter of its speed: from the click to the next frame.

Run it with `python -m benchmarks.step_time`.
"""

from __future__ import annotations

import statistics

from playwright.sync_api import Page, sync_playwright

from tests.browser.built_site import ROOT, site_folder
from tests.browser.find_browser import browser_program
from tests.browser.site_server import served

SLOWER = 4
ROUNDS = 15
TREES = ("welke-variant", "informatie-delen", "veiligheid-of-haast", "gezinscoach-nodig", "rol-of-functie")
STEP = """() => new Promise((resolve) => {
  const form = document.querySelector("handbook-tree form");
  form.querySelector("input").click();
  const started = performance.now();
  const done = () => resolve(performance.now() - started);
  addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(done)));
  form.requestSubmit();
})"""


def main() -> None:
    """Print a line for each tree."""
    print(f"{'median ms':>10} {'slowest ms':>11}  first step of, at {SLOWER}x slowed CPU")
    program = browser_program()
    with served(site_folder(ROOT)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        page = browser.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for tree in TREES:
            times = [step(page, f"{address}keuzehulpen/{tree}.html") for _ in range(ROUNDS)]
            print(f"{statistics.median(times):>10.1f} {max(times):>11.1f}  {tree}")
        browser.close()


def step(page: Page, address: str) -> float:
    """Milliseconds for answering the first question of a tree that has finished loading."""
    page.goto("about:blank")
    page.goto(address)
    page.locator("handbook-tree form").wait_for()
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(() => resolve()))")
    return float(page.evaluate(STEP))


if __name__ == "__main__":
    main()
