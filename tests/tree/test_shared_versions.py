"""What a changed shared question does to the trees that ask it: held against the last tag, and told by `diff`."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.cli import main
from macros.handbook import Handbook
from tests.git_history import git, tag_all
from tests.golden_case import GoldenCase, golden_cases, write_with
from tests.handbook_files import TODAY, write_file

WORDS, TREE = Path("decision_trees/_questions.yml"), Path("decision_trees/case.yml")
ASKS: GoldenCase = next(case for case in golden_cases() if case.name == "together/unused-shared-question")
"""A handbook of which the tree asks one shared question, and nobody the other."""


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A handbook with a shared question, of which everything is committed and tagged as v1."""
    write_with(tmp_path, ASKS.now)
    tag_all(tmp_path)
    return tmp_path


def change(root: Path, path: Path, find: str, write: str) -> None:
    """Replace a text in a file, which has it once."""
    text = (root / path).read_text(encoding="utf-8")
    assert text.count(find) == 1
    write_file(root / path, text.replace(find, write))


def rules(root: Path) -> list[str]:
    """The rules of all problems but that of the question that nobody asks."""
    found = [problem.rule for problem in Handbook.open(root, TODAY, "v1").problems]
    return [rule for rule in found if rule != "unused-shared-question"]


def diff(root: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What `diff` says."""
    assert main(["--root", str(root), "diff", "v1"]) == 0
    return capsys.readouterr().out


def test_nothing_changed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither in the tree, nor in what it shares."""
    assert rules(repository) == []
    assert diff(repository, capsys) == "Er is geen keuzehulp veranderd sinds v1.\n"


def test_other_words_for_what_trees_share_are_told_with_each_tree(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file of the tree is as it was, and its reader meets other words. No path ends elsewhere."""
    change(repository, WORDS, "Is er een vermoeden van onveiligheid?", "Vermoed je gevaar?")
    change(repository, WORDS, "Is er haast?", "Moet het snel?")
    assert rules(repository) == []
    said = diff(repository, capsys)
    assert "case: " in said
    assert "- Is er een vermoeden van onveiligheid?\n      + Vermoed je gevaar?\n" in said
    assert "Moet het snel?" not in said


def test_an_answer_that_goes_from_what_trees_share_is_lost_to_old_links(repository: Path) -> None:
    """With `renamed`, and a higher version, all is well."""
    change(repository, WORDS, '    ja: {text: "Ja"}\nhaast', '    zeker: {text: "Ja"}\nhaast')
    assert rules(repository) == ["answer-not-placed", "unknown-answer"]
    text = (repository / TREE).read_text(encoding="utf-8").replace("ja: {to: signalen}", "zeker: {to: signalen}")
    write_file(repository / TREE, text.replace("vermoeden: ja", "vermoeden: zeker"))
    assert sorted(rules(repository)) == ["lost-id", "version-not-raised"]
    renamed = "renamed: {answers: {ja: zeker}}\nexamples:"
    text = (repository / TREE).read_text(encoding="utf-8").replace("version: 1", "version: 2")
    write_file(repository / TREE, text.replace("examples:", renamed))
    assert rules(repository) == []


def test_a_tree_may_take_its_words_from_elsewhere(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the same words and ways in its own file its paths are the same; its answer no longer goes along."""
    own = '    ask: Is er een vermoeden van onveiligheid?\n    answers:\n      nee: {text: "Nee", to: vastleggen}\n'
    shared = "    shared: true\n    answers:\n      nee: {to: vastleggen}\n      ja: {to: signalen}\n"
    change(repository, TREE, shared, f'{own}      ja: {{text: "Ja", to: signalen}}\n')
    (repository / WORDS).unlink()
    assert rules(repository) == []
    assert diff(repository, capsys) == (
        "case: geen pad krijgt een andere uitkomst. Versie 1 blijft.\n"
        "  1 tekst veranderd:\n    travelling.1\n      - vermoeden\n"
    )


def test_faults_in_what_was_shared_then_keep_trees_from_being_compared(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As faults in the trees themselves do."""
    change(repository, WORDS, "  ask: Is er een vermoeden", "  aks: Is er een vermoeden")
    git(repository, "commit", "--quiet", "--all", "--message", "Een fout")
    git(repository, "tag", "--force", "v1")
    change(repository, WORDS, "  aks: Is er een vermoeden", "  ask: Is er een vermoeden")
    assert "case: niet te vergelijken" in diff(repository, capsys)
    assert rules(repository) == []
