"""Conditions in Dutch: each kind as it is said, and every wording, read back word by word, means what was meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given, settings

from macros.conditions.condition import Chosen, Condition, holds
from macros.conditions.form import read_condition
from macros.tree.model.tree import Tree
from macros.tree.proof.classes import combinations_of
from macros.tree.view.condition_words import as_clause, as_question, in_short
from tests.random_trees import tree_of, trees

TREE = tree_of(
    {
        "gevaar": {"ask": "Is er gevaar?", "answers": {"ja": {"text": "Ja"}, "nee": {"text": "Nee"}}},
        "wat": {
            "ask": "Wat is er?",
            "choose": "several",
            "answers": {"letsel": {"text": "Letsel"}, "wapen": {"text": "Een wapen"}, "vaker": {"text": "Vaker"}},
            "none": {"text": "Niets hiervan"},
        },
    },
    start="gevaar",
)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ({"any": "letsel"}, "Kies je “Letsel”?"),
        ({"any": ["letsel", "wapen", "vaker"]}, "Kies je “Letsel”, “Een wapen” of “Vaker”?"),
        ({"all": ["letsel", "wapen"]}, "Kies je “Letsel” en “Een wapen”?"),
        ({"not": {"all": ["letsel", "wapen"]}}, "Kies je niet alles van dit rijtje (“Letsel” en “Een wapen”)?"),
        ({"not_any": ["letsel", "wapen"]}, "Kies je niet “Letsel” en niet “Een wapen”?"),
        (
            {"not_any": ["letsel", "wapen", "vaker"]},
            "Kies je geen van deze antwoorden (“Letsel”, “Een wapen”, “Vaker”)?",
        ),
        ({"exactly": ["letsel"]}, "Kies je alleen “Letsel”?"),
        ({"not": {"exactly": ["letsel"]}}, "Kies je iets anders dan alleen “Letsel”?"),
        ("none", "Kies je “Niets hiervan”?"),
        ({"not": "none"}, "Kies je iets anders dan “Niets hiervan”?"),
        ({"at_least": "1"}, "Kies je minstens 1 antwoord?"),
        ({"at_most": "2"}, "Kies je hoogstens 2 antwoorden?"),
        ({"at_least": "2", "at_most": "2"}, "Kies je precies 2 antwoorden?"),
        ({"not": {"at_least": "2", "at_most": "3"}}, "Kies je minder dan 2 of meer dan 3 antwoorden?"),
        (
            {"at_least": "2", "of": ["letsel", "wapen"]},
            "Kies je minstens 2 van deze antwoorden (“Letsel”, “Een wapen”)?",
        ),
        ({"gevaar": {"is": "ja"}}, "Koos je “Ja” bij vraag 1?"),
        ({"not": {"gevaar": {"is": "ja"}}}, "Koos je niet “Ja” bij vraag 1?"),
        (
            {"and": [{"gevaar": {"is": "ja"}}, {"any": "letsel"}]},
            "Koos je “Ja” bij vraag 1, en kies je “Letsel”?",
        ),
        (
            {"and": [{"any": "letsel"}, {"not": {"and": [{"at_least": "2"}, {"any": "vaker"}]}}]},
            "Kies je “Letsel”; en kies je minder dan 2 antwoorden, of kies je niet “Vaker”?",
        ),
        (
            {"or": [{"and": [{"any": "letsel"}, {"or": [{"any": "wapen"}, {"any": "vaker"}]}]}, "none"]},
            "(Kies je “Letsel”; en kies je “Een wapen”, of kies je “Vaker”); of kies je “Niets hiervan”?",
        ),
    ],
)
def test_a_route_is_a_question_to_the_reader(written: object, words: str) -> None:
    """Every kind of condition, nested and denied, as the reader meets it at its own question."""
    assert as_question(read_condition(written), TREE, "wat") == words


def test_a_reason_looks_back_and_names_the_question() -> None:
    """Away from its question, a condition says by number which question it is about."""
    condition = read_condition({"or": [{"wat": {"any": "letsel"}}, {"gevaar": {"is": "ja"}}]})
    assert as_clause(condition, TREE) == "als je “Letsel” koos bij vraag 2, of als je “Ja” koos bij vraag 1"


def test_an_arrow_gets_the_fewest_words() -> None:
    """In a drawing only what was chosen is left."""
    assert in_short(read_condition({"at_least": "2"}), TREE, "wat") == "minstens 2 antwoorden"
    assert in_short(read_condition({"gevaar": {"is": "ja"}}), TREE, "wat") == "“Ja” bij vraag 1"


@pytest.mark.brute
@settings(max_examples=100, deadline=None)
@given(trees())
def test_words_mean_what_the_condition_means(tree: Tree) -> None:
    """Read back by rules of their own, the words hold for exactly the answers for which the condition holds."""
    for asked, question in tree.questions.items():
        for route in question.routes:
            if route.when:
                check_meaning(tree, asked, route.when)


def check_meaning(tree: Tree, asked: str, condition: Condition) -> None:
    """Compare the words with the condition over every combination of answers."""
    words = as_clause(condition, tree, asked)
    for chosen in product(*(combinations_of(question) for question in tree.questions.values())):
        answers = dict(zip(tree.questions, chosen, strict=True))
        assert reads(words, answers, asked) == holds(condition, answers, asked), words


CLAUSE = re.compile(r"als je (.+?) koos(?: bij vraag (\d))?(?=[,;)]|$)")


def reads(words: str, answers: dict[str, Chosen], asked: str) -> bool:
    """Whether the words are true: each clause by itself, then the brackets, then groups at the semicolons."""

    def clause(match: re.Match[str]) -> str:
        return "1" if chose(match[1], answers[f"v{int(match[2]) - 1}" if match[2] else asked]) else "0"

    left = CLAUSE.sub(clause, words)
    while "(" in left:
        left = re.sub(r"\(([^()]*)\)", lambda match: str(int(joined(match[1]))), left)
    return joined(left)


def joined(words: str) -> bool:
    """Whether '1, 0, of 1; en 0' is true: first what commas join, then what semicolons join."""
    groups = [
        any(map(int, re.findall(r"[01]", group))) if ", of" in group else all(map(int, re.findall(r"[01]", group)))
        for group in re.split(r"; (?:en|of) ", words)
    ]
    return any(groups) if "; of" in words else all(groups)


def chose(words: str, chosen: Chosen) -> bool:
    """Whether somebody who chose this would say these words."""
    named = set(re.findall(r"“(a\d)”", words))
    counted = [int(number) for number in re.findall(r" (\d)\b", words)]
    count = len(chosen & named if named else chosen)
    rules: Iterator[tuple[str, bool]] = iter(
        [
            (
                r"(niet )?precies|minstens|hoogstens|meer|minder",
                counts(words, counted, count),
            ),
            (r"iets anders dan alleen", chosen != named),
            (r"iets anders dan", bool(chosen)),
            (r"alleen", chosen == named),
            (r"niets|“Niets hiervan”", not chosen),
            (r"niet alles|niet (?!.*niet ).* en ", not chosen >= named),
            (r"niet|geen", not chosen & named),
            (r".* of ", bool(chosen & named)),
            (r"", chosen >= named),
        ]
    )
    return next(result for pattern, result in rules if re.match(pattern, words))


def counts(words: str, numbers: list[int], count: int) -> bool:
    """Whether this many answers fits words such as 'minstens 1 en hoogstens 2'."""
    if not numbers:
        return False
    first, last = numbers[0], numbers[-1]
    if words.startswith("niet precies"):
        return count != first
    if words.startswith("precies"):
        return count == first
    if words.startswith("minder"):
        return count < first or (len(numbers) > 1 and count > last)
    if words.startswith("meer"):
        return count > first
    return (not words.startswith("minstens") or count >= first) and ("hoogstens" not in words or count <= last)
