"""Shown once, then closed: whoever comes later reveals nobody, and two moments stand side by side."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.watched_page import DESK, PHONE
from tests.group.browser.group_reader import (
    AFTER,
    BACK,
    BEFORE,
    GROUP,
    PERSONAL,
    SIZES,
    begin,
    count_all,
    give,
    is_in,
    kept,
    long_code,
    people,
    reveal,
    said,
    short_code,
    shown,
)
from tests.group.reckoning import levels, middle, sentence, statement
from tests.scale.scales import items_of, made_up_scale

EVERYBODY = people(51, 20)
TEXTS = [text for one in made_up_scale().dimensions.values() for text in one.items.values()]


def expected(everybody: list[list[int]]) -> list[str]:
    """The cells of the table for a group."""
    of_all = [levels(one, SIZES) for one in everybody]
    return [sentence(middle([one[place] for one in of_all])) for place in range(len(SIZES))]


def cells(page: Page) -> list[list[str]]:
    """The cells of the table, by moment."""
    rows = shown(page)["rows"][1:]
    return [list(column) for column in zip(*(row[1:] for row in rows), strict=True)]


@pytest.mark.parametrize("size", [5, 7, 8, 12])
def test_what_shows_of_so_many(open_page: OpenPage, size: int) -> None:
    """Dimensions from five, and three names; every statement from eight; those of the organisation never."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:size])
    reveal(page)
    assert cells(page) == [expected(EVERYBODY[:size])]
    found = shown(page)
    assert len(found["widest"]) == 3
    wanted = [[TEXTS[place], *statement([one[place] for one in EVERYBODY[:size]])] for place in PERSONAL]
    assert found["statements"] == (wanted if size >= 8 else [])
    own = {text for id_ in items_of("keuken") for text in [made_up_scale().dimensions["keuken"].items[id_]]}
    assert not own & {*found["widest"], *(row[0] for row in found["statements"])}


def test_statements_only_of_who_gave_a_whole_code(open_page: OpenPage) -> None:
    """Nine people of whom four gave digits: five whole codes give three names, and no statement."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:4])
    for place, one in enumerate(EVERYBODY[4:9]):
        give(page, short_code(one, salt=place).digits())
    reveal(page)
    assert cells(page) == [expected(EVERYBODY[:9])]
    assert (shown(page)["widest"], shown(page)["statements"]) == ([], [])


def test_the_question_before_the_picture(open_page: OpenPage) -> None:
    """Asked once; who waits is back at the field, and nothing closed."""
    page = open_page(GROUP, PHONE)
    begin(page)
    count_all(page, EVERYBODY[:5])
    page.get_by_role("button", name="Laat het beeld zien").click()
    expect(page.get_by_text("Is iedereen binnen?")).to_be_focused()
    page.get_by_role("button", name="Nee, wacht nog").click()
    expect(page.locator("[name=code]")).to_be_focused()
    assert [batch["closed"] for batch in kept(page)["batches"]] == [False]
    reveal(page)
    assert [batch["closed"] for batch in kept(page)["batches"]] == [True]


def test_whoever_comes_later_reveals_nobody(open_page: OpenPage) -> None:
    """The picture stays as it was until five more are in; then theirs is a second one, of them alone."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:8])
    reveal(page)
    first = page.locator(".hb-group__shown").inner_text()
    for place in range(8, 12):
        give(page, long_code(EVERYBODY[place], BEFORE, 1000 * place + place).digits())
        is_in(page, f"{place - 7} voor een volgend beeld: dat kan vanaf 5")
        assert page.locator(".hb-group__shown").inner_text() == first
        page.get_by_role("button", name="Laat het beeld zien").click()
        assert said(page).startswith("Het beeld kan vanaf 5 mensen.")
    give(page, long_code(EVERYBODY[0]).digits())
    page.get_by_role("button", name="Twee keer: tel niet nog eens").click()
    is_in(page, "4 voor een volgend beeld: dat kan vanaf 5")
    give(page, long_code(EVERYBODY[12], salt=12012).digits())
    page.reload()
    page.get_by_text("Komt er nog iemand bij?").click()
    reveal(page)
    assert cells(page) == [expected(EVERYBODY[:8]), expected(EVERYBODY[8:13])]


