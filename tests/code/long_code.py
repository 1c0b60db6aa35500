"""The long code once more, in Python: what the browser packs has to come out here, and the other way round."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass

from tests.browser.built_site import ROOT

GOLDEN = ROOT / "tests" / "cases" / "share" / "long-codes.json"
COUNT = 33
"""How many statements a made-up self-test has, when nothing else is said."""

BACK = 2
PRIME, ROOM = 997, 1000
BASES = {"version": 8, "form": 4096, "moment": 4, "salt": 1 << 20}


@dataclass(frozen=True)
class LongCode:
    """What a long code says."""

    version: int
    form: int
    moment: int
    salt: int
    answers: list[int]

    def digits(self) -> str:
        """The code: each figure in a base of its own below a leading 1, and a check of three digits."""
        whole = 1
        for name, base in BASES.items():
            whole = whole * base + int(getattr(self, name))
        for answer in self.answers:
            whole = whole * 6 + answer
        return str(whole * ROOM + (1 - whole * ROOM) % PRIME)

    def as_json(self) -> dict[str, object]:
        """As the browser writes it."""
        return vars(self)


def read(digits: str, size: int) -> LongCode | None:
    """What a code with so many answers says, whatever its version and moment; nothing when it is none."""
    whole, check = divmod(int(digits), ROOM)
    if (whole * ROOM + check) % PRIME != 1:
        return None
    figures: list[int] = []
    for base in reversed([*BASES.values(), *[6] * size]):
        whole, figure = divmod(whole, base)
        figures.insert(0, figure)
    version, form, moment, salt, *answers = figures
    return LongCode(version, form, moment, salt, answers) if whole == 1 else None


def made_up(seed: int, how_many: int, count: int = COUNT) -> list[LongCode]:
    """So many codes that a self-test with so many statements could give, always the same for one seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing here is a secret
    found = []
    for _ in range(how_many):
        moment = chance.randrange(3)
        answers = chance.choices(range(6), k=2 * count if moment == BACK else count)
        found.append(LongCode(1, chance.randrange(4096), moment, chance.randrange(1 << 20), answers))
    return found


def golden() -> list[dict[str, object]]:
    """The codes that people have on paper: they may never be read otherwise."""
    found: list[dict[str, object]] = json.loads(GOLDEN.read_text(encoding="utf-8"))["codes"]
    return found
