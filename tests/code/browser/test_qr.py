"""QR codes in a real browser: module by module what segno makes, read back by zxing-cpp, with the best mask."""

from __future__ import annotations

from itertools import product

import pytest

from tests.code.browser.conftest import Ask
from tests.code.browser.qr_symbols import ROOM, Payload, payloads, penalty, read_symbol

FORCED = """([text, version, mask]) => {
  const found = Handbook.qr(text, { version, mask });
  return found && found.rows.map((row) => row.join(""));
}"""
CHOSEN = """(text) => {
  const lines = (forced) => Handbook.qr(text, forced).rows.map((row) => row.join(""));
  return { ...Handbook.qr(text), rows: lines(), all: [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => lines({ mask })) };
}"""
"""The mask that is chosen, and the symbols with all masks."""


def symbols(ask: Ask, wanted: list[Payload]) -> list[list[str]]:
    """The symbols that the browser makes of these."""
    found: list[list[str]] = ask(FORCED, [[one.text, one.version, one.mask] for one in wanted])
    return found


@pytest.mark.long
def test_every_module_is_what_segno_makes(ask: Ask) -> None:
    """Over 3,000 symbols of all versions and masks; those to which segno adds a needless byte are read back instead."""
    wanted = payloads(7, 3_050)
    assert {(one.version, one.mask) for one in wanted} == {*product(range(1, 10), range(8))}
    made = list(zip(wanted, symbols(ask, wanted), strict=True))
    same = [rows == one.as_segno_makes_it() for one, rows in made if not one.ends_on_a_byte]
    assert all(same)
    assert len(same) > 2_500
    others = [(one.text.encode(), rows) for one, rows in made if one.ends_on_a_byte]
    assert len(others) > 100
    assert [read_symbol(rows) for _, rows in others] == [text for text, _ in others]


def test_the_smallest_version_that_fits(ask: Ask) -> None:
    """To the last bit of every version; what is a letter too long for the largest is refused."""
    full = ["a" * ((room - 12) // 8) for room in ROOM]
    grown = ["1" * 6 + "a" * ((room - 12) // 8 - 5) for room in ROOM]
    numbers = ["7" * length for length in range(6, 440)]
    too_few_digits = ["a" * ((room - 12) // 8 - 4) + "12345" for room in ROOM]
    texts = [*full, *grown, *numbers, *too_few_digits]
    expected = [Payload(text, 1, 0).smallest for text in texts]
    assert {*expected} == {*range(1, 11)}
    assert ask("(text) => (Handbook.qrBits.encoded(text) || { version: 10 }).version", texts) == expected
    assert ask("(text) => Handbook.qr(text)", [full[8] + "a"]) == symbols(ask, [Payload(full[3], 3, 0)]) == [None]


def test_the_mask_that_is_read_best(ask: Ask) -> None:
    """The first of those with the lowest penalty, of a whole symbol; segno weighs one without format and version."""
    uneven = ["3" * 18, "9" * 52, "512" * 34]  # the choice hangs on how much of them is dark
    texts = [*(one.text for one in payloads(8, 50)), *uneven]
    chosen = ask(CHOSEN, texts)
    for found in chosen:
        points = [penalty(rows) for rows in found["all"]]
        assert found["mask"] == points.index(min(points))
        assert found["rows"] == found["all"][found["mask"]]
    assert len({found["mask"] for found in chosen}) == 8


@pytest.mark.parametrize("stain", [0.0, 0.1])
def test_a_stained_code_is_read(ask: Ask, stain: float) -> None:
    """What has a stain over a tenth of its modules, from the middle of its right side on, is read all the same."""
    text = "https://handboek.example/zelftest.html#code=" + "7381" * 10
    rows = ask("(text) => Handbook.qr(text).rows.map((row) => row.join(''))", [text])[0]
    size = len(rows)
    side = int((stain * size * size) ** 0.5)
    top = (size - side) // 2
    stained = [row[: size - side] + "1" * side if top <= at < top + side else row for at, row in enumerate(rows)]
    assert read_symbol(stained) == text.encode()
