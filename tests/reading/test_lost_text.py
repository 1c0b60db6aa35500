"""Texts that YAML cuts at a `#` or splits at a comma are told; real comments and real lists are left alone."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from macros.problems.problem import Problem
from macros.reading.marked_yaml import read_yaml
from macros.reading.model_reader import read_model
from macros.reading.text_file import TextFile
from macros.reference.term.term import TermList
from macros.tree.model.tree import Tree

ROOT = Path(__file__).parents[2]


def warnings(text: str) -> list[Problem]:
    """What is said of lost text in this piece of a tree."""
    document, faults = read_yaml(TextFile("a.yml", text))
    assert document is not None, faults
    return [problem for problem in read_model(document, Tree)[1] if problem.rule in {"cut-text", "split-text"}]


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("title: Gevaar #112\n", "#112"),
        ("title: Gevaar # en haast\n", "# en haast"),
        ("title: Gevaar  #112\n", "#112"),
        ("title: Gevaar #\n", "#"),
        ("title: #112\n", "#112"),
        ("title: Gevaar\n  of haast #112\n", "#112"),
        ("title: Gevaar\n  #112\n", "#112"),
        ("title:\n  Gevaar\n  #112\n", "#112"),
        ("situations:\n  - Gevaar #112\n", "#112"),
        ("situations:\n  - Gevaar\n    #112\n", "#112"),
        ("situations: [Gevaar #112\n  , Haast]\n", "#112"),
        ("reviewed: {by: redactie #2\n  }\n", "#2"),
    ],
)
def test_what_a_hash_takes_away_is_told(text: str, lost: str) -> None:
    """In a value, an entry, braces, on one line or more: the words themselves, at their place."""
    [problem] = warnings(text)
    assert (problem.rule, problem.severity) == ("cut-text", "warning")
    assert f"YAML takes '{lost}' for a comment" in problem.message
    line = text.splitlines()[problem.place.line - 1]
    assert line[problem.place.column - 1 :] == lost


@pytest.mark.parametrize(
    "text",
    [
        "title: Gevaar  # what the reader sees\n",
        "title: Gevaar\t# what the reader sees\n",
        "title: Gevaar   ## so\n",
        "title: Gevaar\n# help: x\n",
        "title: Gevaar\n#help: x\n",
        "title: Gevaar\n  # a word on what follows\n",
        "situations:\n  - Gevaar\n  #- Haast\n",
        'title: "Gevaar" #112\n',
        'title: "Gevaar #112"\n',
        "title: Gevaar#112\n",
        "version: 4 #raised when\n",
        "start: hulp # the first\n",
        "reviewed: {on: 2026-11-21} # here\n",
        "audience: [student] #trainer\n",
        "questions: #all\n  hulp: #one\n    source: a#b\n",
        "about: | #two lines\n  Gevaar #112\n",
    ],
)
def test_a_comment_is_left_alone(text: str) -> None:
    """Two spaces before it and one behind, on a line of its own, or behind what is no text."""
    assert warnings(text) == []


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("situations: [Ik twijfel, en wacht]", ("Ik twijfel", "en wacht")),
        ("situations: [Ik twijfel, elke dag]", ("Ik twijfel", "elke dag")),
        ("situations: [Ik twijfel,\n  elke dag]", ("Ik twijfel", "elke dag")),
        ("situations: [Het kost 1,5 uur]", ("Het kost 1", "5 uur")),
        (
            "outcomes: {a: {steps: [{text: x}], why: []}}\nlaws: []\nsituations: [Ja en nee, toch]",
            ("Ja en nee", "toch"),
        ),
    ],
)
def test_a_sentence_that_a_comma_splits_is_told(text: str, halves: tuple[str, str]) -> None:
    """With both halves."""
    [problem] = warnings(text)
    assert (problem.rule, problem.severity) == ("split-text", "warning")
    assert "'{}' and '{}'".format(*halves) in problem.message


@pytest.mark.parametrize(
    "text",
    [
        "situations: [Ik twijfel, Ik wacht]",
        'situations: ["Ik twijfel", en wacht]',
        'situations: [Ik twijfel, "en wacht"]',
        "situations:\n  - Ik twijfel,\n  - en wacht",
        "situations: [ik twijfel, ik wacht]",
        "audience: [student, professional]",
        "examples: [{answers: {a: [een, en-of]}}]",
    ],
)
def test_a_list_of_several_is_left_alone(text: str) -> None:
    """Entries with capitals, in quotes, on lines of their own, or of ids."""
    assert warnings(text) == []


def test_names_need_no_capital() -> None:
    """Only a sentence is expected to begin with one; a name that begins with 'of' is half of another."""
    text = "a:\n  also: [Wmo, wet op zorg, coach, of gezinscoach]\n"
    document, _ = read_yaml(TextFile("a.yml", text))
    assert document is not None
    found = [problem for problem in read_model(document, TermList)[1] if problem.rule == "split-text"]
    assert [problem.place.column for problem in found] == [text.splitlines()[1].index("of") + 1]


def test_the_comments_in_our_examples_are_comments() -> None:
    """What README.md of the trees shows gives no warning."""
    samples = re.findall(r"```yaml\n(.*?)```", (ROOT / "decision_trees" / "README.md").read_text("utf-8"), re.DOTALL)
    assert samples
    for sample in samples:
        assert warnings(sample) == []


def test_a_long_file_of_hashes_is_read_at_once() -> None:
    """What is done for a `#` is done once a line."""
    document, _ = read_yaml(TextFile("a.yml", "title: x\n" + "# #\n" * 90_000))
    assert document is not None
