"""A plan in an address: read as it was written, reckoned as Python does; what nobody of ours wrote is named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from macros.carousel.plan import SessionForm, SessionPlan
from tests.carousel.browser.conftest import Ask
from tests.carousel.forms import FORMS, PEOPLE, SPREAD

READ = "([hash, forms]) => Handbook.plan.read(hash, forms)"
RECKONED = """(plan) => {
  const found = Handbook.rotation(plan);
  const turns = [...Array(plan.rounds - 1).keys()];
  const clock = (minute) => Handbook.plan.clock(plan, minute);
  const cards = ({ first, last, step, isHost }) => [first, last, step, isHost];
  return {
    phases: Handbook.plan.phases(plan).map(({ kind, turn, begin, end }) => [kind, turn, clock(begin), clock(end)]),
    going: turns.map((turn) => Handbook.plan.going(plan, found, turn).map(cards)),
  };
}"""
GOOD = "mensen=24&tafels=6&ronden=3&minuten=18&wisselen=2&begin=13.00&vorm=anders"


def as_plan(form: SessionForm, people: int = PEOPLE, begin: int | None = None) -> dict[str, Any]:
    """A plan as the browser has it."""
    numbers = {
        name: getattr(form, name) for name in ("title", "tables", "rounds", "minutes", "change", "moves", "host")
    }
    return {"form": form.id, "people": people, "begin": begin, **numbers}


ALL = [as_plan(form) for form in FORMS]


def test_an_address_is_read_as_it_was_written(ask: Ask) -> None:
    """All numbers, the form and the time; what is left out is as the form has it; what a timer keeps comes along."""
    written = ask("(plan) => Handbook.plan.write(plan)", [as_plan(SPREAD, begin=780)])
    assert written == [f"#{GOOD}"]
    addresses = [f"#{GOOD}", "#vorm=samen&mensen=30", "#mensen=12&tafels=4&nu=2&rest=5000"]
    found = ask(READ, [[address, ALL] for address in addresses])
    assert [one["faults"] for one in found] == [{}, {}, {}]
    assert found[0]["plan"] == as_plan(SPREAD, begin=780)
    assert found[1]["plan"] == as_plan(FORMS[1], 30)
    assert found[2]["plan"] == as_plan(replace(SPREAD, tables=4), 12)
    assert found[2]["rest"]["rest"] == "5000"


@pytest.mark.parametrize(
    ("address", "fault"),
    [
        ("mensen=24&tafels=6&vorm=onbekend", "address"),
        ("mensen=24&mensen=25", "address"),
        ("mensen=<script>", "address"),
        ("mensen=24&kwaad=1", "address"),
        ("mensen", "none"),
        ("mensen=", "address"),
        ("mensen=24&tafe=", "address"),
        ("__proto__=1", "address"),
        ("constructor=1", "address"),
        ("mensen=24&" * 40, "address"),
        ("mensen=twee", "people"),
        ("mensen=61", "people"),
        ("mensen=3", "people"),
        ("mensen=1e1", "people"),
        ("mensen=99999", "people"),
        ("tafels=13", "tables"),
        ("mensen=11&tafels=6", "tables"),
        ("ronden=0", "rounds"),
        ("minuten=0", "minutes"),
        ("wisselen=61", "change"),
        ("begin=24.00", "begin"),
        ("begin=13", "begin"),
    ],
)
def test_what_is_wrong_is_named(ask: Ask, address: str, fault: str) -> None:
    """By the number that is not right, or as a whole; the plan is then the one with which the page began."""
    found = ask(READ, [[f"#{address}", ALL]])[0]
    assert [*found["faults"]] == ([] if fault == "none" else [fault])
    assert found["plan"] == ALL[0]
    assert found["is"] == (fault != "none")


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.id)
@pytest.mark.parametrize(("people", "begin"), [(24, None), (11, 780), (33, 1430)])
def test_times_and_moves_are_those_of_python(ask: Ask, form: SessionForm, people: int, begin: int | None) -> None:
    """From when to when, past midnight too, and which cards go how far."""
    plan = SessionPlan(form, people, begin)
    found = ask(RECKONED, [as_plan(form, people, begin)])[0]
    assert found["phases"] == [[one.kind, one.turn, plan.clock(one.begin), plan.clock(one.end)] for one in plan.phases]
    turns = range(form.rounds - 1)
    assert found["going"] == [
        [[one.first, one.last, one.step, one.is_host] for one in plan.going(turn)] for turn in turns
    ]
