"""How long one step takes in the browser at a quarter of its speed: from the click to the next frame.

A step of a tree, an answer in a quiz, and the next part of the self-test with its picture at the end.

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
QUIZZES = ("zien-en-wegen", "informatie-delen-en-veiligheid")
SCALE = "hoe-toegerust"
STEP = """() => new Promise((resolve) => {
  const form = document.querySelector("handbook-tree form");
  form.querySelector("input").click();
  const started = performance.now();
  const done = () => resolve(performance.now() - started);
  addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(done)));
  form.requestSubmit();
})"""


ANSWER = """() => new Promise((resolve) => {
  document.querySelector(".hb-quiz__item:not([hidden]) input").click();
  const started = performance.now();
  document.querySelector("[data-sure=fairly]").click();
  requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
})"""
PART = """() => new Promise((resolve) => {
  document.querySelectorAll(".hb-scale__dimension:not([hidden]) input[value='3']").forEach((input) => input.click());
  const started = performance.now();
  const done = () => resolve(performance.now() - started);
  addEventListener("hashchange", () => requestAnimationFrame(() => setTimeout(done)), { once: true });
  document.querySelector("[data-slot=next]").click();
})"""


def main() -> None:
    """Print a line for each tree, each quiz, and each part of the self-test."""
    print(f"{'median ms':>10} {'slowest ms':>11}  step of, at {SLOWER}x slowed CPU")
    program = browser_program()
    with served(site_folder(ROOT)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        page = browser.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        for tree in TREES:
            times = [step(page, f"{address}keuzehulpen/{tree}.html") for _ in range(ROUNDS)]
            show(times, tree)
        for quiz in QUIZZES:
            show([answer(page, f"{address}quiz/{quiz}.html") for _ in range(ROUNDS)], quiz)
        rounds = [parts(page, f"{address}zelftest/{SCALE}.html") for _ in range(ROUNDS)]
        for number, of_part in enumerate(zip(*rounds, strict=True), 1):
            show(list(of_part), f"{SCALE}, after part {number}")
        browser.close()


def show(times: list[float], name: str) -> None:
    """A line of the table."""
    print(f"{statistics.median(times):>10.1f} {max(times):>11.1f}  {name}")


def answer(page: Page, address: str) -> float:
    """Milliseconds for answering the first question of a quiz."""
    page.goto(address)
    page.evaluate("localStorage.clear()")
    page.reload()
    page.locator("[data-sure=fairly]").wait_for()
    return float(page.evaluate(ANSWER))


def parts(page: Page, address: str) -> list[float]:
    """Milliseconds for going on from each part of the self-test; after the last one the picture is drawn."""
    page.goto(address)
    page.evaluate("localStorage.clear()")
    page.reload()
    page.locator("[data-moment='0']").click()
    return [float(page.evaluate(PART)) for _ in range(page.locator(".hb-scale__dimension").count())]


def step(page: Page, address: str) -> float:
    """Milliseconds for answering the first question of a tree that has finished loading."""
    page.goto("about:blank")
    page.goto(address)
    page.locator("handbook-tree form").wait_for()
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(() => resolve()))")
    return float(page.evaluate(STEP))


if __name__ == "__main__":
    main()
