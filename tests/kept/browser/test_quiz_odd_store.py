"""A quiz on a device that keeps badly: odd, broken or newer records, a full or a closed storage, a page that moved."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import OpenPage
from tests.browser.quiz_reader import QUIZ, SURE, item, lists, onward, right, submit, verdict
from tests.kept.browser.conftest import Device
from tests.kept.browser.kept_quiz import kept, know, line, names
from tests.kept.browser.mine import MINE
from tests.kept.made_records import HANDBOOK, LAST, QUIZ_NAME, Record, golden

WORKS, BROKEN, DROPPED, NEWER = (
    "Wat je antwoordt, blijft op dit apparaat.",
    "Deze browser bewaart nu niets.",
    "Iets van wat hier bewaard was, kunnen we niet meer lezen.",
    "Wat hier bewaard is, komt van een nieuwere uitgave.",
)
FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
CLOSED = """Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("closed", "SecurityError"); } });"""
ABSENT = 'Object.defineProperty(window, "localStorage", { get: () => null });'

READ_BROKEN = """([handbook, kinds, texts]) => kinds.flatMap(kind => texts.filter(text => {
  localStorage.setItem(`${handbook}/${kind}/proef`, text);
  const store = new Handbook.Store(handbook);
  const found = store.read(kind, "proef");
  return found !== null || store.dropped !== 1 || store.newer || !store.works;
}).map(text => `${kind}: ${text.slice(0, 30)}`))"""
"""Which of these texts are taken for a record, or are not said to be lost."""

Odd = Callable[[Record], object]


def put(table: str, name: str, value: object) -> Odd:
    """A change of one entry of a table."""
    return lambda record: record[table].update({name: value})


def spoil(table: str, name: str, key: str, value: object) -> Odd:
    """A change of one value in an entry of a table."""
    return lambda record: record[table][name].update({key: value})


ODD_ENTRIES: dict[str, tuple[Odd, int]] = {
    "an answer that is no answer": (put("answers", "tekens", 7), 6),
    "an answer without a hash": (spoil("answers", "tekens", "hash", None), 6),
    "a hash that is none": (spoil("answers", "tekens", "hash", "constructor"), 6),
    "a time in words": (spoil("answers", "tekens", "at", "1795219320000"), 6),
    "right in words": (spoil("answers", "tekens", "right", "true"), 6),
    "a new way to be sure": (spoil("answers", "tekens", "sure", "very"), 6),
    "given as a text": (spoil("answers", "tekens", "given", "post"), 6),
    "given with a number": (spoil("answers", "tekens", "given", [1]), 6),
    "an id that is none": (put("answers", "__proto__", {"hash": "441513b8"}), 7),
    "an item without an answer": (put("answers", "constructor", None), 7),
    "an odd log": (put("log", "tekens", []), 7),
    "a log that nobody can read": (spoil("log", "tekens", "answers", [{"at": 1}]), 7),
    "a table that is a list": (lambda record: record.update(again=[]), 7),
    "a table that is missing": (lambda record: record.pop("log"), 7),
    "done in words": (lambda record: record.update(done="yes"), 7),
}


def test_one_odd_entry_is_left_out_and_told(device: Device) -> None:
    """The rest stands, the page works, and one sentence says that something is gone."""
    record = golden("quiz")
    record["answers"]["tekens"] = 7
    page = device(f"{QUIZ}#resultaat", {QUIZ_NAME: json.dumps(record)}, now=LAST)
    expect(line(page)).to_contain_text(DROPPED)
    expect(page.locator(".hb-quiz__result")).to_contain_text("van de 6 goed.")


def test_every_odd_entry_is_left_out_and_counted(open_page: OpenPage) -> None:
    """Whatever is wrong with it, it is one that is missing, and all else is as it was."""
    page = open_page(QUIZ)
    for odd, (change, answers) in ODD_ENTRIES.items():
        record = golden("quiz")
        change(record)
        found = page.evaluate("text => Handbook.records.recordOf('quiz', JSON.parse(text))", json.dumps(record))
        assert (odd, found["dropped"], len(found["record"]["answers"])) == (odd, 1, answers)
        same = {id_: one for id_, one in golden("quiz")["answers"].items() if id_ in found["record"]["answers"]}
        assert found["record"]["answers"] == same


@pytest.mark.parametrize("text", ["", "[]", '{"v":1,"at":'])
def test_a_record_that_is_none_is_told_and_replaced(device: Device, text: str) -> None:
    """The quiz begins at its first item, and from the first answer on a sound record stands there."""
    page = device(QUIZ, {QUIZ_NAME: text})
    expect(line(page)).to_contain_text(DROPPED)
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 1 van 7")
    assert page.local_storage.get_item(QUIZ_NAME) == text
    know(page)
    assert list(kept(page)["answers"]) == ["eerst"]


def test_no_text_is_taken_for_a_record(open_page: OpenPage) -> None:
    """Of every kind: no JSON, a value that is no record, or one of another version that never was."""
    page = open_page(MINE)
    texts = ["{", "null", "7", '"quiz"', '{"v":1}', '{"v":"1","at":1}', '{"v":0,"at":1,"seed":1}', "[" * 50_000]
    assert page.evaluate(READ_BROKEN, [HANDBOOK, ["quiz", "scale", "module", "group", "reader"], texts]) == []


def test_a_record_of_a_newer_version_stays_byte_for_byte(device: Device) -> None:
    """Who answers all the same gets feedback and a result, for as long as the page is open."""
    text = json.dumps({"v": 2, "at": LAST, "answers": "what comes later", "later": True}, indent=3)
    page = device(QUIZ, {QUIZ_NAME: text})
    expect(line(page)).to_contain_text(NEWER)
    know(page)
    onward(page)
    know(page)
    page.evaluate("location.hash = 'resultaat'")
    assert lists(page) == {"unsure": 2}
    page.get_by_role("button", name="Begin opnieuw").click()
    expect(line(page)).to_contain_text(NEWER)
    assert page.local_storage.get_item(QUIZ_NAME) == text


@pytest.mark.parametrize(("script", "told"), [(FULL, WORKS), (CLOSED, BROKEN), (ABSENT, BROKEN)])
def test_where_nothing_can_be_kept_everything_works(device: Device, script: str, told: str) -> None:
    """A full storage shows itself at the first answer, a closed one at once; then the page says that nothing stays."""
    page = device(QUIZ, script=script)
    expect(line(page)).to_contain_text(told)
    know(page)
    expect(line(page)).to_contain_text(BROKEN)
    onward(page)
    page.go_back()
    expect(verdict(page)).to_be_visible()
    page.go_forward()
    right(page)
    submit(page, SURE)
    page.locator(".hb-quiz__onward a").click()
    page.evaluate("location.hash = 'resultaat'")
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 2 van de 2 goed.")


def test_what_could_not_be_kept_is_kept_when_it_can_be(device: Device) -> None:
    """As soon as there is room the whole sitting is written, and the line says so."""
    page = device(
        QUIZ,
        script=FULL.replace(
            "Storage",
            "const { setItem } = Storage.prototype; window.room = () => { "
            "Storage.prototype.setItem = setItem; }; Storage",
            1,
        ),
    )
    know(page)
    expect(line(page)).to_contain_text(BROKEN)
    page.evaluate("room()")
    onward(page)
    know(page)
    expect(line(page)).to_contain_text(WORKS)
    assert list(kept(page)["answers"]) == ["eerst", "tekens"]


def test_a_changed_item_says_so_and_loses_only_its_own_answer(device: Device) -> None:
    """The others stand, in the same order; answered once more it counts again, and the sentence is gone."""
    page = device(QUIZ, {QUIZ_NAME: json.dumps(golden("quiz"))}, now=LAST)
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 3 van de 7 goed.")
    with_other_hash(page, "441513b8", "0badcafe")
    page.goto(page.url.split("#")[0])
    expect(page.locator(".hb-quiz__changed")).to_contain_text("Deze vraag is gewijzigd nadat je antwoordde.")
    expect(item(page)).to_have_attribute("data-item", "tekens")
    page.goto(f"{page.url.split('#')[0]}#resultaat")
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 2 van de 6 goed.")
    page.go_back()
    know(page)
    onward(page)
    expect(page.locator(".hb-quiz__result")).to_contain_text("Je had 3 van de 7 goed.")
    assert kept(page)["answers"]["tekens"]["hash"] == "0badcafe"
    assert kept(page)["seed"] == golden("quiz")["seed"]
    assert kept(page)["log"]["tekens"]["answers"] == [{"at": LAST, "right": True, "sure": "guess"}]


def with_other_hash(page: Page, old: str, new: str) -> None:
    """From now on the page of the quiz says that the words of one item are others."""

    def changed(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace(f'data-hash="{old}"', f'data-hash="{new}"'))

    page.route(f"**/{QUIZ}", changed)


def test_a_page_that_moved_finds_what_was_kept(open_page: OpenPage, site_url: str) -> None:
    """A record stands under the id of the handbook and of the quiz, and under nothing of the page's address."""
    page = open_page(QUIZ)
    know(page)
    assert names(page) == [QUIZ_NAME]
    assert HANDBOOK in QUIZ_NAME
    moved = "quiz/elders.html"
    page.route(f"**/{moved}", lambda route: route.fulfill(response=route.fetch(url=site_url + QUIZ)))
    page.goto(site_url + moved)
    expect(page.locator(".hb-quiz__progress")).to_contain_text("Vraag 2 van 7")
