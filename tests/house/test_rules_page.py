"""Every rule of the engine is explained once, beside the case that shows it, and docs/rules.md tells them all."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from macros.library import Library
from macros.nouns import NOUNS, WORDS
from macros.whole import known_in
from tests.engine_rules import ENGINE, rules_in_engine
from tests.rules_page import KINDS, PAGE, anchor, explained_rules, rules_page


def test_every_rule_is_explained_once() -> None:
    """Each rule has what it finds and why in one case, and no case explains a rule that the engine has not."""
    told, known = Counter(rule.name for rule in explained_rules()), rules_in_engine()
    assert [rule for rule, times in told.items() if times > 1] == []
    assert set(told) - known == set()
    assert known - set(told) == set(), "add `explains` to a case (see tests/golden_case.py)"


def test_each_is_explained_in_sentences_beside_its_own_report() -> None:
    """The report of the case names the rule; what it finds and why are sentences."""
    rules = explained_rules()
    assert [rule.name for rule in rules if not rule.reports] == []
    assert [rule.name for rule in rules if not (rule.finds.endswith(".") and rule.why.endswith("."))] == []


def test_each_heading_can_be_led_to() -> None:
    """No two headings of the page have the same anchor."""
    anchors = [*map(anchor, KINDS.values()), *(rule.name for rule in explained_rules())]
    assert len(set(anchors)) == len(anchors)


def test_whatever_can_be_named_has_a_rule_for_when_it_is_not_there() -> None:
    """What words of ours ask for, every noun that can be pointed at, and what a check of ours names."""
    named = {word.of for word in WORDS.values() if word.of} | {noun.id for noun in NOUNS if noun.place}
    for path in ENGINE.rglob("*.py"):
        named.update(re.findall(r'\b(?:unknown|entry_ref)\([\w.]+, "([\w-]+)"', path.read_text(encoding="utf-8")))
    known = known_in(Library(Path()))
    assert {name for name in named if name not in known.names or not known.names[name].rule} == set()


def test_the_page_is_the_cases() -> None:
    """docs/rules.md is what `python -m tests.rules_page` writes."""
    current = PAGE.read_text(encoding="utf-8") == rules_page()
    assert current, "`python -m tests.rules_page` writes it anew"


SOURCE = """
KINDS = {"a": ("from-a-table", 1)}
NOUNS = {"b": "from-a-plain-table"}

class Problem:
    place: str
    rule: str

def fault(self, rule, message): Problem("here", rule)

def all_of_them(kind, noun, other):
    Problem("here", "as-a-word")
    Problem("here", rule="by-its-name")
    fault("handed-on", "…")
    rule, number = KINDS.get(kind, ("when-there-is-none", 0))
    Problem("here", rule)
    Problem("here", NOUNS[noun])
    Problem("here", other.rule)
    Problem("here", "one-way" if number else "or-the-other")
    for what, name in (("x", "in-a-loop"), ("y", "in-a-loop-too")):
        Problem(what, name)
"""


def test_a_rule_is_found_however_it_is_given(tmp_path: Path) -> None:
    """As a word, by name, through a function of ours, from a table, by a choice, or in a loop."""
    (tmp_path / "checks.py").write_text(SOURCE, encoding="utf-8")
    assert rules_in_engine(tmp_path) == {
        "as-a-word",
        "by-its-name",
        "handed-on",
        "from-a-table",
        "from-a-plain-table",
        "when-there-is-none",
        "one-way",
        "or-the-other",
        "in-a-loop",
        "in-a-loop-too",
    }


@pytest.mark.parametrize("given", ['f"unknown-{noun}"', '"unknown-" + noun', "noun", "name_of(noun)", "TABLE[noun]"])
def test_a_rule_that_nobody_can_search_for_is_refused(given: str, tmp_path: Path) -> None:
    """A name that is put together, or comes from elsewhere, is an error with its place."""
    problem = "class Problem:\n    place: str\n    rule: str\n"
    (tmp_path / "checks.py").write_text(f"{problem}def check(noun): Problem(1, {given})\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"checks\.py:4: no whole word for a rule"):
        rules_in_engine(tmp_path)
