"""Trees for tests: small ones written by hand, and random ones with every kind of condition."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from macros.tree.model.tree import Tree

ENDS = ("eind", "slot", "klaar")
REVIEWED = {"on": "2026-11-21", "by": "redactie", "again": "2027-05-21"}


def outcome(title: str, why: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    """A whole outcome of which only the title and the reasons matter."""
    return {
        "kind": "act",
        "title": title,
        "advice": "Doe dit.",
        "why": [*(why or []), {"otherwise": "Daarom."}],
        "family": "Het gezin weet het.",
        "steps": [{"text": "Begin."}],
        "sources": ["bron"],
    }


def tree_of(questions: dict[str, Any], start: str, outcomes: dict[str, Any] | None = None) -> Tree:
    """A tree with these questions; what does not matter is filled in."""
    return Tree.model_validate(
        {
            "title": "Boom",
            "summary": "Een boom.",
            "situations": ["Ik weet het niet."],
            "version": "1",
            "status": "concept",
            "reviewed": REVIEWED,
            "audience": ["professional"],
            "start": start,
            "questions": questions,
            "outcomes": outcomes or {end: outcome(end.title()) for end in ENDS},
            "examples": [{"case": "Een geval.", "answers": {}, "outcome": ENDS[0]}],
        }
    )


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """A tree of one to four questions; targets, routes, reasons are random, so many have holes or loops."""
    names = [f"v{number}" for number in range(draw(st.integers(1, 4)))]
    answers = {name: [f"a{number}" for number in range(draw(st.integers(1, 3)))] for name in names}
    with_none = {name: draw(st.booleans()) for name in names}
    targets = st.sampled_from([*names, *ENDS, *ENDS])
    questions = {name: draw(questions_(name, answers, with_none, targets)) for name in names}
    long = conditions("", answers, with_none)
    reasons = st.lists(long.map(lambda when: {"when": when, "text": "Want."}), max_size=2)
    return tree_of(questions, start="v0", outcomes={end: outcome(end.title(), draw(reasons)) for end in ENDS})


@st.composite
def questions_(
    draw: st.DrawFn,
    name: str,
    answers: dict[str, list[str]],
    with_none: dict[str, bool],
    targets: st.SearchStrategy[str],
) -> dict[str, Any]:
    """One question as an author would write it."""
    several = draw(st.booleans())
    question: dict[str, Any] = {"ask": f"{name}?", "choose": "several" if several else "one"}
    question["answers"] = {
        id_: {"text": id_, **({"to": draw(targets)} if not several and draw(st.booleans()) else {})}
        for id_ in answers[name]
    }
    if with_none[name]:
        question["none"] = {"text": "Niets hiervan", **({"to": draw(targets)} if draw(st.booleans()) else {})}
    routes = draw(
        st.lists(st.fixed_dictionaries({"when": conditions(name, answers, with_none), "to": targets}), max_size=3)
    )
    question["routes"] = [*routes, *([{"otherwise": draw(targets)}] if draw(st.booleans()) else [])]
    return question


def conditions(name: str, answers: dict[str, list[str]], with_none: dict[str, bool]) -> st.SearchStrategy[Any]:
    """Conditions of every kind, about any question in the long form, and, with a name, about that one in the short."""
    long = st.sampled_from(sorted(answers)).flatmap(
        lambda about: atoms(answers[about], none=with_none[about]).map(lambda atom: {about: atom})
    )
    return st.recursive(
        (atoms(answers[name], none=with_none[name]) | long) if name else long,
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"and": parts}),
            st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"or": parts}),
            inner.map(lambda part: {"not": part}),
        ),
        max_leaves=4,
    )


def atoms(ids: list[str], *, none: bool) -> st.SearchStrategy[Any]:
    """One fact about the answers to a question."""
    some = st.lists(st.sampled_from(ids), min_size=1, max_size=len(ids), unique=True)
    counts = st.integers(0, len(ids)).map(str)
    kinds: list[st.SearchStrategy[Any]] = [
        some.map(lambda chosen: {"any": chosen}),
        some.map(lambda chosen: {"all": chosen}),
        some.map(lambda chosen: {"not_any": chosen}),
        some.map(lambda chosen: {"exactly": chosen}),
        st.sampled_from(ids).map(lambda chosen: {"is": chosen}),
        counts.map(lambda least: {"at_least": least}),
        counts.map(lambda most: {"at_most": most}),
        st.tuples(counts, some).map(lambda both: {"at_least": both[0], "of": both[1]}),
    ]
    return st.one_of(*kinds, st.just("none")) if none else st.one_of(*kinds)
