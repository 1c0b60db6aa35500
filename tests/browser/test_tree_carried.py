"""What goes along from tree to tree: the browser takes along what Python does, and the address keeps it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from macros.conditions.condition import Chosen
from macros.html.links import Link
from macros.html.templates import FRONT_END
from macros.tree.model.carried import Carried, answered, carried_on
from macros.tree.model.tree import TREE_PREFIX, Tree
from macros.tree.model.walk import walk
from macros.tree.proof.classes import combinations_of
from macros.tree.view.engine_data import engine_data
from tests.browser.address_scripts import AGAIN, READ, THERE_AND_BACK
from tests.random_handbooks import Dice, small_handbook

HANDBOOKS = 50
MOST_TREES = 5
"""So many trees a random reader goes through, at most."""
Stop = dict[str, Any]


@pytest.fixture(scope="module")
def engine(browser: Browser) -> Iterator[Page]:
    """An empty page with nothing but the engine, what goes along, and the address."""
    page = browser.new_page(reduced_motion="reduce")
    for name in ("engine", "carried", "fragment"):
        page.evaluate((FRONT_END / f"tree/{name}.js").read_text(encoding="utf-8"))
    yield page
    page.close()


def data_of(id_: str, trees: Mapping[str, Tree]) -> dict[str, Any]:
    """What the page of this tree gives to the engine."""
    return engine_data(id_, trees[id_], {other: Link(other, f"{other}.html") for other in trees})


def sent(question: str, chosen: Chosen) -> list[Any]:
    """An answer as the browser keeps it."""
    return [question, sorted(chosen)]


def in_order(answers: list[list[Any]]) -> list[list[Any]]:
    """Answers whose order says nothing, in one order."""
    return sorted([question, sorted(chosen)] for question, chosen in answers)


def read_in_python(
    trees: Mapping[str, Tree], first: str, dice: Dice, most: int = MOST_TREES
) -> tuple[list[Stop], list[dict[str, Any]]]:
    """A random reader's way through trees, and what was chosen in each."""
    stops: list[Stop] = []
    choices: list[dict[str, Any]] = []
    here, brought, back = first, Carried(), list[str]()
    while here in trees and len(stops) < most:
        tree, asked, chosen = trees[here], list[str](), dict[str, Any]()
        answers = answered(tree, brought)
        walked = walk(tree, answers)
        while walked.at in tree.questions:
            asked.append(walked.at)
            answers[walked.at] = dice.one_of(list(combinations_of(tree.questions[walked.at])))
            chosen[walked.at] = sorted(answers[walked.at])
            walked = walk(tree, answers)
        end = walked.at or ""
        brought = carried_on(tree, walked.steps, brought, end)
        along, steps = in_order([sent(*one) for one in brought]), in_order([sent(*one) for one in walked.steps])
        stops.append({"tree": here, "asked": asked, "steps": steps, "at": end, "along": along, "back": back})
        choices.append(chosen)
        if not end.startswith(TREE_PREFIX):
            break
        other = end.removeprefix(TREE_PREFIX)
        back, here = [here, *(one for one in back if one not in (here, other))][:3], other
    return stops, choices


def test_a_reader_takes_along_what_python_says(engine: Page) -> None:
    """On random handbooks: the same questions in each tree, the same end, the same answers along, and the way back."""
    unasked = 0
    for seed in range(HANDBOOKS):
        trees = small_handbook(seed).plain
        data = [data_of(id_, trees) for id_ in trees]
        for first in trees:
            stops, choices = read_in_python(trees, first, Dice(seed))
            found = engine.evaluate(READ, [data, first, choices])
            for stop in found:
                assert stop.pop("notice") == ""
                stop.update(
                    {name: in_order(stop[name]) for name in ("along", "steps")},
                    back=[entry["tree"] for entry in stop["back"]],
                )
            assert found == stops, seed
            unasked += sum(len(stop["steps"]) > len(stop["asked"]) for stop in stops)
    assert unasked > HANDBOOKS / 4


def drawn_address(dice: Dice, tree: Tree, names: list[str]) -> str:
    """An address of this tree: answers, one of them to be asked again, answers brought, and ways back."""
    steps = []
    for id_, question in tree.questions.items():
        if dice.chance():
            steps.append(f"/{id_}={given(dice.one_of(list(combinations_of(question))))}")
    again = "?" if steps and dice.chance() else ""
    brought = [f"+{id_}={dice.one_of(('a0', 'a1', 'a1.a0', 'none'))}" for id_ in ("s0", "s1", "s9") if dice.chance()]
    back = [f"~{name}/v0=a0@1+s0=a0" for name in names if dice.seldom()]
    page = ["~handboek.gezinscoach"] if dice.seldom() else []
    return f"#{''.join(steps) or '/'}{again}@1{''.join([*brought, *page, *back])}"


