"""Cuts in a tree as its file has it: a hole, a loop, a shadowed route, a reach too far, a way that leads elsewhere."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

Data = dict[str, Any]


def hole(question: Data) -> None:
    """The last answer, or what the last route caught, leads nowhere any more."""
    if "routes" in question:
        last_route = question["routes"].pop()
        if not question["routes"]:
            question["routes"] = [{"when": {"exactly": [next(iter(question["answers"]))]}, "to": last_route["to"]}]
        return
    *_, last = question["answers"].values()
    first = next(iter(question["answers"]))
    question["routes"] = [{"when": {"is": first}, "to": last.pop("to")}]


def loop(question: Data, start: str) -> None:
    """The last way out leads back to the start."""
    if "routes" in question:
        route = question["routes"][-1]
        route["otherwise" if "otherwise" in route else "to"] = start
    else:
        list(question["answers"].values())[-1]["to"] = start


def shadow(question: Data) -> int:
    """A route more, for what is caught already; gives its place in the list."""
    if "routes" not in question:
        first, answer = next(iter(question["answers"].items()))
        question["routes"] = [{"when": {"is": first}, "to": answer["to"]}]
        return 0
    question["routes"].insert(1, copy.deepcopy(question["routes"][0]))
    return 1


def unasked(question: Data, other: str, answer: str) -> None:
    """The first thing that decides here is an answer to another question, which not everybody got."""
    target = question["routes"][0].get("to") if "routes" in question else None
    for one in question["answers"].values():
        target = one.pop("to", target)
    none = question.get("none", {})
    target = none.pop("to", target)
    question["routes"] = [{"when": {other: {"any": [answer]}}, "to": target}, {"otherwise": target}]


def redirections(tree: Data) -> Iterator[Callable[[Data], None]]:
    """Every way out of every question, led to every outcome in turn."""
    for asked, question in tree["questions"].items():
        ways: list[tuple[str | int, ...]] = [("answers", id_, "to") for id_ in question["answers"]]
        ways += [("routes", place, key) for place, way in enumerate(question.get("routes", [])) for key in way]
        for way in ways:
            for outcome in tree["outcomes"]:
                if way[-1] in ("to", "otherwise"):
                    yield redirected(asked, way, outcome)


def redirected(asked: str, way: tuple[str | int, ...], outcome: str) -> Callable[[Data], None]:
    """A change that leads one way out of one question to this outcome."""

    def change(data: Data) -> None:
        part = data["questions"][asked]
        for step in way[:-1]:
            part = part[step]
        if way[-1] in part:
            part[way[-1]] = outcome

    return change
