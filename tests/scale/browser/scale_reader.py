"""How a test fills in the self-test of the made-up handbook, and reads what it says of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

SCALE = "zelftest/gevoel.html"
KEY = "verzonnen/scale/gevoel"
BEFORE, AFTER, BACK = range(3)
"""The moments: before a training, after it, and looking back."""

Points = Mapping[str, int]

SIT = """async ([moment, now, then]) => {
  const turned = step => new Promise(done => {
    step.click();
    setTimeout(done);
  });
  const answer = (item, row, points) => item.querySelector(`.hb-scale__row${row} input[value="${points}"]`).click();
  await turned(document.querySelector(`[data-piece=begin] [data-moment="${moment}"]`));
  while (document.querySelector("handbook-scale").dataset.view === "dimension") {
    const section = document.querySelector(".hb-scale__dimension:not([hidden])");
    for (const item of section.querySelectorAll(".hb-scale__item")) {
      const id = item.dataset.item;
      if (id in now) answer(item, ":not([data-row])", now[id]);
      if (id in then) answer(item, "[data-row=then]", then[id]);
    }
    await turned(section.querySelector("[data-slot=next]"));
  }
}"""
"""Goes through a whole sitting as fast as a page can: a click on each answer and on each link."""

SHOWN = """() => {
  const every = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const texts = selector => every(selector).filter(one => one.checkVisibility()).map(one => one.textContent.trim());
  const rows = every(".hb-scale__result tr").map(row => [...row.cells].map(cell => cell.textContent));
  const advice = every(".hb-scale__advice:not([hidden])").map(part => [
    part.dataset.dimension,
    every("[data-band]:not([hidden])", part).map(one => one.dataset.band),
    every("[data-piece=edge]", part).length > 0,
  ]);
  return {
    whole: texts(".hb-scale__whole")[0], growth: texts("[data-slot=growth]")[0], head: rows[0], rows: rows.slice(1),
    moved: texts("[data-slot=moved] li"), advice,
    folded: every("[data-slot=others] li").map(one => one.textContent),
    lowest: texts("[data-slot=lowest]")[0] ?? "",
    organisation: texts("[data-slot=organisation]")[0], notices: texts(".hb-scale__notice"),
    digits: texts("[data-slot=digits]")[0], honest: texts("[data-show=growth], [data-show=then]"),
  };
}"""


@dataclass(frozen=True)
class Shown:
    """What the picture of a moment says."""

    whole: str
    growth: str
    head: list[str]
    rows: list[list[str]]
    moved: list[str]
    folded: list[str]
    """What moved less, behind a fold."""
    advice: dict[str, tuple[list[str], bool]]
    """By dimension the bands of which the advice is there, and whether both sides of an edge have to be read."""
    lowest: str
    organisation: str
    notices: list[str]
    digits: str
    honest: list[str]
    """What is said of what growth may mean."""


def shown(page: Page) -> Shown:
    """What is said now, once it is all there: below the picture it comes a little later."""
    page.get_by_role("button", name="Vul het nog eens in").wait_for()
    found: dict[str, Any] = page.evaluate(SHOWN)
    found["advice"] = {id_: (bands, is_edge) for id_, bands, is_edge in found["advice"]}
    return Shown(**found)


def sit(page: Page, moment: int, now: Points, then: Points | None = None) -> Shown:
    """A whole sitting from the beginning to its picture."""
    page.evaluate(SIT, [moment, dict(now), dict(then or {})])
    return shown(page)


def again(page: Page) -> None:
    """Back to the beginning from a picture."""
    page.get_by_role("button", name="Vul het nog eens in").click()
    expect(page.locator("[data-piece=begin]")).to_be_visible()


def view(page: Page) -> str | None:
    """Where the reader is: `begin`, `dimension` or `result`; None on a plain page."""
    return page.locator("handbook-scale").get_attribute("data-view")


def begin(page: Page, moment: int) -> None:
    """Begin a moment with a press on its button."""
    page.locator(f"[data-piece=begin] [data-moment='{moment}']").click()
    expect(dimension(page).locator("[data-piece=onward]")).to_be_visible()


def dimension(page: Page) -> Locator:
    """The dimension that is asked now."""
    return page.locator(".hb-scale__dimension:visible")


def choose(page: Page, item: str, points: int, row: str = "now") -> None:
    """Press one of the points of a statement; 0 is 'n.v.t.'."""
    rows = page.locator(f"[data-item={item}] .hb-scale__row")
    rows.nth(1 if row == "then" else 0).locator("label", has=page.locator(f"input[value='{points}']")).click()


def onward(page: Page) -> None:
    """Go on, and wait for what comes next: the address changes before the screen does."""
    asked = dimension(page).get_attribute("id")
    page.locator("[data-slot=next]").click()
    expect(page.locator(f"#{asked}")).to_be_hidden()


def checked(page: Page) -> dict[str, int]:
    """What is marked in the dimension that is asked, by the name of its row."""
    marked = dimension(page).locator("input:checked").all()
    return {one.get_attribute("name") or "": int(one.get_attribute("value") or 0) for one in marked}


def words(page: Page) -> dict[str, str]:
    """The words that the page has ready for its picture, by name."""
    read = (
        "() => ({...document.querySelector('.hb-scale__pieces').content.querySelector('[data-piece=words]').dataset})"
    )
    found: dict[str, str] = page.evaluate(read)
    return found


def kept(page: Page) -> list[dict[str, Any]]:
    """The moments that the device keeps, the oldest first; none when it keeps nothing of the self-test."""
    text = page.evaluate("name => localStorage.getItem(name)", KEY)
    return sorted(json.loads(text)["moments"], key=lambda one: int(one["id"])) if text else []
