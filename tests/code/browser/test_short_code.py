"""The short code in a real browser: the same in two languages, every slip is caught, and bands survive."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest

from tests.code.browser.conftest import Ask
from tests.code.long_code import made_up as long_codes
from tests.code.short_code import ENOUGH, SIZE, ShortCode, golden, level_of, made_up, read, shortened

PACK = "(code) => Handbook.shortCode.pack(code)"
UNPACK = "([digits, size]) => Handbook.shortCode.unpack(digits, size)"
CODE = ShortCode(1, 2, 5, [13, 0, 7, 1, 8, 9, 10])
DIGITS = CODE.digits()
FOUR = [DIGITS[at : at + 4] for at in range(0, 12, 4)]


def unpacked(ask: Ask, texts: list[str], size: int = SIZE) -> list[dict[str, Any]]:
    """What the browser reads in each of these."""
    found: list[dict[str, Any]] = ask(UNPACK, [[text, size] for text in texts])
    return found


@pytest.mark.parametrize(("size", "length"), [(1, 6), (3, 8), (7, 12), (10, 16)])
def test_the_same_in_two_languages(ask: Ask, size: int, length: int) -> None:
    """5,000 codes pack and read alike, whatever the number of dimensions; that alone says how long they are."""
    codes = made_up(size, 5_000, size)
    digits = [code.digits() for code in codes]
    assert {len(one) for one in digits} == {length}
    assert ask(PACK, [code.as_json() for code in codes]) == digits
    assert unpacked(ask, digits, size) == [code.as_json() for code in codes]
    assert [read(one, size) for one in digits] == codes


@pytest.mark.parametrize("case", golden(), ids=lambda case: case["is"])
def test_golden_codes(ask: Ask, case: dict[str, Any]) -> None:
    """What somebody wrote on a slip reads as it did, and the same self-test still makes the same code."""
    assert unpacked(ask, [case["digits"]], case["size"]) == [case["says"]]
    assert ask(PACK, [case["says"]]) == [case["digits"]]
    assert ShortCode(**case["says"]).digits() == case["digits"]


def test_what_does_not_fit_is_not_packed(ask: Ask) -> None:
    """A figure too high or too low would say something else in silence."""
    tried = "(code) => { try { return Handbook.shortCode.pack(code); } catch (fault) { return fault.name; } }"
    good = CODE.as_json()
    bad = [{**good, "kind": 4}, {**good, "form": 3}, {**good, "chance": -1}, {**good, "levels": [14]}]
    assert ask(tried, bad) == ["RangeError"] * 4


def test_no_single_wrong_digit_passes(ask: Ask) -> None:
    """Every other digit at every place of two thousand codes is refused."""
    wrong = []
    for digits in [code.digits() for code in made_up(14, 2_000)]:
        for place, right in enumerate(digits):
            others = sorted({*"0123456789"} - {right})
            wrong += [digits[:place] + other + digits[place + 1 :] for other in others]
    assert len(wrong) == 2_000 * 12 * 9
    assert {answer.get("fault") for answer in unpacked(ask, wrong)} == {"digits"}


def test_no_two_swapped_digits_pass(ask: Ask) -> None:
    """Any two digits of three thousand codes that change places are refused: 48 is said as 'achtenveertig'."""
    wrong = []
    for digits in [code.digits() for code in made_up(15, 3_000)]:
        for one, other in combinations(range(len(digits)), 2):
            if digits[one] != digits[other]:
                swapped = [*digits]
                swapped[one], swapped[other] = digits[other], digits[one]
                wrong.append("".join(swapped))
    assert len(wrong) > 170_000
    assert {answer.get("fault") for answer in unpacked(ask, wrong)} == {"digits"}


def test_random_digits_of_this_group_pass_hardly_ever(ask: Ask) -> None:
    """Of 300,000 numbers of twelve digits about 1 in 110 is a code, and 1 in 1,300 one of this form and kind."""
    chance = random.Random(16)  # noqa: S311 - nothing here is a secret
    found = unpacked(ask, [f"{chance.randrange(10**12):012d}" for _ in range(300_000)])
    codes = [one for one in found if "fault" not in one]
    of_this_group = [one for one in codes if (one["kind"], one["form"]) == (1, 2)]
    assert 0.008 < len(codes) / len(found) < 0.0105
    assert 0.0005 < len(of_this_group) / len(found) < 0.001


def test_bands_survive_exactly(ask: Ask) -> None:
    """Every sum of three to eight answers lies on one side of 2.5 and 3.5 with its level, a sixth away at most."""
    sums = [(total, count) for count in range(ENOUGH, 9) for total in range(count, 5 * count + 1)]
    given = [{"sum": total, "count": count} for total, count in sums]
    levels = ask("(score) => Handbook.shortCode.level(score)", given)
    for (total, count), level in zip(sums, levels, strict=True):
        mean, told = Fraction(total, count), 1 + Fraction(level - 1, 3)
        assert [mean >= edge for edge in (2.5, 3.5)] == [told >= edge for edge in (2.5, 3.5)], (total, count)
        assert abs(mean - told) <= Fraction(1, 6)
        low, more = divmod(total, count)
        assert level == level_of([low + (place < more) for place in range(count)])


def test_a_long_code_says_the_short_one(ask: Ask) -> None:
    """The same person has the same twelve digits, whichever way the answers came; also who looked back."""
    sizes = [5, 5, 5, 4, 4, 5, 5]
    codes = long_codes(17, 3_000)
    said = "([code, sizes]) => Handbook.shortCode.shortened(code, sizes, 3)"
    found = ask(said, [[code.as_json(), sizes] for code in codes])
    assert found == [shortened(code, sizes).as_json() for code in codes]


def test_levels_in_words(ask: Ask) -> None:
    """A mean with one decimal and a comma; between two levels what lies in the middle."""
    pairs = [[1, 1], [2, 2], [3, 3], [8, 8], [13, 13], [7, 8], [7, 9]]
    found = ask("([low, high]) => Handbook.shortCode.inWords(low, high)", pairs)
    assert found == ["1,0", "1,3", "1,7", "3,3", "5,0", "3,2", "3,3"]


@pytest.mark.parametrize(
    "text",
    [f" {DIGITS}\n", " ".join(FOUR), "-".join(FOUR), " \u2013 ".join(FOUR), "\u00a0".join(FOUR), f"code={DIGITS}"],
)
def test_what_people_type_and_paste(ask: Ask, text: str) -> None:
    """Spaces and dashes of all kinds between the digits."""
    assert unpacked(ask, [text]) == [CODE.as_json()]


@pytest.mark.parametrize(
    "text", ["", "twaalf", DIGITS[:-1], DIGITS + "0", f"-{DIGITS}x", f"{DIGITS[:4]}.{DIGITS[4:]}", "9" * 1_000_000]
)
def test_what_is_no_code(ask: Ask, text: str) -> None:
    """Too short, too long, or no number."""
    assert unpacked(ask, [text]) == [{"fault": "form"}]


def test_a_right_check_above_all_codes_is_no_code(ask: Ask) -> None:
    """A number that checks out, and is higher than the highest code, says nothing."""
    beyond = 84 * 14**7
    digits = f"{beyond}{(1 - 100 * beyond) % 97:02d}"
    assert (len(digits), int(digits) % 97) == (12, 1)
    assert unpacked(ask, [digits]) == [{"fault": "digits"}]