def test_before_and_after_side_by_side(open_page: OpenPage) -> None:
    """Another moment of the same group, later on the same device; each code counts at its own moment only."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:8])
    reveal(page)
    page.get_by_role("button", name="Meet deze groep op een ander moment").click()
    page.reload()
    page.get_by_role("button", name="Meet deze groep op een ander moment").click()
    expect(page.locator("[data-piece=begin] h3")).to_be_focused()
    begin(page, AFTER)
    give(page, long_code(EVERYBODY[9], BEFORE, 3).digits())
    assert "een ander moment: Vóór de training" in said(page)
    count_all(page, EVERYBODY[10:17], AFTER)
    assert len(cells(page)) == 1
    reveal(page)
    assert shown(page)["rows"][0] == ["Onderdeel", "Vóór de training", "Na de training"]
    assert cells(page) == [expected(EVERYBODY[:8]), expected(EVERYBODY[10:17])]
    marks = sum(cell != "te weinig antwoorden" for moment in cells(page) for cell in moment)
    expect(page.locator(".hb-group__shown .hb-group__mark")).to_have_count(marks)


def test_of_looking_back_it_shows_how_it_is_now(open_page: OpenPage) -> None:
    """Two sets of answers in one code: the group's picture is of now."""
    page = open_page(GROUP, DESK)
    begin(page, BACK)
    for place, one in enumerate(EVERYBODY[:6]):
        code = long_code(one, BACK, place)
        give(page, type(code)(1, code.form, BACK, place, [*one, *[1] * len(one)]).digits())
    reveal(page)
    assert cells(page) == [expected(EVERYBODY[:6])]


def test_the_files_hold_what_shows(open_page: OpenPage, tmp_path: Path) -> None:
    """A table for a spreadsheet and JSON: medians and middle halves, no count of fewer than eight, no mark."""
    page = open_page(GROUP, DESK)
    begin(page)
    count_all(page, EVERYBODY[:8])
    reveal(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als JSON").click()
    download.value.save_as(tmp_path / "beeld.json")
    found = json.loads((tmp_path / "beeld.json").read_text(encoding="utf-8"))
    assert found.keys() == {"scale", "form", "moments"}
    [moment] = found["moments"]
    assert moment.keys() == {"kind", "name", "people", "long", "rows", "widest", "statements"}
    of_all = [levels(one, SIZES) for one in EVERYBODY[:8]]
    for place, row in enumerate(moment["rows"]):
        of_one = middle([one[place] for one in of_all])
        assert of_one
        assert (sum(row["median"]), row["low"], row["high"]) == (2 * of_one.median, of_one.low, of_one.high)
    with page.expect_download() as download:
        page.get_by_role("button", name="Bewaar als tabel (CSV)").click()
    download.value.save_as(tmp_path / "beeld.csv")
    lines = (tmp_path / "beeld.csv").read_bytes().decode("utf-8-sig").splitlines()
    assert lines[0] == "moment;mensen;onderdeel;antwoorden;midden;helft van;helft tot"
    assert lines[1].startswith('"Vóór de training";"8";"Snijden & hakken";')
    assert len(lines) == 1 + len(SIZES) + 2 + len(PERSONAL)


def test_for_a_whole_room(open_page: OpenPage) -> None:
    """Large, light where the page is dark, without controls; Escape leaves it, and so does a press."""
    page = open_page(GROUP, DESK)
    page.emulate_media(color_scheme="dark")
    begin(page)
    page.get_by_role("button", name="Op de beamer").click()
    room = page.get_by_role("dialog", name="Beeld voor de beamer")
    expect(room.locator("svg")).to_be_visible()
    expect(room.get_by_role("button")).to_have_count(0)
    assert room.evaluate("one => getComputedStyle(one).backgroundColor") == "rgb(255, 255, 255)"
    page.keyboard.press("Escape")
    expect(room).to_have_count(0)
    expect(page.get_by_role("button", name="Op de beamer")).to_be_focused()
    count_all(page, EVERYBODY[:6])
    reveal(page)
    page.locator("[data-deed=project-picture]").click()
    expect(room.locator(".hb-group__mark").first).to_be_visible()
    expect(room.locator("ol li")).to_have_count(3)
    page.mouse.click(600, 700)
    expect(room).to_have_count(0)


def test_where_its_script_does_not_come_it_says_so(browser: Browser, site_url: str) -> None:
    """The address is clean all the same, the way with paper is there, and after a reload the page counts."""
    page = browser.new_page(reduced_motion="reduce")
    page.route("**/later.*.js", lambda route: route.abort())
    page.goto(f"{site_url}{GROUP}#code={long_code(EVERYBODY[0]).digits()}")
    expect(page.locator(".hb-group__voice")).to_contain_text("Dit kon niet laden.")
    assert page.url.endswith(GROUP)
    expect(page.locator(".hb-group__sums")).to_be_visible()
    page.unroute("**/later.*.js")
    page.reload()
    begin(page)
    count_all(page, EVERYBODY[:6])
    reveal(page)
    assert cells(page) == [expected(EVERYBODY[:6])]
    page.close()
