"""The JSON Schemas and the reference of keys are what the models say, and say the same of files as the check does."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from macros.exporting.key_reference import key_reference
from macros.model.schemas import MODELS, schema_files, schema_of
from macros.model.source import SourceList
from macros.model.tree import Tree
from tests.test_cases import CASES, WHOLE, changed

ROOT = Path(__file__).parent.parent
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


class CoreLoader(yaml.SafeLoader):
    """Reads YAML as editors do (version 1.2): `no` is a word, a date is a text, and 3 is a number."""


CoreLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("bool", r"^(true|false)$", "tf"),
    ("int", r"^-?[0-9]+$", "-0123456789"),
    ("null", r"^(~|null|)$", ["~", "n", ""]),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def in_folder(path: Path) -> str:
    """A file's name with its folder, for the name of a test."""
    return f"{path.parent.stem}/{path.stem}"


@cache
def validator(model: Any) -> Draft202012Validator:
    """What holds files against the schema of this model."""
    return Draft202012Validator(schema_of(model))


def faults(model: Any, text: str) -> list[str]:
    """What the schema of this model finds wrong with a file."""
    data = yaml.load(text, CoreLoader)  # noqa: S506 - a safe loader that knows fewer words
    return [error.message for error in validator(model).iter_errors(data)]


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


@pytest.mark.parametrize("path", sorted((ROOT / "decision_trees").glob("*.yml")), ids=lambda path: path.stem)
def test_our_trees_are_right_and_name_their_schema(path: Path) -> None:
    """The schema has nothing against them, and their first line tells an editor where it is."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schemas/tree.schema.json\n")
    assert faults(Tree, text) == []


@pytest.mark.parametrize("name", ["sources", "contacts", "search-words", "settings"])
def test_our_lists_are_right_and_name_their_schema(name: str) -> None:
    """The same for the lists in `content/`."""
    text = (ROOT / "content" / f"{name}.yml").read_text(encoding="utf-8")
    assert text.startswith(f"# yaml-language-server: $schema=../schemas/{name}.schema.json\n")
    assert faults(MODELS[name], text) == []


@pytest.mark.parametrize(
    "path", sorted((ROOT / "content").rglob("*.md")), ids=lambda path: f"{path.parent.stem}/{path.stem}"
)
def test_the_heads_of_our_pages_are_right(path: Path) -> None:
    """The schema has nothing against their front matter."""
    head = path.read_text(encoding="utf-8").split("---\n")[1]
    assert faults(MODELS["page"], head) == []


def cases_of(rules: set[str]) -> list[Path]:
    """The golden cases of trees and sources whose report names only these rules."""
    found = []
    for path in sorted([*CASES.glob("tree/*.yml"), *CASES.glob("sources/*.yml")]):
        report = str((yaml.safe_load(path.read_text(encoding="utf-8")) or {}).get("report", ""))
        named = {line.split("[", 1)[1].split("]", 1)[0] for line in report.splitlines() if ": error[" in line}
        named |= {line.split("[", 1)[1].split("]", 1)[0] for line in report.splitlines() if ": warning[" in line}
        if named and named <= rules:
            found.append(path)
    return found


def text_of(path: Path) -> tuple[Any, str]:
    """The model and the changed file of a golden case."""
    kind = path.parent.name
    model = {"tree": Tree, "sources": SourceList}[kind]
    return model, changed(yaml.safe_load(path.read_text(encoding="utf-8")), kind)


@pytest.mark.parametrize("path", cases_of(OF_THE_FORM), ids=in_folder)
def test_a_fault_of_form_shows_while_typing(path: Path) -> None:
    """What the check refuses for its form, the schema refuses too."""
    assert faults(*text_of(path))


@pytest.mark.parametrize("path", cases_of(WITH_A_MEANING), ids=in_folder)
def test_a_fault_of_meaning_is_left_to_the_check(path: Path) -> None:
    """The schema has nothing against a file that is well formed."""
    assert faults(*text_of(path)) == []


def test_the_whole_files_are_right() -> None:
    """What the golden cases change has no fault of form before they change it."""
    assert faults(Tree, WHOLE["tree"]) == []
    assert faults(SourceList, WHOLE["sources"]) == []