def given(chosen: Chosen) -> str:
    """An answer as the address writes it."""
    return ".".join(sorted(chosen)) or "none"


def test_the_address_keeps_answers_what_was_brought_and_the_way_back(engine: Page) -> None:
    """Written and read again: the same; an answer that was brought is left out once another took its place."""
    for seed in range(HANDBOOKS):
        trees, dice = small_handbook(seed).plain, Dice(seed)
        for id_, tree in trees.items():
            address = drawn_address(dice, tree, [name for name in trees if name != id_])
            state, kept, now = engine.evaluate(AGAIN, [data_of(id_, trees), address])
            assert state["notice"] == "", address
            answers = dict(state["answers"])
            own = tree.travelling & answers.keys()
            state["brought"] = [
                one for one in state["brought"] if one[0] not in own or sorted(answers[one[0]]) == sorted(one[1])
            ]
            for one in (state, now):
                one["answers"] = in_order(one["answers"])
            assert now == state, (address, kept)


@pytest.mark.parametrize(
    "address",
    [
        "#/s0=a0@1" + "+" * 50,
        "#/@1+s0=<script>+s0=a0'+__proto__=a0+constructor=a0",
        "#/+s0=" + ".".join(["a0"] * 13),
        "#/@1" + "".join(f"+x{number}=a0" for number in range(13)),
        "#/%2Bs0%3Da0%7Et1%2Fv0%3Da0%401",
        "#/%E0%A4%A+s0=a0~t1/v0=a0@1",
        "#/~handboek.index~handboek..index~..~.~a.b.c.d.e~../../etc",
        "#/~t1/s0=a0@1+" + "s0=a0+" * 20,
        "#/" + "~t1/v0=a0@1" * 9,
        '#/~t9/v0=a0@1~javascript:alert(1)~t1/v0=a0@1"><b>',
        "#/s0=a0?/s0=a1?@1@2+s0=none.a0+=+=a0+s0=",
    ],
)
def test_a_hostile_address_does_no_harm(engine: Page, address: str) -> None:
    """Only ids of this tree come out as answers, only trees of the handbook and names of pages as ways back."""
    trees = next(trees for trees in (small_handbook(seed).plain for seed in range(99)) if asks_first_shared(trees))
    tree = trees["t0"]
    state, kept, now = engine.evaluate(AGAIN, [data_of("t0", trees), address])
    for id_, chosen in state["answers"]:
        assert frozenset(chosen) in list(combinations_of(tree.questions[id_]))
    assert len(state["brought"]) <= 12
    assert len(state["back"]) <= 3
    for entry in state["back"]:
        assert (
            entry["tree"] in trees if entry["tree"] else re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+){0,3}", entry["state"])
        )
    assert re.fullmatch(r"#[a-z0-9/=.@+~?-]*", kept)
    assert (now["back"], in_order(now["answers"])) == (state["back"], in_order(state["answers"]))


def asks_first_shared(trees: Mapping[str, Tree]) -> bool:
    """Whether the first tree asks the first shared question, which travels, and there is another tree."""
    return {"t0", "t1"} <= trees.keys() and "s0" in trees["t0"].travelling


def test_who_comes_back_finds_what_was_left(engine: Page) -> None:
    """From any end to any other tree and back: the same end; or, with other answers given there, those answers."""
    came = changed = 0
    for seed in range(HANDBOOKS):
        trees, dice = small_handbook(seed).plain, Dice(seed)
        for here, there in ((one, other) for one in trees for other in trees if one != other):
            [left], [chosen] = read_in_python(trees, here, dice, most=1)
            brought = frozenset((id_, frozenset(ids)) for id_, ids in left["along"])
            over_there = {id_: dice.one_of(list(combinations_of(one))) for id_, one in trees[there].questions.items()}
            some = over_there if dice.chance() else {}
            address = "#" + "".join(f"/{id_}={given(frozenset(ids))}" for id_, ids in chosen.items()) + "@1"
            sides = [data_of(here, trees), data_of(there, trees)]
            before, after, at, now = engine.evaluate(
                THERE_AND_BACK, [*sides, address, [sent(*one) for one in some.items()]]
            )
            assert (at, after["notice"], after["back"]) == (left["at"], "", [])
            walked = walk(trees[there], answered(trees[there], brought) | some)
            news = dict(carried_on(trees[there], walked.steps, brought, walked.at or "") - brought)
            got = {id_: frozenset(ids) for id_, ids in after["answers"]}
            kept = {id_: frozenset(ids) for id_, ids in before["answers"] if id_ not in news}
            assert got.items() >= kept.items(), (seed, here, there)
            assert got.items() >= answered(trees[here], frozenset(news.items())).items(), (seed, here, there)
            assert news or now == at, (seed, here, there)
            came, changed = came + 1, changed + bool(news)
    assert came > HANDBOOKS
    assert changed > HANDBOOKS / 4
