"""How a test sits a quiz: answering right or wrong, saying how sure, going on, and reading what stands at the end."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

QUIZ = "quiz/zien.html"
SURE, GUESS, SHOW = "Zeker (meer dan 4 van de 5 keer goed)", "Gok", "Geen idee, laat zien"


def item(page: Page) -> Locator:
    """The item that is asked now."""
    return page.locator(".hb-quiz__item:visible")


def verdict(page: Page) -> Locator:
    """What is said of the answer."""
    return page.locator(".hb-quiz__verdict")


def right(page: Page) -> None:
    """Answer the item that is asked as its page says is right."""
    asked = item(page)
    match asked.get_attribute("data-kind"):
        case "number":
            asked.locator("input").fill("1.205,5")
        case "match":
            for select in asked.locator("select").all():
                select.select_option(select.get_attribute("name") or "")
        case "order":
            in_order(page)
        case _:
            for row in asked.locator(".hb-quiz__feedback > li[data-right]").all():
                asked.locator(f"input[value='{row.get_attribute('data-choice')}']").check()


def in_order(page: Page) -> None:
    """Move the steps up until they stand as they should."""
    asked = item(page)
    wanted = [row.get_attribute("data-choice") for row in asked.locator(".hb-quiz__feedback > li").all()]
    for place, id_ in enumerate(wanted):
        step = asked.locator(f".hb-quiz__step[data-choice='{id_}']")
        while step.evaluate("step => [...step.parentElement.children].indexOf(step)") > place:
            step.get_by_role("button", name="Omhoog").click()


def wrong(page: Page) -> None:
    """Answer the item that is asked, of one choice, with something that is not right."""
    asked = item(page)
    [good] = [row.get_attribute("data-choice") for row in asked.locator(".hb-quiz__feedback > li[data-right]").all()]
    asked.locator(f"input:not([value='{good}'])").first.check()


def submit(page: Page, sure: str) -> None:
    """Say how sure, which gives the answer."""
    page.get_by_role("button", name=sure).click()


def onward(page: Page) -> None:
    """Go on from the feedback, and wait for what comes next: the address changes before the screen does."""
    page.locator(".hb-quiz__onward a").click()
    expect(verdict(page)).to_have_count(0)


def sit(page: Page, first: Callable[[Page], None], sure: str) -> None:
    """A whole sitting, in which only the first item is answered otherwise than right and sure."""
    first(page)
    submit(page, sure)
    onward(page)
    while page.locator(".hb-quiz__result").count() == 0:
        right(page)
        submit(page, SURE)
        expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
        onward(page)


def lists(page: Page) -> dict[str, int]:
    """How many items stand in each list that is shown at the end."""
    shown = page.locator(".hb-quiz__result [data-list]:visible").all()
    return {one.get_attribute("data-list") or "": one.locator("li").count() for one in shown}
