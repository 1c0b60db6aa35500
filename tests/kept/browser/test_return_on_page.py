"""What comes back a week later, on the page: when it is offered, what is asked, and how a reader says no."""

from __future__ import annotations

import json

from playwright.sync_api import Locator, Page, expect

from tests.browser.quiz_reader import GUESS, QUIZ, SURE, item, onward, right, sit, submit, verdict, wrong
from tests.kept.browser.conftest import Device
from tests.kept.made_records import QUIZ_NAME, Record, golden
from tests.kept.return_rule import DAY, WEEK

NOON = 1795258800000


def finished(wrong: tuple[str, ...] = ("eerst", "casus", "paren")) -> Record:
    """The golden quiz, of which only these items were missed; the first was sure, and right when asked at once."""
    record = golden("quiz")
    record["again"] = {}
    for name, one in record["answers"].items():
        missed = {"right": False, "sure": "sure" if name == wrong[0] else "guess"} if name in wrong else None
        one.update(missed or {"right": True, "sure": "sure"})
        record["log"][name]["answers"] = [{key: one[key] for key in ("at", "right", "sure")}]
        record["log"][name]["never"] = False
    at_once = {**record["answers"][wrong[0]], "right": True, "at": last(record) + 1}
    record["again"] = {wrong[0]: at_once}
    record["log"][wrong[0]]["answers"].append({key: at_once[key] for key in ("at", "right", "sure")})
    return record


def last(record: Record) -> int:
    """When the last of its answers was given."""
    return max(int(one["at"]) for one in record["answers"].values())


def offer(page: Page) -> Locator:
    """What asks whether the reader wants to do some once more."""
    return page.locator(".hb-quiz__return")


def kept(page: Page) -> Record:
    """What the device keeps of the quiz."""
    record: Record = json.loads(page.local_storage.get_item(QUIZ_NAME) or "{}")
    return record


def after_a_week(device: Device, record: Record) -> Page:
    """The finished quiz, opened when everything has waited long enough."""
    return device(QUIZ, {QUIZ_NAME: json.dumps(record)}, now=last(record) + WEEK + 1)


def test_nothing_comes_back_before_a_week(device: Device) -> None:
    """After a sitting, six days and a moment before the seventh has passed the result stands alone."""
    page = device(QUIZ, now=NOON)
    sit(page, wrong, SURE)
    for later, times in ((0, 0), (6 * DAY, 0), (WEEK - 1, 0), (WEEK, 1)):
        page.clock.set_fixed_time((NOON + later) / 1000)
        page.reload()
        expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 6 van de 7 goed.")
        expect(offer(page)).to_have_count(times)
    expect(offer(page)).to_contain_text("Eén vraag van de vorige keer")


def test_what_was_missed_is_asked_and_the_first_result_stays(device: Device) -> None:
    """Three items, sure and wrong first; after the last the result, which is that of the sitting itself."""
    page = after_a_week(device, finished())
    expect(offer(page)).to_contain_text("3 vragen van de vorige keer")
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 4 van de 7 goed.")
    offer(page).get_by_role("link", name="Doe ze nu").click()
    expect(offer(page)).to_have_count(0)
    asked = []
    while page.locator(".hb-quiz__result").count() == 0:
        expect(page.locator(".hb-quiz__progress")).to_contain_text("Terug van de vorige keer")
        expect(item(page).locator("input:checked")).to_have_count(0)
        asked.append(item(page).get_attribute("data-item"))
        right(page)
        submit(page, SURE)
        expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
        onward(page)
    assert asked == ["eerst", "paren", "casus"]
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 4 van de 7 goed.")
    expect(offer(page)).to_have_count(0)
    assert [len(kept(page)["log"][one]["answers"]) for one in ("eerst", "paren", "casus", "tekens")] == [3, 2, 2, 1]


def test_at_most_three_come_back_in_one_visit(device: Device) -> None:
    """The others have to wait for another visit."""
    page = after_a_week(device, finished(("getal", "eerst", "casus", "paren", "falen")))
    expect(offer(page)).to_contain_text("3 vragen")
    offer(page).get_by_role("link", name="Doe ze nu").click()
    expect(item(page)).to_have_attribute("data-item", "getal")
    for _ in range(3):
        right(page)
        submit(page, GUESS)
        onward(page)
    expect(page.locator(".hb-quiz__result")).to_be_visible()
    expect(offer(page)).to_have_count(0)
    page.goto(f"{page.url.split('#')[0]}?once-more")
    expect(offer(page)).to_contain_text("2 vragen")


def test_not_now_holds_for_this_visit_and_keeps_nothing(device: Device) -> None:
    """Also after a look at an item; on another visit it is offered again."""
    page = after_a_week(device, finished())
    before = kept(page)
    offer(page).get_by_role("button", name="Niet nu").click()
    expect(offer(page)).to_have_count(0)
    expect(page.get_by_role("heading", name="Je uitkomst")).to_be_focused()
    page.locator("[data-list=blind] a").click()
    page.go_back()
    expect(page.locator(".hb-quiz__result")).to_be_visible()
    expect(offer(page)).to_have_count(0)
    assert kept(page) == before
    page.reload()
    expect(offer(page)).to_be_visible()


def test_never_again_holds_for_ever_and_for_these_alone(device: Device) -> None:
    """They stay away on every visit; what had no place among the three comes in their stead."""
    page = after_a_week(device, finished(("getal", "eerst", "casus", "paren")))
    offer(page).get_by_role("button", name="Nooit meer").click()
    expect(offer(page)).to_have_count(0)
    gone = [name for name, one in kept(page)["log"].items() if one["never"]]
    assert len(gone) == 3
    page.reload()
    expect(offer(page)).to_contain_text("Eén vraag")
    offer(page).get_by_role("link", name="Doe ze nu").click()
    assert item(page).get_attribute("data-item") not in gone


def test_a_return_that_was_left_goes_on(device: Device) -> None:
    """A reload in the middle shows the item that is asked, and after an answer offers what is left of the three."""
    page = after_a_week(device, finished())
    offer(page).get_by_role("link", name="Doe ze nu").click()
    page.reload()
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Terug van de vorige keer")
    expect(item(page)).to_have_attribute("data-item", "eerst")
    right(page)
    submit(page, SURE)
    expect(verdict(page).get_by_role("heading")).to_have_text("Goed")
    page.reload()
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 4 van de 7 goed.")
    expect(offer(page)).to_contain_text("2 vragen")


def test_a_changed_item_does_not_come_back(device: Device) -> None:
    """What was known of other words says nothing of these."""
    record = finished()
    record["log"]["eerst"]["hash"] = "00000000"
    page = after_a_week(device, record)
    expect(offer(page)).to_contain_text("2 vragen")
