"""What the files for people show is true: each sample is read as an author's file, each report is what check says."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import get_args

import pytest
import yaml

from macros.arguments import parser
from macros.conditions.form import read_condition
from macros.handbook import Handbook
from macros.quiz.items import Item
from macros.scale.scale import Band, Dimension, Scale
from macros.scale.shelf import SCALES
from tests.handbook_files import DRAWINGS, PAGE, SOURCES, TODAY, WHOLE_CAROUSEL, WHOLE_TREE, report_of, write_handbook
from tests.samples import ROOT, read, samples_in, spans_in

FOR_PEOPLE = ("README.md", "CONTRIBUTING.md", "GLOSSARY.md", "decision_trees/README.md", "quizzes/README.md")
OURS = re.compile(r"(?:macros|tests|docs|schemas|benchmarks)/[\w./*-]*")
READ_HERE = {
    "README.md": ["console", "console", "text", "text"],
    "decision_trees/README.md": ["yaml", "text", "text", "text"],
    "quizzes/README.md": ["yaml", "yaml"],
}
"""The samples that a test below reads; another one asks for another test."""

MELDCODE = """\
meldcode:
  title: De meldcode
  author: Een ministerie
  year: 2026
  kind: publication
  seen: {on: 2026-11-21, extent: whole}
  label: current
  sections:
    stappen: {title: de stappen}
"""
WAITING = """\
outcomes:
  wachten:
    kind: stop
    title: Kijk morgen weer
    advice: Spreek af wanneer je weer kijkt.
    why: [{otherwise: Er is geen vermoeden.}]
    family: Het gezin weet dat je weer kijkt.
    steps: [{text: Spreek een dag af.}]
    sources: [handboek-2020]
"""
SHARING = """\
---
title: Informatie delen
description: Een bladzijde.
without: {sources: Het is een voorbeeld., parts: Het is een voorbeeld.}
---

# Informatie delen

## Vastleggen {: #vastleggen }

