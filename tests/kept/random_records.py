"""Pairs of records as two devices may come to hold them: what they have in common, and what each did by itself."""

from __future__ import annotations

from random import Random

from tests.kept.made_records import Record

NAMES = ("een", "twee", "drie", "constructor")
HASHES = ("aaaa1111", "bbbb2222")
SURE = ("guess", "fairly", "sure", "none")
TEXTS = ("", "Ik vraag eerst.", "Ik vraag eerst.\n\nEn ik wacht.", "Iets anders.", "y" * 11000, "z" * 12000)
FIRST = 1795219200000
YEAR = 365 * 24 * 3600 * 1000


class Pairs:
    """Makes pairs; no two things happen in the same millisecond."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)  # noqa: S311 - for tests
        self.moments = iter(self.chance.sample(range(FIRST, FIRST + YEAR), 50_000))

    def pair(self, kind: str) -> tuple[Record, Record]:
        """Two records of this kind that go back to the same one, or do not."""
        make = {"quiz": self.quiz, "scale": self.scale, "module": self.module, "reader": self.reader}[kind]
        common = make(None)
        return make(common), make(self.chance.choice([common, None]))

    def at(self) -> int:
        """A moment at which nothing else happens."""
        return next(self.moments)

    def often(self) -> bool:
        """Whether something happens that happens every other time."""
        return self.chance.random() < 0.5

    def head(self) -> Record:
        """What every record has."""
        return {"v": 1, "at": self.at()}

    def logged(self) -> Record:
        """One answer, as the log has it."""
        return {"at": self.at(), "right": self.often(), "sure": self.chance.choice(SURE)}

    def answer(self) -> Record:
        """One answer, as an attempt has it."""
        return {**self.logged(), "hash": self.chance.choice(HASHES), "given": self.chance.sample(NAMES, 2)}

    def quiz(self, before: Record | None) -> Record:
        """An attempt that went on, or another one."""
        goes_on = before is not None and self.often()
        seed = before["seed"] if before and goes_on else self.at()
        was = before if before and goes_on else {"answers": {}, "again": {}}
        tables = {name: self.grown(was[name], self.answer) for name in ("answers", "again")}
        return {**self.head(), "seed": seed, "done": self.often(), **tables, "log": self.log(before)}

    def log(self, before: Record | None) -> Record:
        """What is known of each item: to the same words more answers, to others only new ones."""
        log = dict(before["log"]) if before else {}
        for name in self.chance.sample(NAMES, 2):
            there = log.get(name)
            kept = there if there and self.often() else {"hash": self.chance.choice(HASHES), "answers": []}
            answers = sorted([*kept["answers"], self.logged()], key=lambda one: int(one["at"]))
            log[name] = {"hash": kept["hash"], "never": self.often(), "answers": answers}
        return log

    def scale(self, before: Record | None) -> Record:
        """Moments of before, some of which went on, and a new one."""
        moments = [self.further(one) if self.often() else one for one in (before or {"moments": []})["moments"]]
        fresh = {
            "id": self.at(),
            "moment": self.chance.choice([0, 1, 2]),
            "code": self.often(),
            "answers": {},
            "then": {},
        }
        both = [*moments, self.further(fresh)]
        self.chance.shuffle(both)
        return {**self.head(), "moments": both}

    def further(self, moment: Record) -> Record:
        """A moment with some more answers."""
        tables = {name: self.grown(moment[name], self.points) for name in ("answers", "then")}
        return {**moment, **tables, "at": self.at(), "done": self.often()}

    def points(self) -> list[object]:
        """An answer to a statement."""
        return [self.chance.randrange(6), self.chance.choice(HASHES)]

    def module(self, before: Record | None) -> Record:
        """Parts done, and a text."""
        was = before or {"done": {}, "text": ""}
        text = self.chance.choice([was["text"], *TEXTS])
        return {**self.head(), "done": self.grown(was["done"], self.at), "text": text}

    def reader(self, _: Record | None) -> Record:
        """How long a device keeps things."""
        return {**self.head(), "months": self.chance.choice([0, 1, 3, 12])}

    def grown(self, table: Record, make: object) -> Record:
        """A table with an entry more, or with none more."""
        fresh = {name: make() for name in self.chance.sample(NAMES, self.chance.randrange(3))}  # type: ignore[operator]
        return {**fresh, **table}
