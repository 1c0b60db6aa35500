"""How a test runs a group: what participants give, and what a trainer does with it and sees."""

from __future__ import annotations

import json
import random
import re
from typing import Any

from playwright.sync_api import Page, expect

from macros.scale.scores import form_of
from tests.code.long_code import LongCode
from tests.code.short_code import ShortCode, shortened
from tests.group.reckoning import Person, levels
from tests.scale.scales import items_of, made_up_scale

GROUP = "leren/groep.html"
SECOND = "leren/tweede-blik.html"
KEY = "verzonnen/group/gevoel"
BEFORE, AFTER, BACK, OPINION = range(4)
MOMENTS = ("Vóór de training", "Na de training", "Na de training, met terugblik")
FORM = form_of(made_up_scale())
SIZES = [len(one.items) for one in made_up_scale().dimensions.values()]
COUNT = len(items_of())
PERSONAL = range(SIZES[0] + SIZES[1])
"""The places of the statements that are about the reader."""

READ = """() => {
  const every = (selector, get) => [...document.querySelectorAll(selector)].map(get);
  const texts = (selector) => every(selector, one => one.textContent);
  const rows = (selector) => every(selector, row => [...row.cells].map(cell => cell.textContent));
  return {
    title: texts(".hb-group__shown h3")[0],
    rows: rows(".hb-group__shown > .hb-table tr"),
    statements: rows("[data-piece=statements] tbody tr"), widest: texts("[data-piece=opener] b"),
  };
}"""


GIVE_ALL = """async (codes) => {
  for (const code of codes) {
    const field = document.querySelector("[name=code]");
    field.value = code;
    field.form.requestSubmit();
    document.querySelector("[data-piece=ask-twice] [data-deed=count]")?.click();  // marks are alike, seldom
    await new Promise(done => setTimeout(done));
  }
}"""
"""Counts codes as fast as a page can; `give` does it as a trainer does."""


def people(seed: int, how_many: int) -> list[list[int]]:
    """So many people with their answers, always the same for one seed; some leave something out."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    found: list[list[int]] = []
    while len(found) < how_many:
        one = [chance.choice([0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5]) for _ in range(COUNT)]
        found += [one] if any(levels(one, SIZES)) else []
    return found


def long_code(answers: Person, moment: int = BEFORE, salt: int = 0, form: int = FORM) -> LongCode:
    """The long code of one person; who looks back was like this then, too."""
    return LongCode(1, form, moment, salt, [*answers] * (2 if moment == BACK else 1))


def short_code(answers: Person, moment: int = BEFORE, salt: int = 0) -> ShortCode:
    """The short code of the same person."""
    return shortened(long_code(answers, moment, salt), SIZES)


def begin(page: Page, moment: int = BEFORE, expected: str = "") -> None:
    """Begin a group at this moment."""
    page.locator("[name=expected]").fill(expected)
    page.locator(f"[data-piece=begin] button[value='{moment}']").click()
    expect(page.locator("[data-piece=open] h3").first).to_have_text(MOMENTS[moment])


def give(page: Page, text: str) -> None:
    """Type or paste a code, and ask to count it."""
    field = page.locator("[name=code]")
    if not field.is_visible():
        page.get_by_text("Komt er nog iemand bij?").click()
    field.fill(text)
    page.get_by_role("button", name="Tel mee", exact=True).click()


def count_all(page: Page, everybody: list[list[int]], moment: int = BEFORE, first: int = 0) -> None:
    """Count all of them by their long codes, each with a chance number of its own."""
    codes = [long_code(answers, moment, 1001 * place).digits() for place, answers in enumerate(everybody, first)]
    page.evaluate(GIVE_ALL, codes)


def is_in(page: Page, words: str) -> None:
    """How many are in, where everybody sees it; of how many, when the trainer said that and it is not named here."""
    of_how_many = re.compile(f"^{words.replace(' binnen', '( van de [0-9]+)? binnen')}$")
    expect(page.locator(".hb-group__stage .hb-group__count")).to_have_text(of_how_many)


def reveal(page: Page) -> None:
    """Show the picture, after the one question."""
    page.get_by_role("button", name="Laat het beeld zien").click()
    page.get_by_role("button", name="Ja, laat zien").click()
    expect(page.locator(".hb-group__shown h3").first).to_be_focused()


def shown(page: Page) -> dict[str, Any]:
    """What the picture says; the script for it may still be on its way."""
    page.locator(".hb-group__shown").wait_for()
    found: dict[str, Any] = page.evaluate(READ)
    return found


def said(page: Page) -> str:
    """What the page says of the last thing that happened."""
    return page.locator(".hb-group__voice").inner_text()


def kept(page: Page) -> dict[str, Any]:
    """What the device keeps of the group; nothing when it keeps nothing."""
    text = page.evaluate("name => localStorage.getItem(name)", KEY)
    return json.loads(text) if text else {}
