"""What version 1 wrote is read for ever: a record of each kind, and the file in which a reader takes them along."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import QUIZ, item, verdict
from tests.kept.browser.conftest import Device
from tests.kept.browser.kept_quiz import kept, know, line, miss_one
from tests.kept.made_records import (
    GOLDEN,
    HANDBOOK,
    LAST,
    MODULE_NAME,
    QUIZ_NAME,
    SCALE_NAME,
    golden,
    golden_device,
    golden_file,
)

MINE, SCALE, MODULE = "leren/mijn-leren.html", "zelftest/gevoel.html", "modules/zien/index.html"
GROUP, GROUP_NAME = "leren/groep.html", "verzonnen/group/gevoel"
READ = "([kind, record]) => window.Handbook.records.recordOf(kind, record)"
READ_FILE = "([text, handbook]) => window.Handbook.learningFiles.readFile(text, handbook)"


@pytest.mark.parametrize("kind", ["quiz", "scale", "module", "reader", "group"])
def test_a_golden_record_is_read_whole(open_page: OpenPage, kind: str) -> None:
    """Nothing of it is left out, added or changed. When this fails, mend the reading, never the record."""
    found = open_page(MINE).evaluate(READ, [kind, golden(kind)])
    assert found == {"record": golden(kind), "dropped": 0, "newer": False}


def test_a_golden_file_is_read_whole(open_page: OpenPage) -> None:
    """It holds the same records as stand by themselves."""
    file = golden_file()
    assert open_page(MINE).evaluate(READ_FILE, [json.dumps(file), HANDBOOK]) == {"found": file["records"]}
    assert {one["kind"]: one["record"] for one in file["records"]} == {
        kind: golden(kind) for kind in ("quiz", "scale", "module", "reader")
    }


def test_every_golden_file_says_that_it_stays_as_it_is() -> None:
    """So that nobody mends it instead of the script."""
    files = sorted(GOLDEN.glob("*.json"))
    assert [file.stem for file in files] == ["file-1", "group-1", "module-1", "quiz-1", "reader-1", "scale-1"]
    for file in files:
        assert json.loads(file.read_text(encoding="utf-8"))["about"].startswith("Never change this file.")


FILLED = {
    "eerst": {"niets"},
    "tekens": {"post", "leeg"},
    "falen": {"true"},
    "paren": {"school", "huis", "geld"},
    "getal": {"1.205,5"},
    "casus": set[str](),
}
"""What the golden quiz answered, as the fields of its page show it; and of the order which step stands first."""


def test_an_old_answer_of_every_kind_of_item_stands_in_its_fields(device: Device) -> None:
    """The words of the items are those that the record was made of: their hashes may never come out otherwise."""
    page = device(QUIZ, {QUIZ_NAME: json.dumps(golden("quiz"))}, now=LAST)
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 3 van de 7 goed.")
    for id_, values in FILLED.items():
        page.evaluate("id => { location.hash = `vraag-${id}`; }", id_)
        expect(item(page)).to_have_attribute("data-item", id_)
        fields = item(page).locator("input:checked, select, input[type=text]").all()
        assert {field.input_value() for field in fields} == values
        expect(verdict(page)).to_be_visible()
    page.evaluate("location.hash = 'vraag-stappen'")
    expect(item(page).locator(".hb-quiz__step").first).to_have_attribute("data-choice", "zien")


def test_old_records_show_on_every_page_that_keeps(device: Device) -> None:
    """A self-test knows its moments, a module its parts and its words; nothing is said to be lost."""
    held = golden_device()
    scale = device(SCALE, held, now=LAST)
    expect(scale.locator("[data-piece=earlier-line]")).to_have_count(3)
    expect(line(scale)).to_contain_text("blijft op dit apparaat")
    module = device(MODULE, held, now=LAST)
    expect(module.locator(".hb-module__tick input:checked")).to_have_count(6)
    expect(module.locator("textarea")).to_have_value(golden("module")["text"])
    expect(line(module)).to_contain_text("blijft op dit apparaat")


def test_an_old_group_still_has_its_picture(device: Device) -> None:
    """Those who were shown are shown, and those who came later wait, on the trainer's page."""
    page = device(GROUP, {GROUP_NAME: json.dumps(golden("group"))}, now=LAST)
    expect(page.locator(".hb-group__shown h3").first).to_have_text("Het beeld: vóór de training (8 mensen)")
    page.get_by_text("Komt er nog iemand bij?").click()
    expect(page.locator(".hb-group__stage .hb-group__count")).to_have_text("1 voor een volgend beeld: dat kan vanaf 5")


def shape(value: Any) -> Any:
    """Which keys and kinds of values a record has; entries of a table are alike, and so are those of a list."""
    if isinstance(value, dict) and value.keys() & {"at", "v", "hash"}:
        return {key: shape(one) for key, one in sorted(value.items())}
    if isinstance(value, dict):
        return [shape(one) for one in value.values()][:1]
    return [shape(one) for one in value][:1] if isinstance(value, list) else type(value).__name__


def test_what_is_written_today_has_the_form_of_version_1(device: Device) -> None:
    """Who changes the form of a record raises its version, and adds golden records of the new one."""
    page = device(QUIZ)
    miss_one(page)
    page.evaluate("location.hash = 'nog-eens-eerst'")
    know(page)
    assert shape(kept(page)) == shape(golden("quiz"))
    page = device(MODULE)
    page.locator(".hb-module__tick input").last.check()
    page.locator("textarea").fill("Zo.")
    assert shape(json.loads(page.local_storage.get_item(MODULE_NAME) or "")) == shape(golden("module"))
    page = device(SCALE)
    page.locator("[data-moment='0']").click()
    page.locator(".hb-scale__item:visible input").first.check()
    wanted = golden("scale")
    wanted["moments"][0]["then"] = {}
    assert shape(json.loads(page.local_storage.get_item(SCALE_NAME) or "")) == shape(wanted)
