"""The long code in a real browser: the same in two languages, and what is wrong with what people type has a name."""

from __future__ import annotations

import random
from itertools import combinations
from typing import Any

import pytest

from tests.code.browser.conftest import Ask
from tests.code.long_code import BACK, COUNT, LongCode, golden, made_up, read

PACK = "(code) => Handbook.longCode.pack(code)"
UNPACK = "([digits, count]) => Handbook.longCode.unpack(digits, count)"
CODE = LongCode(1, 4095, 1, 77, [5, 0, 3] * 11)
DIGITS = CODE.digits()


def unpacked(ask: Ask, texts: list[str], count: int = COUNT) -> list[dict[str, Any]]:
    """What the browser reads in each of these."""
    found: list[dict[str, Any]] = ask(UNPACK, [[text, count] for text in texts])
    return found


def test_python_packs_and_the_browser_reads(ask: Ask) -> None:
    """20,000 codes of all moments come out of the browser as they went into Python."""
    codes = made_up(1, 20_000)
    assert unpacked(ask, [code.digits() for code in codes]) == [code.as_json() for code in codes]


def test_the_browser_packs_and_python_reads(ask: Ask) -> None:
    """And 20,000 the other way round: 40 digits for 33 answers, 66 for twice as many."""
    codes = made_up(2, 20_000)
    packed = ask(PACK, [code.as_json() for code in codes])
    assert [read(digits, len(code.answers)) for digits, code in zip(packed, codes, strict=True)] == codes
    lengths = {(len(code.answers), len(digits)) for digits, code in zip(packed, codes, strict=True)}
    assert lengths == {(33, 40), (66, 66)}


@pytest.mark.parametrize("count", [1, 7, 24, 40, 60])
def test_self_tests_of_other_lengths(ask: Ask, count: int) -> None:
    """Nothing but the number of statements says how long a code is."""
    codes = made_up(3, 200, count)
    assert unpacked(ask, [code.digits() for code in codes], count) == [code.as_json() for code in codes]


@pytest.mark.parametrize("case", golden(), ids=lambda case: case["is"])
def test_golden_codes(ask: Ask, case: dict[str, Any]) -> None:
    """What somebody keeps on paper reads as it did, and the same answers still make the same code."""
    assert unpacked(ask, [case["digits"]], case["count"]) == [case["says"]]
    assert ask(PACK, [case["says"]]) == [case["digits"]]
    assert LongCode(**case["says"]).digits() == case["digits"]


def test_what_does_not_fit_is_not_packed(ask: Ask) -> None:
    """A figure too high or too low would say something else in silence; without a version it is the one of now."""
    tried = "(code) => { try { return Handbook.longCode.pack(code); } catch (fault) { return fault.name; } }"
    good = CODE.as_json()
    bad = [{**good, "salt": 1 << 20}, {**good, "form": -1}, {**good, "answers": [1, 6, 2]}]
    assert ask(tried, bad) == ["RangeError"] * 3
    assert ask(tried, [{name: value for name, value in good.items() if name != "version"}]) == [DIGITS]


def test_no_single_wrong_digit_passes(ask: Ask) -> None:
    """Every other digit at every place of thirty codes is called wrong."""
    wrong = []
    for digits in [code.digits() for code in made_up(4, 30)]:
        for place, right in enumerate(digits):
            others = {*"0123456789"} - {right, "0" if place == 0 else right}
            wrong += [digits[:place] + other + digits[place + 1 :] for other in sorted(others)]
    assert len(wrong) > 10_000
    assert {answer.get("fault") for answer in unpacked(ask, wrong)} == {"digits"}


def test_no_two_swapped_digits_pass(ask: Ask) -> None:
    """Any two digits that change places are called wrong, beside each other (as 48 is said in Dutch) or far apart."""
    wrong = []
    for digits in [code.digits() for code in made_up(5, 12)]:
        for one, other in combinations(range(len(digits)), 2):
            if digits[one] != digits[other] and (one or digits[other] != "0"):
                swapped = [*digits]
                swapped[one], swapped[other] = digits[other], digits[one]
                wrong.append("".join(swapped))
    assert len(wrong) > 8_000
    assert {answer.get("fault") for answer in unpacked(ask, wrong)} == {"digits"}


