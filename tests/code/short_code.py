"""The short code once more, in Python: what the browser packs has to come out here, and the other way round."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from tests.browser.built_site import ROOT
from tests.code.long_code import BACK, LongCode

GOLDEN = ROOT / "tests" / "cases" / "share" / "short-codes.json"
KINDS, FORMS, CHANCES, LEVELS = 4, 3, 7, 14
PRIME = 97
SIZE = 7
"""How many dimensions a made-up self-test has, when nothing else is said."""
ENOUGH = 3


@dataclass(frozen=True)
class ShortCode:
    """What a short code says."""

    kind: int
    form: int
    chance: int
    levels: list[int]

    def digits(self) -> str:
        """The code: each figure in a base of its own, and a check of two digits."""
        whole = (self.kind * FORMS + self.form) * CHANCES + self.chance
        for level in self.levels:
            whole = whole * LEVELS + level
        most = KINDS * FORMS * CHANCES * LEVELS ** len(self.levels) - 1
        return f"{whole:0{len(str(most))}d}{(1 - 100 * whole) % PRIME:02d}"

    def as_json(self) -> dict[str, object]:
        """As the browser writes it."""
        return vars(self)


def read(digits: str, size: int) -> ShortCode | None:
    """What a code of so many dimensions says; nothing when it is none."""
    whole = int(digits) // 100
    if int(digits) % PRIME != 1:
        return None
    levels: list[int] = []
    for _ in range(size):
        whole, level = divmod(whole, LEVELS)
        levels.insert(0, level)
    whole, chance = divmod(whole, CHANCES)
    kind, form = divmod(whole, FORMS)
    return ShortCode(kind, form, chance, levels) if kind < KINDS else None


def level_of(points: list[int]) -> int:
    """The nearest third of a step of a mean, halves up; 0 of too few answers."""
    given = [one for one in points if one]
    if len(given) < ENOUGH:
        return 0
    return 1 + floor(3 * (Fraction(sum(given), len(given)) - 1) + Fraction(1, 2))


def shortened(code: LongCode, sizes: list[int]) -> ShortCode:
    """The short code of the same person: who looks back said first how it is now."""
    answers, levels = [*code.answers], []
    for size in sizes:
        levels.append(level_of(answers[:size]))
        del answers[:size]
    assert len(answers) == (sum(sizes) if code.moment == BACK else 0)
    return ShortCode(code.moment, code.form % FORMS, code.salt % CHANCES, levels)


def made_up(seed: int, how_many: int, size: int = SIZE) -> list[ShortCode]:
    """So many codes that a self-test with so many dimensions could give, always the same for one seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    heads = [[chance.randrange(base) for base in (KINDS, FORMS, CHANCES)] for _ in range(how_many)]
    return [ShortCode(kind, form, luck, chance.choices(range(LEVELS), k=size)) for kind, form, luck in heads]


def golden() -> list[dict[str, object]]:
    """The codes that people have on paper: they may never be read otherwise."""
    found: list[dict[str, object]] = json.loads(GOLDEN.read_text(encoding="utf-8"))["codes"]
    return found
