"""Golden cases: each changes one thing in a whole file and says, word for word, what `check` then reports.

After a change of wording, `UPDATE_CASES=1 ./handboek test tests/test_cases.py` writes the reports anew; read them all.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest
import yaml

from macros.reference.reference import LISTS
from tests import handbook_files
from tests.handbook_files import WHOLE_TREE, report_of, write_handbook

CASES = Path(__file__).parent / "cases"
ENGINE = Path(__file__).parent.parent / "macros"
KINDS = ("page", "sources", "contacts", "search_words", "settings", *LISTS)
WHOLE: dict[str, str] = {kind: getattr(handbook_files, kind.upper()) for kind in KINDS}
WHOLE["tree"] = WHOLE_TREE.read_text(encoding="utf-8")
"""The whole file of each kind, by the name of the folder with its cases."""


def case_files() -> list[Path]:
    """Every case but the whole files that cases change."""
    return [path for path in sorted(CASES.glob("*/*.yml")) if path.name != "whole.yml"]


@pytest.mark.parametrize("path", case_files(), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_fault_is_reported_word_for_word(path: Path, tmp_path: Path) -> None:
    """The report of the changed file is exactly what the case says: rule, place, line, expected and help."""
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    report = report_of(write_handbook(tmp_path, **{path.parent.name: changed(case, path.parent.name)}))
    if os.environ.get("UPDATE_CASES"):
        rewrite(path, report)
    else:
        assert report.splitlines() == case["report"].splitlines()


def test_the_whole_file_has_no_problems(tmp_path: Path) -> None:
    """What the cases change is right before they change it."""
    assert report_of(write_handbook(tmp_path)) == "1 tree, 1 page, 1 source: no problems."


def test_every_rule_has_a_case() -> None:
    """No rule in the engine is without a golden case that shows its words."""
    reported = "".join(path.read_text(encoding="utf-8") for path in case_files())
    missing = {rule for rule in rules_in_engine() if f"[{rule}]" not in reported}
    assert missing - RULES_TESTED_WITH_BYTES - RULES_TESTED_WITH_GIT == set()


RULES_TESTED_WITH_BYTES = {"not-utf8", "binary-file", "not-a-file", "unreadable-file", "too-large"}
"""Faults of files that cannot stand in a case's YAML; tests/test_text_file.py shows them."""
RULES_TESTED_WITH_GIT = {"version-not-raised", "lost-tree", "lost-id"}
"""Faults that show only beside an earlier revision; tests/test_versions.py shows them."""


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


def changed(case: dict[str, object], kind: str) -> str:
    """The whole file with the case's changes made, each of which must find its text exactly once."""
    if "text" in case:
        return str(case["text"])
    text = WHOLE[kind]
    for change in case["changes"]:  # type: ignore[attr-defined]
        assert text.count(change["find"]) == 1, change["find"]
        text = text.replace(change["find"], change["write"])
    return text


def rewrite(path: Path, report: str) -> None:
    """Put the report in place of the one that the case had."""
    head = path.read_text(encoding="utf-8").split("report: |", 1)[0]
    block = "\n".join(f"  {line}".rstrip() for line in report.splitlines())
    path.write_text(f"{head}report: |\n{block}\n", encoding="utf-8")