def test_random_digits_pass_hardly_ever(ask: Ask) -> None:
    """Of 30,000 numbers of forty digits fewer than one in three thousand is taken for a code."""
    chance = random.Random(6)  # noqa: S311 - nothing here is a secret
    numbers = [str(chance.randrange(10**39, 10**40)) for _ in range(30_000)]
    assert sum("fault" not in answer for answer in unpacked(ask, numbers)) < 10


FOUR = [DIGITS[at : at + 4] for at in range(0, 40, 4)]


@pytest.mark.parametrize(
    "text",
    [
        f"  {DIGITS}\n",
        " ".join(FOUR),
        "-".join(FOUR),
        " \u2013 ".join(FOUR),
        "\u00a0".join(FOUR),
        "\u202f\u200b".join(FOUR),
        "\r\n\t".join(FOUR),
        "\u00ad".join(DIGITS),
        f"code={DIGITS}",
        f"https://handboek.example/zelftest.html#code={DIGITS}",
        f"https://handboek.example/12/zelftest.html?jaar=2026#code={DIGITS}&moment=na",
        f"https://handboek.example/zelftest.html#code%3D{DIGITS}",
        f"Mijn code:\nhttps://handboek.example/zelftest.html#code={' '.join(FOUR)}\n",
    ],
)
def test_what_people_type_and_paste(ask: Ask, text: str) -> None:
    """Spaces and dashes of all kinds between the digits, marks without a width, line ends, and a whole address."""
    assert unpacked(ask, [text]) == [CODE.as_json()]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "form"),
        ("code=", "form"),
        ("mijn naam", "form"),
        ("https://handboek.example/zelftest.html", "form"),
        (DIGITS[:-1], "form"),
        (DIGITS[1:], "form"),
        (DIGITS[:20], "form"),
        ("1", "form"),
        ("998", "form"),
        (DIGITS + "0", "form"),
        (f"0{DIGITS}", "form"),
        (f"-{DIGITS}x", "form"),
        (f"{DIGITS}n", "form"),
        (f"0x{DIGITS}", "form"),
        (f"{DIGITS[:4]}.{DIGITS[4:]}", "form"),
        (DIGITS * 2, "form"),
        (DIGITS + " " * 361, "form"),
        ("9" * 1_000_000, "form"),
        (DIGITS.replace("3", "4", 1), "digits"),
        (LongCode(2, 4095, 1, 77, CODE.answers).digits(), "newer"),
        (LongCode(7, 4095, 1, 77, CODE.answers).digits(), "newer"),
        (LongCode(3, 4095, 2, 77, CODE.answers * 2).digits(), "newer"),
        (LongCode(0, 4095, 1, 77, CODE.answers).digits(), "other"),
        (LongCode(1, 4095, 1, 77, CODE.answers[:-1]).digits(), "other"),
        (LongCode(1, 4095, 1, 77, [*CODE.answers, 1]).digits(), "other"),
        (LongCode(1, 4095, BACK, 77, CODE.answers).digits(), "other"),
        (LongCode(1, 4095, 0, 77, CODE.answers * 2).digits(), "other"),
        (LongCode(1, 4095, 3, 77, CODE.answers).digits(), "other"),
    ],
)
def test_what_is_wrong_is_named(ask: Ask, text: str, fault: str) -> None:
    """Not a number or too short or long; a wrong digit; of a later version; of another self-test: each by its name."""
    assert unpacked(ask, [text]) == [{"fault": fault}]


def test_more_than_400_characters_are_refused_at_once(ask: Ask) -> None:
    """400 characters around a code are still read."""
    assert unpacked(ask, [DIGITS + " " * 360]) == [CODE.as_json()]


def test_grouped(ask: Ask) -> None:
    """Four and four, to read aloud; what is grouped can be typed again."""
    codes = ["1", "1234", "12345", DIGITS]
    groups = ask("(digits) => Handbook.longCode.grouped(digits)", codes)
    assert groups == ["1", "1234", "1234 5", " ".join(FOUR)]
    assert unpacked(ask, groups[3:]) == [CODE.as_json()]
