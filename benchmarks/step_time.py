"""What one step costs in the browser at a quarter of its speed: from the click until the next frame is there.

A step of a tree, an answer in a quiz, and the next part of the self-test with its picture at the end. Counted is what
the page's own thread works, four times, and not how long a clock runs, so that a busy computer gives the same figures.
The window is a phone's, for it is a phone that is so slow.

What a page puts off until its frame is there, such as the QR code, counts here as long as it comes right after it.
Beside the middle of all rounds stands the least of them: what is above that is what else the computer had to do.

Run it with `python -m benchmarks.step_time`.
"""

from __future__ import annotations

import json
import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.built_site import ROOT, site_folder
from tests.browser.find_browser import browser_program
from tests.browser.site_server import served
from tests.browser.tree_reach import PHONE

SLOWER = 4
ROUNDS = 9
TREES = ("welke-variant", "informatie-delen", "veiligheid-of-haast", "gezinscoach-nodig", "rol-of-functie")
QUIZZES = ("zien-en-wegen", "informatie-delen-en-veiligheid")
SCALE = "hoe-toegerust"
KINDS = {"UpdateLayoutTree": "style", "Layout": "layout", "PrePaint": "paint", "Paint": "paint", "Layerize": "paint"}
KINDS |= dict.fromkeys(("Commit", "UpdateLayer", "ScrollLayer", "HitTest"), "paint")
SCRIPT = ("FunctionCall", "EvaluateScript", "EventDispatch", "FireAnimationFrame", "TimerFire", "RunMicrotasks", "v8")
COLUMNS = ("script", "style", "layout", "paint", "other")
CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing", "v8"]

# What somebody chose is shown before they go on, so that it is no part of the step: two frames go by between them.
FRAME = "const frame = () => new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));"
STEP = f"""async () => {{
  {FRAME}
  const form = document.querySelector("handbook-tree form");
  form.querySelector("input").click();
  await frame();
  await frame();
  performance.mark("step");
  form.requestSubmit();
  await frame();
  performance.mark("shown");
}}"""
ANSWER = f"""async () => {{
  {FRAME}
  document.querySelector(".hb-quiz__item:not([hidden]) input").click();
  await frame();
  await frame();
  performance.mark("step");
  document.querySelector("[data-sure=fairly]").click();
  await frame();
  performance.mark("shown");
}}"""
PART = f"""async () => {{
  {FRAME}
  document.querySelectorAll(".hb-scale__dimension:not([hidden]) input[value='3']").forEach((input) => input.click());
  await frame();
  await frame();
  performance.mark("step");
  document.querySelector("[data-slot=next]").click();
  await frame();
  performance.mark("shown");
}}"""


@dataclass(frozen=True)
class Tracer:
    """Follows what the threads of a page do."""

    browser: Browser
    page: Page

    def cost(self, step: str) -> Counter[str]:
        """Milliseconds of each kind of work for this step."""
        self.browser.start_tracing(page=self.page, categories=CATEGORIES)
        self.page.evaluate(step)
        return worked(json.loads(self.browser.stop_tracing())["traceEvents"])


def worked(events: Iterable[dict[str, Any]]) -> Counter[str]:
    """What the thread that set the marks worked between them, by kind; what one piece of work holds counts once."""
    told = sorted(events, key=lambda event: (event.get("ts", 0), -event.get("dur", 0)))
    start, end = ([event for event in told if event["name"] == name][-1] for name in ("step", "shown"))
    found: Counter[str] = Counter()
    around: list[tuple[float, str]] = []
    for event in told:
        is_ours = (event["pid"], event["tid"]) == (start["pid"], start["tid"])
        if not (is_ours and event["ph"] == "X" and "tdur" in event and start["ts"] <= event["ts"] <= end["ts"]):
            continue
        kind, spent = kind_of(event["name"]), event["tdur"] * SLOWER / 1000
        while around and around[-1][0] <= event["ts"]:
            around.pop()
        if around:
            found[around[-1][1]] -= spent
        found[kind] += spent
        around.append((event["ts"] + event["dur"], kind))
    return found


def kind_of(name: str) -> str:
    """Under which column a piece of work counts."""
    return KINDS.get(name) or ("script" if name.startswith(SCRIPT) else "other")


def main() -> None:
    """Print a line for each tree, each quiz, and each part of the self-test."""
    columns = "".join(f"{name:>8}" for name in COLUMNS)
    print(f"{'median ms':>10}{'least':>8}{columns}  step of, at {SLOWER}x slowed CPU")
    program = browser_program()
    with served(site_folder(ROOT)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        page = browser.new_page(viewport={"width": PHONE[0], "height": PHONE[1]})
        tracer = Tracer(browser, page)
        for tree in TREES:
            show([one_step(tracer, f"{address}keuzehulpen/{tree}.html") for _ in range(ROUNDS)], tree)
        for quiz in QUIZZES:
            show([one_answer(tracer, f"{address}quiz/{quiz}.html") for _ in range(ROUNDS)], quiz)
        rounds = [all_parts(tracer, f"{address}zelftest/{SCALE}.html") for _ in range(ROUNDS)]
        for number, of_part in enumerate(zip(*rounds, strict=True), 1):
            show(list(of_part), f"{SCALE}, after part {number}")
        browser.close()


def show(costs: list[Counter[str]], name: str) -> None:
    """A line of the table."""
    totals = [cost.total() for cost in costs]
    columns = "".join(f"{statistics.median(cost[kind] for cost in costs):>8.1f}" for kind in COLUMNS)
    print(f"{statistics.median(totals):>10.1f}{min(totals):>8.1f}{columns}  {name}")


def opened(page: Page, address: str, ready: Callable[[], object]) -> None:
    """A page on which nothing was done yet, when it has come to rest."""
    page.goto(address)
    page.evaluate("localStorage.clear()")
    page.goto("about:blank")
    page.goto(address)
    ready()
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }))")


def one_step(tracer: Tracer, address: str) -> Counter[str]:
    """What it costs to answer the first question of a tree."""
    opened(tracer.page, address, tracer.page.locator("handbook-tree form").wait_for)
    return tracer.cost(STEP)


def one_answer(tracer: Tracer, address: str) -> Counter[str]:
    """What it costs to answer the first question of a quiz."""
    opened(tracer.page, address, tracer.page.locator("[data-sure=fairly]").wait_for)
    return tracer.cost(ANSWER)


def all_parts(tracer: Tracer, address: str) -> list[Counter[str]]:
    """What it costs to go on from each part of the self-test; after the last one the picture is drawn."""
    page = tracer.page
    opened(page, address, page.locator("[data-moment='0']").click)
    return [tracer.cost(PART) for _ in range(page.locator(".hb-scale__dimension").count())]


if __name__ == "__main__":
    main()
