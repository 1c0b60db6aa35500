"""How long a browser takes to deal the cards of a carousel, the usual ones and the largest, each for the first time.

Run it with `python -m benchmarks.rotation`. Beside it stand the pairs that meet, and those by moving on in a block.
"""

from __future__ import annotations

from playwright.sync_api import Browser, sync_playwright

from macros.carousel.rotation import rotation
from macros.html.templates import FRONT_END
from tests.browser.find_browser import browser_program

PLANS = [(12, 4, 3), (24, 6, 3), (36, 6, 3), (60, 12, 6), (60, 6, 6), (60, 4, 6), (60, 2, 6)]
"""People, tables and rounds."""
SLOWER = 4
"""How much slower a phone is taken to be, in the second column."""
TIMES = 5
TIMED = """([people, tables, rounds]) => {
  const before = performance.now();
  Handbook.rotation({ people, tables, rounds, moves: "spread", host: true });
  return performance.now() - before;
}"""


def main() -> None:
    """Print a line for each plan."""
    script = (FRONT_END / "plan/later/rotation.js").read_text(encoding="utf-8")
    print(f"{'ms':>7} {'at 4x':>7} {'pairs':>6} {'block':>6}  people, tables, rounds")
    program = browser_program()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        for people, tables, rounds in PLANS:
            times = [least(browser, script, slower, [people, tables, rounds]) for slower in (1, SLOWER)]
            met = [len(rotation(people, tables, rounds, moves).meetings) for moves in ("spread", "block")]
            print(f"{times[0]:>7.1f} {times[1]:>7.1f} {met[0]:>6} {met[1]:>6}  {people}, {tables}, {rounds}")


def least(browser: Browser, script: str, slower: int, plan: list[int]) -> float:
    """The shortest of some times, for others may be at work on this computer."""
    times = []
    for _ in range(TIMES):
        page = browser.new_page()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": slower})
        page.evaluate(script)
        times.append(float(page.evaluate(TIMED, plan)))
        page.close()
    return min(times)


if __name__ == "__main__":
    main()
