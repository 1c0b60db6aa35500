"""Golden cases: each changes one thing in a whole handbook and says, word for word, what `check` then reports.

The form of a case stands in tests/golden_case.py. After a change of wording,
`UPDATE_CASES=1 ./handboek test tests/test_cases.py` writes the reports anew; read them all.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from tests.golden_case import GoldenCase, golden_cases
from tests.handbook_files import report_of, write_handbook

ENGINE = Path(__file__).parent.parent / "macros"


@pytest.mark.parametrize("case", golden_cases(), ids=lambda case: case.name)
def test_a_fault_is_reported_word_for_word(case: GoldenCase, tmp_path: Path) -> None:
    """The report of the changed files is exactly what the case says: rule, place, line, expected and help."""
    report = case.report_at(tmp_path)
    if os.environ.get("UPDATE_CASES"):
        case.rewrite(report)
    else:
        assert report.splitlines() == case.report.splitlines()


def test_the_whole_file_has_no_problems(tmp_path: Path) -> None:
    """What the cases change is right before they change it."""
    assert report_of(write_handbook(tmp_path)) == "1 tree, 1 page, 1 source: no problems."


def test_every_rule_has_a_case() -> None:
    """No rule in the engine is without a golden case that shows its words."""
    reported = {rule for case in golden_cases() for rule in case.rules}
    assert rules_in_engine() - reported - RULES_TESTED_WITH_BYTES == set()


RULES_TESTED_WITH_BYTES = {"unreadable-file", "too-large"}
"""Faults of files that cannot stand in a case's YAML; tests/test_text_file.py shows them."""


def rules_in_engine() -> set[str]:
    """The second argument of every Problem and FormFault in the source, and the rules in the table of value faults."""
    rules: set[object] = set()
    for path in ENGINE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"Problem", "FormFault"}:
                rules |= {arg.value for arg in node.args[1:2] if isinstance(arg, ast.Constant)}
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in {"fault", "refuse"}:
                rules |= {arg.value for arg in node.args[1:2] if isinstance(arg, ast.Constant)}
    return {str(rule) for rule in rules}
