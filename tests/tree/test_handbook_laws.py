"""The laws of a handbook and its hand-overs, proved over classes of answers, hold exactly where raw answers say so."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from macros.conditions.condition import Chosen
from macros.shelf import Marked
from macros.tree.model.handbook_law import HandbookLaw, LawBook, Mark
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.walk import next_after
from macros.tree.together import walking
from macros.tree.together.hand_overs import problems_of_hand_overs
from macros.tree.together.laws import broken_steps, problems_of_laws
from macros.tree.together.walking import Walker
from macros.tree.together.watch import watch_of
from tests.counted_handbooks import Counted, Past, taken, told
from tests.random_handbooks import FORMS, SmallHandbook, place_of, small_handbook
from tests.random_trees import tree_of

HANDBOOKS, AT_ONCE = 300, 50


def numbers(messages: Sequence[str]) -> set[int]:
    """The laws of which these speak, from 0."""
    return {int(re.findall(r"law (\d+)", message)[0]) - 1 for message in messages}


@pytest.mark.brute
@pytest.mark.parametrize("first", range(0, HANDBOOKS, AT_ONCE))
def test_laws_and_hand_overs_are_judged_as_by_brute_force(first: int) -> None:
    """On random handbooks: each law is broken when some raw path breaks it, and idle only when none can."""
    for seed in range(first, first + AT_ONCE):
        handbook = small_handbook(seed)
        counted = Counted(handbook.plain, handbook.laws.value.laws)
        problems = [*problems_of_laws(handbook.laws, handbook.trees, whole=True)]
        assert numbers([one.message for one in problems if one.rule == "broken-law"]) == counted.broken, seed
        assert {one.rule for one in problems} <= {"broken-law", "idle-law", "unread-mark"}, seed
        assert found_at_hand_overs(handbook) == (counted.unknown, counted.rings), seed


def found_at_hand_overs(handbook: SmallHandbook) -> tuple[set[tuple[str, str, str]], bool]:
    """By tree, next tree and question where an answer is not offered; and whether there is a ring."""
    problems = [*problems_of_hand_overs(handbook.trees)]
    unknown = set()
    for problem in problems:
        if problem.rule == "carried-answer-unknown":
            other, _, asked = re.findall(r"'([^']*)'", problem.message)
            unknown.add((problem.place.file.removesuffix(".yml"), other, asked))
    return unknown, any(problem.rule == "hand-over-circle" for problem in problems)


def test_random_handbooks_have_what_is_to_be_found() -> None:
    """Laws of every form that hold and that are broken, answers that are not offered, and rings."""
    some = [small_handbook(seed) for seed in range(AT_ONCE * 2)]
    counted = [Counted(one.plain, one.laws.value.laws) for one in some]
    for form in FORMS:
        laws = [number in one.broken for one in counted for number, law in enumerate(one.laws) if getattr(law, form)]
        assert 10 < sum(laws) < len(laws) - 10, form
    assert sum(bool(one.unknown) for one in counted) > 5
    assert sum(one.rings for one in counted) > 3
    assert sum(len(one.entered) > len(one.trees) + 3 for one in counted) > 20


@pytest.mark.brute
def test_the_path_of_a_broken_law_breaks_it() -> None:
    """What is told of a broken law really happens, step by step, and ends where it is said to end."""
    told_of = 0
    for seed in range(AT_ONCE * 2):
        handbook = small_handbook(seed)
        for law in handbook.laws.value.laws:
            found = Walker(handbook.plain, watch_of(law)).walk(handbook.trees)
            if found.broken:
                told_of += 1
                counted = Counted({}, (law,))
                counted.trees = handbook.plain
                assert replayed(counted, broken_steps(found)) == found.broken.end, seed
                assert counted.broken == {0}, seed
    assert told_of > 50


def replayed(counted: Counted, steps: list[tuple[str, str, Chosen]]) -> str:
    """The outcome to which these steps lead, one after another, or '' when they stop at a question."""
    here, brought, carried, answers, past, at = "", {}, dict[str, Chosen](), dict[str, Chosen](), Past(), ""
    for tree_id, asked, chosen in steps:
        tree = counted.trees[tree_id]
        if not answers or tree_id != here:
            assert at in ("", f"tree:{tree_id}")
            here, brought, answers, at = tree_id, carried, {}, tree.start
        assert at == asked
        again = taken(tree, at, brought)
        assert again in (None, chosen)
        past = counted.marked(tree, at, chosen, past, again=again is not None)
        answers[asked], carried = chosen, told(tree, at, chosen, carried)
        at = next_after(tree, at, answers) or ""
    if counted.broken:
        return ""
    counted.end(here, at, carried, past)
    return at


def test_what_is_settled_and_brought_past_a_mark_came_too_early() -> None:
    """Also from a tree without any mark, where the answer was not given but settled."""
    shared = {"ask": "Met wie?", "answers": {"collega": {"text": "Een collega", "marks": ["m1"], "to": "eind"}}}
    other = {"ask": "Deel je?", "answers": {"ja": {"text": "Ja", "marks": ["m0"], "to": "samen"}}}
    first = {
        "ask": "Sprak je iemand?",
        "answers": {"ja": {"text": "Ja", "settles": {"samen": ["collega"]}, "to": "tree:b"}},
    }
    trees = {"a": tree_of({"v": first}, "v"), "b": tree_of({"v": other, "samen": shared}, "v")}
    trees["b"] = trees["b"].model_copy(update={"travelling": frozenset({"samen"})})
    laws = [HandbookLaw(mark="m0", leads_to=("m1",), because="Daarom.")]
    book = LawBook(marks={mark: Mark(means="Het gebeurde.") for mark in ("m0", "m1")}, laws=tuple(laws))
    marked = {id_: MarkedTree(id_, tree, place_of(id_)) for id_, tree in trees.items()}
    [problem] = problems_of_laws(Marked("laws", book, place_of("_laws")), marked, whole=True)
    assert problem.path == "[a] Sprak je iemand? — Ja → [b] Deel je? — Ja → Met wie? — Een collega → eind"
    assert Counted(trees, laws).broken == {0}


def test_hand_overs_that_are_too_many_to_try_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is passed over in silence: the question that makes it so is named, once."""
    handbook = next(
        one for one in map(small_handbook, range(50)) if any(tree.travelling for tree in one.plain.values())
    )
    monkeypatch.setattr(walking, "MOST_STEPS", 1)
    [problem] = problems_of_hand_overs(handbook.trees)
    assert problem.rule == "too-large-to-prove"
    assert "goes along from tree to tree" in problem.message
