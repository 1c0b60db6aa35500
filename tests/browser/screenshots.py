"""Makes the pictures in README.md from the built handbook: `python -m tests.browser.screenshots`."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.built_site import ROOT, site_folder
from tests.browser.find_browser import browser_program
from tests.browser.site_server import served

FOLDER = ROOT / "docs" / "screenshots"
TREE = "keuzehulpen/welke-variant.html"
PAGE = "handboek/coordinatie-van-zorg.html#route"
ASKED = "#/veiligheid=nee/van-elkaar=ja@3"
ENDED = "#/veiligheid=nee/van-elkaar=ja/gezin-weet=ja/merkbaar=dubbel/apart-verder=nee/gezin-doet-mee=ja/plan=nee@3"
PHONE, DESK = (360, 720), (1100, 760)
SHOTS = {
    "start-phone": ("index.html", PHONE),
    "question-phone": (TREE + ASKED, PHONE),
    "outcome-phone": (TREE + ENDED, PHONE),
    "outcome-desk": (TREE + ENDED, DESK),
    "page-desk": (PAGE, DESK),
}


def main() -> None:
    """Write every picture into docs/screenshots, small enough for a README."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    program = browser_program()
    with served(site_folder(ROOT)) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program)
        for name, (page, size) in SHOTS.items():
            take(browser, address + page, size, FOLDER / f"{name}.png")
        take(browser, address + TREE, PHONE, FOLDER / "drawing-phone.png", drawing=True)
        browser.close()


def take(browser: Browser, address: str, size: tuple[int, int], file: Path, *, drawing: bool = False) -> None:
    """One picture of what stands in the window; with `drawing`, after opening the drawing of the tree."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme="light")
    page.goto(address, wait_until="networkidle")
    if drawing:
        page.locator(".hb-tree__map summary").click()
        page.locator(".hb-tree__map").evaluate("(map) => map.scrollIntoView()")
    page.screenshot(path=file)
    page.close()


if __name__ == "__main__":
    main()