Schrijf het op.
"""


@pytest.mark.parametrize("file", FOR_PEOPLE)
def test_every_sample_is_read_here(file: str) -> None:
    """No sample is added that no test holds against the engine."""
    assert [sample.language for sample in samples_in(file)] == READ_HERE.get(file, [])


def test_the_tree_in_the_readme_is_a_tree(tmp_path: Path) -> None:
    """As a file in a handbook that has what it names, `check` finds nothing in it, not even a warning."""
    sample, *_ = samples_in("decision_trees/README.md")
    root = write_handbook(tmp_path, sources=SOURCES + MELDCODE, drawings=DRAWINGS.replace("boek", "variant-4"))
    (root / "content/handboek/informatie-delen.md").write_text(SHARING, encoding="utf-8")
    (root / "decision_trees/welke-variant.yml").write_bytes(WHOLE_TREE.read_bytes())
    (root / "decision_trees/voorbeeld.yml").write_text(sample.text, encoding="utf-8")
    report = report_of(root)
    assert report.startswith("3 trees, ")
    assert report.endswith(": no problems.")


def test_what_trees_share_in_the_readme_is_read(tmp_path: Path) -> None:
    """The shared question, a tree that asks it, and the laws: `check` only says of what nobody does here."""
    _, questions, use, laws = (sample.text for sample in samples_in("decision_trees/README.md"))
    root = write_handbook(tmp_path)
    folder = root / "decision_trees"
    (folder / "_questions.yml").write_text(questions.replace(", settles: {haast: ja}", ""), encoding="utf-8")
    (folder / "_laws.yml").write_text(laws.replace("    call: [coordinatiepunt]", ""), encoding="utf-8")
    tree = folder / "case.yml"
    asked = use.removeprefix("questions:\n").replace('"tree:veiligheid-of-haast"', "wie").replace("wie", "vermoeden")
    whole = tree.read_text(encoding="utf-8").replace("start: vermoeden", "start: veiligheid")
    for old, new in (
        ("questions:\n", f"questions:\n{asked}"),
        ("  vermoeden:\n", "  vermoeden:\n    marks: [naar-112-gevraagd]\n"),
        ("answers: {vermoeden", "answers: {veiligheid: nee, vermoeden"),
    ):
        whole = whole.replace(old, new)
    tree.write_text(whole, encoding="utf-8")
    rules = {problem.rule for problem in Handbook.open(root, TODAY).problems}
    assert rules <= {"idle-law", "uncovered-answer", "dead-question"}


def test_the_quiz_in_the_readme_is_a_quiz(tmp_path: Path) -> None:
    """It shows every kind of item; beside the tree that it tells of, `check` finds nothing in it, no warning either."""
    sample, _ = samples_in("quizzes/README.md")
    root = write_handbook(tmp_path, sources=SOURCES + MELDCODE)
    tree = WHOLE_TREE.read_text(encoding="utf-8")
    for old, new in (
        ("outcomes:\n", WAITING),
        ('nee: {text: "Nee", to: vastleggen}', 'nee: {text: "Nee", to: wachten}'),
        ("{vermoeden: nee}\n    outcome: vastleggen", "{vermoeden: nee}\n    outcome: wachten"),
    ):
        assert tree.count(old) == 1
        tree = tree.replace(old, new)
    (root / "decision_trees/welke-variant.yml").write_text(tree, encoding="utf-8")
    (root / "quizzes/zien-en-wegen.yml").write_text(sample.text, encoding="utf-8")
    report = report_of(root)
    assert report.startswith("2 trees, 2 quizzes, ")
    assert report.endswith(": no problems.")
    kinds = get_args(get_args(Item)[0])
    written = yaml.safe_load(sample.text)["items"].values()
    assert len({item["kind"] for item in written}) == len(kinds)


def test_the_self_test_in_the_readme_is_a_self_test(tmp_path: Path) -> None:
    """It shows every key but that of earlier forms; `check` finds nothing in it, no warning either."""
    _, sample = samples_in("quizzes/README.md")
    root = write_handbook(tmp_path, sources=SOURCES + MELDCODE)
    (root / "quizzes/hoe-zeker.yml").write_text(sample.text, encoding="utf-8")
    handbook = Handbook.open(root, TODAY)
    assert "hoe-zeker" in handbook.library.on(SCALES)
    assert handbook.problems == ()
    written = yaml.safe_load(sample.text)
    dimensions = [*written["dimensions"].values()]
    assert written.keys() == Scale.model_fields.keys() - {"earlier_forms"}
    assert {key for one in dimensions for key in one} == Dimension.model_fields.keys()
    assert {key for band in written["bands"].values() for key in band} == Band.model_fields.keys()


@pytest.mark.parametrize(("folder", "schemas"), [("decision_trees", ["tree"]), ("quizzes", ["quiz", "scale"])])
def test_the_schema_that_a_sample_names_is_there(folder: str, schemas: list[str]) -> None:
    """Whoever copies the tree, the quiz or the self-test into its folder is helped by an editor."""
    samples = [sample.text for sample in samples_in(f"{folder}/README.md") if sample.language == "yaml"]
    named = [re.match(r"# yaml-language-server: \$schema=(\S+)\n", text) for text in samples]
    assert [found and (ROOT / folder / found[1]).resolve() for found in named] == [
        ROOT / "schemas" / f"{schema}.schema.json" for schema in schemas
    ]
    assert all(found and (ROOT / folder / found[1]).is_file() for found in named)


def test_the_table_of_conditions_holds_conditions() -> None:
    """Each form in the left column is read without a fault, with something put in the place of every `…`."""
    rows = re.findall(r"^\| (`.*?) \|", read("decision_trees/README.md"), re.MULTILINE)
    forms = [form for row in rows for form in re.findall(r"`([^`]+)`", row)]
    assert len(forms) > 10
    for form in forms:
        whole = form if form.startswith(("{", "none")) else f"{{at_least: 1, {form}}}"
        filled = whole.replace("[…]", "[{any: [a]}]").replace("…", "{any: [a]}")
        read_condition(yaml.load(filled, yaml.BaseLoader))  # noqa: S506 - it makes text only


def test_the_report_in_the_readme_is_what_check_says(tmp_path: Path) -> None:
    """The same fault, made in a tree of that name, is told in the very words that README.md shows."""
    shown = samples_in("README.md")[2].text
    renamed = {
        "page": PAGE,
        "carousel": WHOLE_CAROUSEL.read_text(encoding="utf-8").replace("tree: case", 'tree: "case"'),
    }
    named = {name: text.replace('"case"', '"welke-variant"') for name, text in renamed.items()}
    root = write_handbook(tmp_path, **named)
    tree = root / "decision_trees/welke-variant.yml"
    (root / "decision_trees/case.yml").rename(tree)
    whole = tree.read_text(encoding="utf-8")
    assert whole.count('ja: {text: "Ja", to: signalen}') == 1
    tree.write_text(whole.replace('ja: {text: "Ja", to: signalen}', 'ja: {text: "Ja", to: signaln}'), encoding="utf-8")
    assert Handbook.open(root, TODAY).report() == f"{shown}\n1 error in 1 file."


@pytest.mark.parametrize("file", FOR_PEOPLE)
def test_every_command_that_is_shown_can_be_given(file: str) -> None:
    """Our own program knows each command and each option, and every file that Python is told to run is there."""
    console = "\n".join(sample.text for sample in samples_in(file) if sample.language == "console")
    for line in [*console.splitlines(), *spans_in(file)]:
        words = [word for word in shlex.split(line, comments=True) if not re.match(r"[A-Z_]+=", word)]
        if words[:1] == ["./handboek"] and len(words) > 1:
            parser().parse_known_args([str(ROOT) if word == "../mijn-handboek" else word for word in words[1:]])
        if words[:2] == ["python", "-m"]:
            assert (ROOT / words[2].replace(".", "/")).with_suffix(".py").is_file()


@pytest.mark.parametrize("file", FOR_PEOPLE)
def test_every_file_that_is_named_is_there(file: str) -> None:
    """No path in backticks leads to what was moved or renamed."""
    named = [span for span in spans_in(file) if OURS.fullmatch(span)]
    assert [span for span in named if not (any(ROOT.glob(span)) if "*" in span else (ROOT / span).exists())] == []
