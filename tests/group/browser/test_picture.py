"""What may be shown of a group, in a browser and in Python: the same, and never more than the rules say."""

from __future__ import annotations

import random
from typing import Any

import pytest

from tests.code.short_code import made_up
from tests.group.browser.conftest import Ask
from tests.group.reckoning import Person, levels, middle, statement, widest

SIZES = [5, 3, 4]
PERSONAL = range(8)
SCALE = {
    "dimensions": [{"id": str(n), "title": str(n), "isOrganisation": n == 2} for n in range(3)],
    "items": [{"id": str(n), "text": str(n), "isOrganisation": n not in PERSONAL} for n in range(12)],
}
LEAST = {"fewest": 5, "fewestAStatement": 8}
VISIBLE = "([batch, scale, least]) => Handbook.groupPicture(batch, scale, least)"
ADD = """([people, scale]) => people.reduce((batch, one) => Handbook.groupCounts.added(batch, one),
  Handbook.groupCounts.empty("een", 0, { form: 1, ...scale }))"""


def groups(seed: int, how_many: int) -> list[list[list[int]]]:
    """Groups of all sizes, some of them alike and some with much left out."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    found = []
    for _ in range(how_many):
        values = chance.choice([[1, 2, 3, 4, 5], [4, 4, 4, 4, 4, 5], [0, 0, 3], [0, 1, 2, 3, 4, 5, 5], [5]])
        size = chance.randrange(1, 15)
        found.append([[chance.choice(values) for _ in range(sum(SIZES))] for _ in range(size)])
    return found


def as_counted(group: list[list[int]]) -> list[dict[str, Any]]:
    """A group as the page counts it, nobody twice."""
    return [
        {"levels": levels(one, SIZES), "answers": [p if n in PERSONAL else 0 for n, p in enumerate(one)], "mark": place}
        for place, one in enumerate(group)
    ]


def batches(ask: Ask, made: list[list[list[int]]]) -> list[dict[str, Any]]:
    """What the page keeps of these groups."""
    found: list[dict[str, Any]] = ask(ADD, [[as_counted(group), SCALE] for group in made])
    return found


def test_it_is_what_python_reckons(ask: Ask) -> None:
    """1,500 groups: medians, middle halves, what is said of each statement, and the three widest."""
    made = groups(1, 1500)
    found = ask(VISIBLE, [[batch, SCALE, LEAST] for batch in batches(ask, made)])
    for group, picture in zip(made, found, strict=True):
        of_all = [levels(one, SIZES) for one in group]
        for place, row in enumerate(picture["rows"]):
            expected = middle([one[place] for one in of_all])
            got = None if row["few"] else (sum(row["median"]), 2 * row["low"], 2 * row["high"])
            assert got == (expected and (2 * expected.median, 2 * expected.low, 2 * expected.high))
        cells = [statement([one[place] for one in group]) for place in PERSONAL] if len(group) >= 8 else []
        assert [cells_of(one) for one in picture["statements"]] == cells
        assert [int(one["id"]) for one in picture["widest"]] == widest(group, PERSONAL)


def cells_of(one: dict[str, Any]) -> list[str]:
    """What the table says of one statement."""
    if one.get("few"):
        return ["te weinig antwoorden"]
    return [f"bijna iedereen koos {one['nearly']}"] if "nearly" in one else [str(count) for count in one["counts"]]


def test_never_more_than_the_rules_say(ask: Ask) -> None:
    """No dimension of fewer than five, no statement of fewer than eight or of the organisation, no lowest."""
    made = groups(2, 1500)
    for group, picture in zip(made, ask(VISIBLE, [[b, SCALE, LEAST] for b in batches(ask, made)]), strict=True):
        of_all = [levels(one, SIZES) for one in group]
        for place, row in enumerate(picture["rows"]):
            given = sorted(one[place] for one in of_all if one[place])
            assert row["few"] == (len(given) < 5)
            if not row["few"]:
                assert given[1] <= row["low"] <= row["high"] <= given[-2]
        assert {int(one["id"]) for one in picture["statements"] + picture["widest"]} <= {*PERSONAL}
        for one in picture["statements"]:
            if "counts" in one:
                assert sum(one["counts"]) >= 8
                assert sum(one["counts"]) - max(one["counts"]) >= 3
        assert picture["statements"] == [] or len(group) >= 8
        assert len(picture["widest"]) in ((0,) if len(group) < 5 else range(4))


def test_silence_says_nothing(ask: Ask) -> None:
    """Where all are alike there are three openers too: fewer would say that the others are alike."""
    alike = [[4] * sum(SIZES)] * 6
    [picture] = ask(VISIBLE, [[batch, SCALE, LEAST] for batch in batches(ask, [alike])])
    assert [one["id"] for one in picture["widest"]] == ["0", "1", "2"]


def test_added_up_and_taken_off_is_nothing(ask: Ask) -> None:
    """Whoever is taken off leaves nothing behind, and the order in which people came is not kept."""
    made = groups(3, 60)
    take = f"(given) => given[0].reduce((batch, one) => Handbook.groupCounts.added(batch, one, -1), ({ADD})(given))"
    empty = batches(ask, [[]])[0]
    assert ask(take, [[as_counted(group), SCALE] for group in made]) == [empty] * len(made)
    backwards = ask(ADD, [[as_counted(group)[::-1], SCALE] for group in made])
    assert backwards == batches(ask, made)


def test_marks_are_spread_and_tell_no_code(ask: Ask) -> None:
    """20,000 codes have few marks in common more than chance gives; another key gives other marks."""
    codes = [code.as_json() for code in made_up(5, 20_000)]
    mark = "([code, key]) => Handbook.groupCounts.markOf(code, key)"
    first, second = (ask(mark, [[code, key] for code in codes]) for key in (3_828_652_215, 77))
    expected = 65_536 * (1 - (1 - 1 / 65_536) ** len(codes))
    assert 0 <= min(first) <= max(first) < 65_536
    assert len(set(first)) == pytest.approx(expected, rel=0.02)
    assert sum(one == other for one, other in zip(first, second, strict=True)) < 10


def test_two_devices_together_are_one(ask: Ask) -> None:
    """The counts of two devices, joined, show what all people together would."""
    made = groups(6, 100)
    halves = [(batches(ask, [group[::2]])[0], batches(ask, [group[1::2]])[0]) for group in made[:20]]
    joined = ask("([one, other]) => Handbook.groupFiles.joined(one, other)", [list(pair) for pair in halves])
    whole = batches(ask, made[:20])
    for one, both in zip(whole, joined, strict=True):
        assert [both[name] for name in ("people", "long", "levels", "points")] == [
            one[name] for name in ("people", "long", "levels", "points")
        ]


def test_one_person(ask: Ask) -> None:
    """What one person adds, and no more than that."""
    person: Person = [1, 2, 3, 4, 5, 0, 0, 5, 4, 4, 4, 4]
    [batch] = batches(ask, [[[*person]]])
    assert (batch["people"], batch["long"], batch["marks"]) == (1, 1, [0])
    assert [row.index(1) for row in batch["levels"]] == [7, 0, 10]
    assert [row.index(1) for row in batch["points"]] == [1, 2, 3, 4, 5, 0, 0, 5, 0, 0, 0, 0]
