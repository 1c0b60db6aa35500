"""The JSON Schemas and the reference of keys are what the models say, and say the same of files as the check does."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from macros.exporting.key_reference import key_reference
from macros.exporting.schemas import schema_files
from macros.library import Library
from macros.nouns import SHELVES
from macros.sources.source import SourceList
from macros.tree.model.tree import Tree
from tests.editor_schemas import underlined, underlined_in_file
from tests.golden_case import GoldenCase, golden_cases
from tests.handbook_files import STANDARD
from tests.written_trees import EXAMPLE, MADE_UP

ROOT = Path(__file__).parents[2]
OF_THE_FORM = {
    "unknown-key",
    "missing-key",
    "unknown-choice",
    "too-few",
    "text-too-long",
    "unknown-condition",
    "two-conditions",
    "half-a-route",
    "half-a-reason",
}
"""Rules of which one file by itself shows the fault, without knowing what its words mean."""
WITH_A_MEANING = {
    "hole",
    "endless-loop",
    "unknown-target",
    "shadowed-route",
    "broken-law",
    "unknown-source",
    "example-ends-elsewhere",
    "unused-reason",
    "review-due",
}
"""Rules that no schema can know of."""


@pytest.mark.parametrize(("name", "text"), schema_files().items())
def test_the_committed_schema_is_current(name: str, text: str) -> None:
    """`./handboek schemas` was run after the last change of a model, and what it wrote is a schema."""
    assert (ROOT / "schemas" / name).read_text(encoding="utf-8") == text
    Draft202012Validator.check_schema(yaml.safe_load(text))


def test_the_committed_reference_is_current() -> None:
    """The same for the reference; no key is left without its words and its form."""
    reference = key_reference()
    assert (ROOT / "docs" / "keys.md").read_text(encoding="utf-8") == reference
    rows = [line.split(" | ") for line in reference.splitlines() if line.startswith("| `")]
    assert len(rows) > 60
    assert [row[0] for row in rows if not row[2].strip() or len(row[3].strip(" |")) < 8] == []


@pytest.mark.parametrize("root", [MADE_UP, EXAMPLE], ids=lambda root: root.name)
def test_a_file_without_problems_is_right(root: Path) -> None:
    """The schema has nothing against a tree, a list or the head of a page in which `check` finds nothing."""
    texts = Library.read(root, SHELVES).files.texts
    assert len(texts) > 4
    assert {name: found for name, text in texts.items() if (found := underlined_in_file(text))} == {}


def cases_of(rules: set[str]) -> list[GoldenCase]:
    """The golden cases of trees and sources whose report names only these rules."""
    of_a_model = [case for case in golden_cases() if case.path.parent.name in {"tree", "sources"}]
    return [case for case in of_a_model if case.rules and case.rules <= rules]


def text_of(case: GoldenCase) -> tuple[Any, str]:
    """The model and the changed file of a golden case."""
    return {"tree": Tree, "sources": SourceList}[case.path.parent.name], case.own_text


@pytest.mark.parametrize("case", cases_of(OF_THE_FORM), ids=lambda case: case.name)
def test_a_fault_of_form_shows_while_typing(case: GoldenCase) -> None:
    """What the check refuses for its form, the schema refuses too."""
    assert underlined(*text_of(case))


@pytest.mark.parametrize("case", cases_of(WITH_A_MEANING), ids=lambda case: case.name)
def test_a_fault_of_meaning_is_left_to_the_check(case: GoldenCase) -> None:
    """The schema has nothing against a file that is well formed."""
    assert underlined(*text_of(case)) == []


def test_the_whole_files_are_right() -> None:
    """What the golden cases change has no fault of form before they change it."""
    assert underlined(Tree, STANDARD["tree"][1]) == []
    assert underlined(SourceList, STANDARD["sources"][1]) == []
