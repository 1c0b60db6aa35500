"""Golden cases: each changes one thing in a whole handbook and says, word for word, what `check` then reports.

The form of a case stands in tests/golden_case.py; tests/house/test_rules_page.py sees to it that each rule has one.
After a change of wording, `UPDATE_CASES=1 ./handboek test tests/test_cases.py` writes the reports anew; read them all.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.golden_case import GoldenCase, golden_cases
from tests.handbook_files import report_of, write_handbook


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
    assert (
        report_of(write_handbook(tmp_path))
        == "1 tree, 1 quiz, 1 scale, 1 module, 1 carousel, 3 pages, 1 source: no problems."
    )
