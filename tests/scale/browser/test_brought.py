"""A code that brings a moment back, followed or typed: first what it would bring, and a wrong one changes nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.code.long_code import read
from tests.scale.browser.scale_reader import (
    AFTER,
    BACK,
    BEFORE,
    SCALE,
    again,
    begin,
    choose,
    kept,
    shown,
    sit,
    view,
    words,
)
from tests.scale.scales import items_of

COUNT = len(items_of())
MIXED = {item: place % 6 for place, item in enumerate(items_of()) if item != "vuur"}
"""Every answer there is, 'n.v.t.' too, and one statement left out."""
THEN = {item: 1 + place % 2 for place, item in enumerate(items_of())}


def typed(page: Page, text: str) -> None:
    """Type a code and ask for it."""
    page.locator("input[name=code]").fill(text)
    page.get_by_role("button", name="Open de code").click()


def followed(page: Page, digits: str) -> None:
    """Open the link to a code as from a message: a page that is loaded, and not a step on the page at hand."""
    address = page.url.split("#")[0]
    page.goto("about:blank")
    page.goto(f"{address}#code={digits}")


def test_a_code_brings_the_same_picture_to_an_empty_device(open_page: OpenPage) -> None:
    """The link leaves the address at once, says what would come, keeps nothing until it may, and then is the same."""
    page = open_page(SCALE, PHONE)
    first = sit(page, BEFORE, MIXED)
    digits = first.digits.replace(" ", "")
    link = page.locator("[data-piece=code] [data-slot=link]").get_attribute("href")
    assert link == f"{page.url.split('#')[0]}#code={digits}"
    page.evaluate("localStorage.clear()")
    followed(page, digits)
    assert page.url.endswith(SCALE)
    offer = page.locator("[data-piece=brought]")
    expect(offer.get_by_text("Vóór de training, of zomaar")).to_be_focused()
    expect(offer).to_contain_text("7 van de 10 antwoorden")
    assert offer.locator(".hb-box__title").bounding_box()["y"] >= page.locator(".md-header").bounding_box()["height"]  # type: ignore[index]
    assert kept(page) == []
    offer.get_by_role("button", name="Nee, laat maar").click()
    expect(offer).to_have_count(0)
    assert (kept(page), page.evaluate("history.state")) == ([], None)
    followed(page, digits)
    offer.get_by_role("button", name="Zet terug").click()
    expect(page.get_by_role("heading", name="Je beeld")).to_be_focused()
    assert shown(page) == first
    assert (kept(page)[0]["done"], kept(page)[0]["code"]) == (True, True)
    again(page)
    expect(page.locator("[data-piece=earlier] a")).to_have_text("Vóór de training, of zomaar, uit een bewaarcode")
    page.go_back()
    page.go_back()
    assert "code=" not in page.url
    page.go_back()
    assert page.url == "about:blank"


def test_a_code_beside_later_answers_shows_growth(open_page: OpenPage) -> None:
    """Brought back after a training, what was before it is compared with what is now; looking back comes back whole."""
    page = open_page(SCALE, DESK)
    before = sit(page, BEFORE, dict.fromkeys(items_of(), 2))
    page.evaluate("localStorage.clear()")
    page.reload()
    page.goto(page.url.split("#")[0])
    back = sit(page, BACK, dict.fromkeys(items_of(), 4), THEN)
    address = page.url
    again(page)
    typed(page, before.digits)
    page.locator("[data-piece=brought]").get_by_role("button", name="Zet terug").click()
    expect(page.locator(".hb-scale__result")).to_contain_text("uit een bewaarcode")
    page.goto(address)
    expect(page.locator(".hb-scale__result th", has_text="Vóór")).to_be_visible()
    both = shown(page)
    assert [row[:2] + row[3:] for row in both.rows] == back.rows
    assert [row[2] for row in both.rows] == ["2,0 (nu duidelijk hoger)"] * 3
    page.evaluate("localStorage.clear()")
    followed(page, back.digits.replace(" ", ""))
    page.locator("[data-piece=brought]").get_by_role("button", name="Zet terug").click()
    expect(page.get_by_role("heading", name="Je beeld")).to_be_focused()
    assert shown(page) == back


def test_what_is_wrong_with_a_code_is_said_and_nothing_changes(open_page: OpenPage) -> None:
    """One sentence for each fault, and the field keeps the focus; the same code, however it is typed, comes once."""
    page = open_page(SCALE, PHONE)
    first = sit(page, BEFORE, MIXED)
    again(page)
    digits = first.digits.replace(" ", "")
    code = read(digits, COUNT)
    assert code
    wrong = digits[:9] + str((int(digits[9]) + 1) % 10) + digits[10:]
    faults = {
        wrong: "Er klopt een cijfer niet",
        digits[:-4]: "geen hele bewaarcode",
        digits[:8]: "Dit zijn de cijfers voor een groep.",
        "": "geen hele bewaarcode",
        "mijn code": "geen hele bewaarcode",
        replace(code, form=(code.form + 1) % 4096).digits(): "een andere versie van de zelftest",
        replace(code, answers=code.answers[1:]).digits(): "een andere versie van de zelftest",
        replace(code, version=2).digits(): "van een nieuwere uitgave",
        digits: "stonden hier al",
        first.digits: "stonden hier al",
        f"  {first.digits.replace(' ', ' - ')} ": "stonden hier al",
        f"{page.url}#code={digits}": "stonden hier al",
    }
    there = kept(page)
    for text, said in faults.items():
        typed(page, text)
        expect(page.get_by_role("status").filter(has_text=said)).to_have_count(1)
        expect(page.locator(".hb-scale__notice:visible")).to_have_count(1)
        expect(page.locator("[data-piece=brought]")).to_have_count(0)
        assert page.evaluate("document.activeElement.closest('form')?.dataset.form") == "bring", text
    followed(page, wrong)
    expect(page.locator(".hb-scale__voice")).to_be_focused()
    expect(page.locator(".hb-scale__notice:visible")).to_contain_text("Er klopt een cijfer niet")
    assert page.url.endswith(SCALE)
    assert kept(page) == there
    begin(page, AFTER)
    expect(page.locator(".hb-scale__notice")).to_have_count(0)


def test_a_right_code_takes_the_place_of_a_fault(open_page: OpenPage) -> None:
    """And the other way round; while it is offered, another tab takes nothing away."""
    page = open_page(SCALE, DESK)
    digits = sit(page, AFTER, MIXED).digits
    page.evaluate("localStorage.clear()")
    page.goto(page.url.split("#")[0])
    page.reload()
    for _ in range(2):
        typed(page, "12")
        expect(page.locator(".hb-scale__notice:visible")).to_have_count(1)
        expect(page.locator("[data-piece=brought]")).to_have_count(0)
        typed(page, digits)
        expect(page.locator("[data-piece=brought] .hb-box__title")).to_be_focused()
        expect(page.locator(".hb-scale__notice")).to_have_count(0)
    other = page.context.new_page()
    other.goto(page.url)
    begin(other, BEFORE)
    choose(other, "ui", 1)
    page.bring_to_front()
    page.locator("[data-piece=brought]").get_by_role("button", name="Zet terug").click()
    expect(page.get_by_role("heading", name="Je beeld")).to_be_focused()
    assert [(one["moment"], one["done"]) for one in kept(page)] in (
        [(AFTER, True), (BEFORE, False)],
        [(BEFORE, False), (AFTER, True)],
    )


def test_a_code_of_earlier_words_still_counts(open_page: OpenPage) -> None:
    """When the author names the number of the earlier form; its answers then count for the statements of today."""
    page = open_page(SCALE, DESK)
    first = sit(page, BEFORE, MIXED)
    digits = first.digits.replace(" ", "")
    code = read(digits, COUNT)
    assert code
    earlier = replace(code, form=(code.form + 7) % 4096)
    page.evaluate("localStorage.clear()")

    def named(text: str) -> str:
        return re.sub(r'data-earlier="[^"]*"', f'data-earlier="12 {earlier.form}"', text)

    page.route(f"**/{SCALE}", lambda route: route.fulfill(response=(got := route.fetch()), body=named(got.text())))
    followed(page, earlier.digits())
    page.locator("[data-piece=brought]").get_by_role("button", name="Zet terug").click()
    expect(page.get_by_role("heading", name="Je beeld")).to_be_focused()
    assert shown(page) == first


def test_the_code_can_be_copied_and_says_so(open_page: OpenPage) -> None:
    """Its digits come to the clipboard; where the browser refuses, the page says what to do."""
    page = open_page(SCALE, DESK)
    first = sit(page, BEFORE, MIXED)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Kopieer de code").click()
    expect(page.get_by_role("status").filter(has_text="gekopieerd")).to_have_count(1)
    assert page.evaluate("navigator.clipboard.readText()") == first.digits.replace(" ", "")
    page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }")
    page.get_by_role("button", name="Kopieer de code").click()
    expect(page.get_by_role("status").filter(has_text="lukte niet")).to_have_count(1)
    assert view(page) == "result"
    assert words(page)["code"]
