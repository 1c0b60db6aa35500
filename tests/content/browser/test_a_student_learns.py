"""A student follows a module of ours from its first question to looking back, on a phone, as its pages tell them to."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import SURE, right, sit
from tests.browser.watched_page import PHONE

CHOOSE = """(points) => {
  const items = document.querySelectorAll(".hb-scale__dimension:not([hidden]) .hb-scale__item");
  const choose = (row, value) => row.querySelector(`[value="${value}"]`).click();
  items.forEach((item) => item.querySelectorAll(".hb-scale__row").forEach((row, place) => choose(row, points[place])));
}"""
"""A click on the same points of every statement that is shown: in its first row, and in its second one."""
BEFORE, AFTER, LOOKING_BACK = "0", "1", "2"


def test_a_student_follows_a_module_and_sees_what_grew(open_page: OpenPage) -> None:
    """From Leren to the self-test, through every part of a module, to growth; and it all stands at Mijn leren."""
    page = open_page("leren/index.html", PHONE)
    page.get_by_role("link", name="Doe de zelftest").click()
    fill_in(page, BEFORE, "2")
    expect(page.locator(".hb-scale__whole")).to_contain_text("gemiddeld 2,0 van 5")
    code = page.get_by_role("link", name="Link naar je antwoorden").get_attribute("href") or ""

    follow_module(page)

    page.get_by_role("link", name="Hoe toegerust voel je je?").last.click()
    fill_in(page, AFTER, "3")
    expect(page.locator(".hb-scale__result")).to_contain_text("duidelijk hoger uit dan wat je vóór de training invulde")
    page.get_by_role("button", name="Vul het nog eens in").click()
    fill_in(page, LOOKING_BACK, "3", then="1")
    expect(page.locator(".hb-scale__result")).to_contain_text("hoger uit dan toen, zoals je er nu op terugkijkt")

    page.get_by_role("link", name="Mijn leren").last.click()
    mine = page.locator(".hb-mine")
    for words in (
        "8 van de 8 goed",
        "6 van de 6 onderdelen gedaan",
        "Ik vraag wie er nog meer helpt.",
        "Terugblik",
        "Gemiddeld 3,0 van 5. Duidelijk hoger dan vóór de training",
    ):
        expect(mine).to_contain_text(words)

    page.evaluate("localStorage.clear()")
    page.goto(code)
    expect(page).not_to_have_url(re.compile("code="))
    page.get_by_role("button", name="Zet terug").first.click()
    expect(page.locator(".hb-scale__whole")).to_contain_text("gemiddeld 2,0 van 5")
    page.get_by_role("button", name="Vul het nog eens in").click()
    fill_in(page, AFTER, "3")
    expect(page.locator(".hb-scale__result")).to_contain_text("duidelijk hoger uit dan wat je vóór de training invulde")


def follow_module(page: Page) -> None:
    """Every part of the second module: its place on the page, what it leads to, and the box that says it is done."""
    page.goto(page.url.partition("zelftest/")[0] + "modules/zien-en-wegen/index.html")
    here = page.url
    for part in page.locator(".hb-module__parts > li").all():
        target = part.get_by_role("link").get_attribute("href") or ""
        expect(page.locator(f"[id='{target.partition('#')[2]}']")).to_be_visible()
        part.get_by_role("checkbox").check()
    page.get_by_role("link", name=re.compile("quiz.*Zien en wegen", re.IGNORECASE)).first.click()
    expect(page.locator(".hb-quiz[data-view]")).to_be_visible()
    sit(page, right, SURE)
    page.get_by_role("link", name="Verder met module 2: Terugkijken").click()
    expect(page).to_have_url(f"{here}#terugkijken")
    page.get_by_role("textbox").fill("Ik vraag wie er nog meer helpt.")
    expect(page.locator(".hb-module__parts input:checked")).to_have_count(6)


def fill_in(page: Page, moment: str, points: str, then: str = "") -> None:
    """The whole self-test with the same points everywhere; looking back those of then, too."""
    page.locator(f"[data-moment='{moment}']").click()
    parts = page.locator(".hb-scale__dimension").count()
    for place in range(parts):
        expect(page.locator(".hb-progress")).to_contain_text(f"{place + 1} van {parts}")
        page.evaluate(CHOOSE, [points, then])
        page.locator("[data-slot=next]").click()
    expect(page.locator(".hb-scale__result")).to_be_visible()
