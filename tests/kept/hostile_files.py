"""Files that no reader of ours made: each is one change of the golden one, or no such file at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.kept.made_records import LAST, golden_file

LARGE, CUT, FOREIGN, NEWER, NOTHING = (
    "Dit bestand is veel te groot om van dit handboek te zijn.",
    "Dit bestand kunnen we niet lezen: het is niet heel, of het komt niet van deze pagina.",
    "Dit bestand is van een ander handboek.",
    "Dit bestand komt van een nieuwere uitgave.",
    "In dit bestand staat niets.",
)

Change = Callable[[dict[str, Any]], object]


def record(place: int) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """The record at this place of the golden file: module, quiz, reader, scale."""
    return lambda file: file["records"][place]["record"]


MODULE, QUIZ, READER, SCALE = (record(place) for place in range(4))
HOSTILE: dict[str, tuple[Change, str]] = {
    "of another handbook": (lambda file: file.update(handbook="ander"), FOREIGN),
    "of no handbook": (lambda file: file.pop("handbook"), CUT),
    "of a handbook that is a list": (lambda file: file.update(handbook=["verzonnen"]), CUT),
    "newer": (lambda file: file.update(v=2, records={}), NEWER),
    "with a newer record": (lambda file: QUIZ(file).update(v=2), NEWER),
    "a version in words": (lambda file: file.update(v="1"), CUT),
    "without a version": (lambda file: file.pop("v"), CUT),
    "without records": (lambda file: file.pop("records"), CUT),
    "records as a table": (lambda file: file.update(records=dict(enumerate(file["records"]))), CUT),
    "an empty list of records": (lambda file: file.update(records=[]), NOTHING),
    "nothing as a record": (lambda file: file["records"].append(None), CUT),
    "a record twice": (lambda file: file["records"].append(file["records"][0]), CUT),
    "a list as a record": (lambda file: file["records"][1].update(record=[]), CUT),
    "a kind that is none": (lambda file: file["records"][1].update(kind="tree"), CUT),
    "a kind of every object": (lambda file: file["records"][1].update(kind="constructor"), CUT),
    "an id with a slash": (lambda file: file["records"][1].update(id="zien/../ander"), CUT),
    "an id of every object": (lambda file: file["records"][1].update(id="__proto__"), CUT),
    "an id that is a list": (lambda file: file["records"][1].update(id=["zien"]), CUT),
    "an item of every object": (lambda file: QUIZ(file)["answers"].update({"__proto__": {}}), CUT),
    "an item that is an object's own": (lambda file: QUIZ(file)["log"].update(constructor={}), CUT),
    "an item with a slash": (lambda file: MODULE(file)["done"].update({"a/b": LAST}), CUT),
    "a list as a table": (lambda file: QUIZ(file).update(answers=[]), CUT),
    "a number as text": (lambda file: QUIZ(file).update(seed="7"), CUT),
    "a time as text": (lambda file: MODULE(file)["done"].update(quiz=str(LAST)), CUT),
    "a time before all": (lambda file: MODULE(file).update(at=-1), CUT),
    "a half millisecond": (lambda file: QUIZ(file)["answers"]["eerst"].update(at=1.5), CUT),
    "a yes in words": (lambda file: QUIZ(file)["answers"]["eerst"].update(right="yes"), CUT),
    "done in words": (lambda file: QUIZ(file).update(done="yes"), CUT),
    "a text that is a list": (lambda file: MODULE(file).update(text=["x"]), CUT),
    "a text without end": (lambda file: MODULE(file).update(text="x" * 20_001), CUT),
    "six points": (lambda file: SCALE(file)["moments"][0]["answers"].update(ui=[6, "90e2"]), CUT),
    "a moment that is none": (lambda file: SCALE(file)["moments"][0].update(moment=3), CUT),
    "a moment with an odd mark": (lambda file: SCALE(file)["moments"][0].update(code=None), CUT),
    "two months": (lambda file: READER(file).update(months=2), CUT),
}
TEXTS: dict[str, tuple[str | bytes, str]] = {
    "nothing": ("", CUT),
    "no JSON": ("<html>", CUT),
    "cut off": (json.dumps(golden_file())[:-40], CUT),
    "bytes that are no text": (b"\xff\xfe\x00\x80" * 40, CUT),
    "a number": ("7", CUT),
    "null": ("null", CUT),
    "a list": (json.dumps([golden_file()]), CUT),
    "three megabytes": (json.dumps({**golden_file(), "more": "x" * 3_000_000}), LARGE),
    "a number without end": (json.dumps(golden_file()).replace('"seed": 4026531840', '"seed": 1e400'), CUT),
    "a version without end": (json.dumps(golden_file()).replace('"v": 1, "made"', '"v": 1e400, "made"'), CUT),
    "very deep": ("[" * 200_000, CUT),
    "very deep inside": (
        json.dumps(golden_file()).replace('["1.205,5"]', "[" * 90_000 + "]" * 90_000),
        CUT,
    ),
}


def hostile() -> dict[str, tuple[str | bytes, str]]:
    """Every file that does harm, with the sentence that is said of it."""
    made = {}
    for name, (change, sentence) in HOSTILE.items():
        file = golden_file()
        change(file)
        made[name] = (json.dumps(file), sentence)
    return {**made, **TEXTS}
