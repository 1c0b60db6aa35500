"""How authors write a condition (`{any: [a, b]}`, `{signalen: none}`, `{and: […]}`), and its faults.

The written form is data from YAML; what comes out is a value of `condition.py`. Everything that is wrong is gathered,
each with the path inside the condition, and raised together as one FormError.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from macros.conditions.condition import And, Condition, HasAll, HasAny, HasCount, HasExactly, HasNotAny, Not, Or
from macros.reading.written_form import FormError, FormFault, KeyPath

LISTS: dict[str, Callable[[str | None, tuple[str, ...]], Condition]] = {
    "any": HasAny,
    "all": HasAll,
    "not_any": HasNotAny,
    "exactly": HasExactly,
}
COUNTS = ("at_least", "at_most", "of")
COUNT = re.compile(r"[0-9]{1,2}")
JOINS: dict[str, Callable[[tuple[Condition, ...]], Condition]] = {"and": And, "or": Or}
OPERATORS = ("is", *LISTS, *COUNTS, "none", *JOINS, "not")
"""Every word that has a meaning in a condition; a question may not bear one of them as its id."""

SHAPES = (
    "any: […], all: […], not_any: […], exactly: […], is: …, at_least: n, at_most: n, none, and: […], or: […], not: …"
)
NEVER = HasExactly(None, ())


@dataclass
class _ConditionReader:
    faults: list[FormFault] = field(default_factory=list)

    def condition(self, written: Any, path: KeyPath, question: str | None) -> Condition:
        if written == "none":
            return HasExactly(question, ())
        if not isinstance(written, dict) or not written:
            return self.fault(path, "unknown-condition", "this is not a condition", SHAPES)
        if written.keys() & {"at_least", "at_most", "of"}:
            return self.count(written, path, question)
        if len(written) > 1:
            second = list(written)[1]
            help_ = "put each in a list under `and:`, if all of them must hold"
            return self.fault((*path, second), "two-conditions", "this condition says two things at once", help_=help_)
        [(word, value)] = written.items()
        return self.single(str(word), value, (*path, word), question)

    def single(self, word: str, value: Any, path: KeyPath, question: str | None) -> Condition:
        if word in LISTS or word == "is":
            answers = self.one_id(value, path) if word == "is" else self.ids(value, path)
            return LISTS.get(word, HasExactly)(question, answers)
        if word in JOINS:
            return JOINS[word](self.parts(value, path, question))
        if word == "not":
            return Not(self.condition(value, path, question))
        if question is not None:
            expected = "any, all, not_any, exactly, is, at_least, at_most or none"
            return self.fault(path, "unknown-condition", f"'{word}' is not a condition", expected)
        if not isinstance(value, dict) and value != "none":
            return self.fault(path, "unknown-condition", f"'{word}' is not a condition", SHAPES)
        return self.condition(value, path, word)

    def count(self, written: dict[Any, Any], path: KeyPath, question: str | None) -> Condition:
        for word in written:
            if word not in COUNTS:
                self.fault(
                    (*path, word), "two-conditions", f"'{word}' cannot stand beside a count", "at_least, at_most, of"
                )
        if "at_least" not in written and "at_most" not in written:
            self.fault((*path, "of"), "unknown-condition", "'of' needs a count beside it", "at_least: n or at_most: n")
        least, most = (self.number(written.get(word), (*path, word)) for word in ("at_least", "at_most"))
        if least is not None and most is not None and least > most:
            self.fault((*path, "at_most"), "empty-count", f"no count is at least {least} and at most {most}")
        of = self.ids(written["of"], (*path, "of")) if "of" in written else ()
        return HasCount(question, least, most, of)

    def number(self, value: Any, path: KeyPath) -> int | None:
        if value is None:
            return None
        if isinstance(value, str) and COUNT.fullmatch(value):
            return int(value)
        self.fault(path, "not-a-number", f"'{value}' is not a count", "a whole number from 0 to 99")
        return None

    def ids(self, value: Any, path: KeyPath) -> tuple[str, ...]:
        many = [value] if isinstance(value, str) else value
        if not isinstance(many, list) or not many or not all(isinstance(one, str) for one in many):
            self.fault(path, "not-a-list", "a list of answers is missing here", "[answer, answer]")
            return ()
        return tuple(many)

    def one_id(self, value: Any, path: KeyPath) -> tuple[str, ...]:
        if isinstance(value, str):
            return (value,)
        self.fault(path, "not-an-answer", "'is' asks for one answer", "is: answer")
        return ()

    def parts(self, value: Any, path: KeyPath, question: str | None) -> tuple[Condition, ...]:
        if not isinstance(value, list) or not value:
            self.fault(path, "not-a-list", "a list of conditions is missing here", "[condition, condition]")
            return ()
        return tuple(self.condition(part, (*path, index), question) for index, part in enumerate(value))

    def fault(self, path: KeyPath, rule: str, message: str, expected: str = "", help_: str = "") -> Condition:
        self.faults.append(FormFault(path, rule, message, expected, help_))
        return NEVER


def read_condition(written: Any) -> Condition:
    """The condition that an author wrote. Raises FormError with everything that is wrong with it."""
    reader = _ConditionReader()
    condition = reader.condition(written, (), None)
    if reader.faults:
        raise FormError(reader.faults)
    return condition


CONDITION_HERE = "handbook-condition"
"""Marks in a model's JSON Schema where a condition stands; pydantic knows no way to refer to what it did not make."""

ConditionField = Annotated[
    Condition,
    PlainValidator(read_condition),
    PlainSerializer(repr),
    WithJsonSchema({"format": CONDITION_HERE}),
]
