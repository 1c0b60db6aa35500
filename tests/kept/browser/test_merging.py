"""What two devices know of the same thing, put together: the script and a second reading of it."""

from __future__ import annotations

import json

import pytest

from tests.browser.conftest import OpenPage
from tests.kept.made_records import Record
from tests.kept.merging import merged
from tests.kept.random_records import Pairs

MINE = "leren/mijn-leren.html"
SEED, NUMBER = 7, 250
MERGED = """([kind, pairs]) => JSON.stringify(JSON.parse(pairs).map(([one, other]) => {
  const { merged } = window.Handbook.merging;
  const both = merged(kind, one, other);
  const wholes = [both, merged(kind, other, one), merged(kind, one, one), merged(kind, null, one),
    merged(kind, both, one), merged(kind, both, other), merged(kind, both, both)];
  return [...wholes, window.Handbook.records.recordOf(kind, both)];
}))"""
"""Records go there and back as text, which is a good deal faster than as values."""


@pytest.mark.parametrize("kind", ["quiz", "scale", "module", "reader"])
def test_two_records_become_one_in_which_nothing_is_lost(open_page: OpenPage, kind: str) -> None:
    """It is what a second reading of the rule says; once more changes nothing; whose came first does not matter."""
    made = Pairs(SEED)
    pairs = [made.pair(kind) for _ in range(NUMBER)]
    found = json.loads(open_page(MINE).evaluate(MERGED, [kind, json.dumps(pairs)]))
    for (one, other), (both, back, *same, read) in zip(pairs, found, strict=True):
        assert in_order(both) == in_order(merged(kind, one, other))
        assert [in_order(each) for each in same] == [in_order(each) for each in (one, one, both, both, both)]
        assert read == {"record": both, "dropped": 0, "newer": False}
        assert in_order(back) == in_order(both)
        assert lost(kind, both, [one, other]) == []


def in_order(record: Record) -> Record:
    """A record with its moments in the order in which they began."""
    moments = {"moments": sorted(record["moments"], key=lambda one: int(one["id"]))} if "moments" in record else {}
    return {**record, **moments}


def lost(kind: str, both: Record, before: list[Record]) -> list[str]:
    """What stood in one of two records and stands nowhere in what was made of them."""
    if kind == "module":
        gone = [part for one in before for part in one["done"] if part not in both["done"]]
        texts = [one["text"] for one in before if len(one["text"]) < 1000]
        return gone + [text for text in texts if text not in both["text"] and len(both["text"]) < 1000]
    if kind == "scale":
        ids = {one["id"]: one for one in both["moments"]}
        moments = [one for record in before for one in record["moments"]]
        items = [(one["id"], item) for one in moments for item in one["answers"]]
        gone = [str(one["id"]) for one in moments if one["id"] not in ids]
        return gone + [f"{id_}: {item}" for id_, item in items if item not in ids[id_]["answers"]]
    if kind == "quiz":
        same = [one for one in before if one["seed"] == both["seed"]]
        gone = [item for one in same for item in one["answers"] if item not in both["answers"]]
        return gone + [item for one in before for item in one["log"] if item not in both["log"]]
    return []
