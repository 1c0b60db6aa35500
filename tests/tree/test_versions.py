"""A build is held against the last tag, or the revision that is given; `diff` says what changed since any revision."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from macros.cli import main
from macros.handbook import Handbook
from tests.git_history import git, tag_all
from tests.handbook_files import TODAY, write_handbook

TREE = Path("decision_trees") / "case.yml"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A handbook of which everything is committed and tagged as v1."""
    write_handbook(tmp_path)
    tag_all(tmp_path)
    return tmp_path


def change(root: Path, *changes: tuple[str, str]) -> None:
    """Replace texts in the tree, each of which it has once."""
    text = (root / TREE).read_text(encoding="utf-8")
    for find, write in changes:
        assert text.count(find) == 1, find
        text = text.replace(find, write)
    (root / TREE).write_text(text, encoding="utf-8")


MOVE = (
    ('nee: {text: "Nee", to: melden}', 'nee: {text: "Nee", to: vastleggen}'),
    ("hulp: nee}\n    outcome: melden", "hulp: nee}\n    outcome: vastleggen"),
)


def rules(root: Path, since: str | None = "v1") -> list[str]:
    """The rules of all problems."""
    return [problem.rule for problem in Handbook.open(root, TODAY, since).problems]


def test_a_raised_version_is_right(repository: Path) -> None:
    """Nothing is wrong when the version says that paths changed, or when only texts did."""
    change(repository, *MOVE, ("version: 1", "version: 2"))
    assert rules(repository) == []
    git(repository, "checkout", "--quiet", ".")
    change(repository, ("advice: Bel vandaag.", "advice: Bel nu."))
    assert rules(repository) == []


def test_no_tag_and_no_git_ask_for_nothing(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A handbook that was never tagged, or is in no repository, is not held against anything."""
    change(repository, *MOVE)
    assert rules(repository, None) == []
    git(repository, "tag", "--delete", "v1")
    assert [problem.rule for problem in Handbook.open(repository, TODAY).problems] == []
    elsewhere = write_handbook(tmp_path_factory.mktemp("zonder-git"))
    assert [problem.rule for problem in Handbook.open(elsewhere, TODAY).problems] == []


def test_an_id_that_goes_in_silence_is_a_warning(repository: Path) -> None:
    """A question and an answer that links may name; with `renamed` all is well, once the version is raised."""
    text = (repository / TREE).read_text(encoding="utf-8")
    text = text.replace("hulp", "steun").replace("mijding", "afstand").replace("version: 1", "version: 2")
    (repository / TREE).write_text(text, encoding="utf-8")
    assert rules(repository) == ["lost-id", "lost-id"]
    renamed = "renamed: {questions: {hulp: steun}, answers: {mijding: afstand}}\n"
    (repository / TREE).write_text(text + renamed, encoding="utf-8")
    assert rules(repository) == []
    (repository / TREE).write_text(text.replace("version: 2", "version: 1") + renamed, encoding="utf-8")
    [found] = Handbook.open(repository, TODAY).problems
    assert found.message == "the version is still 1, but at v1 its ids had other names"


def test_a_build_that_breaks_links_writes_nothing(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`build` and `check` end with 1, also against a revision that is given."""
    change(repository, *MOVE)
    git(repository, "tag", "--delete", "v1")
    root = ["--root", str(repository)]
    assert main([*root, "build", "--since", "HEAD"]) == 1
    assert "version-not-raised" in capsys.readouterr().err
    assert not (repository / "site").exists()
    assert main([*root, "check", "--since", "HEAD"]) == 1


def test_diff_lists_what_moved_and_what_was_reworded(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In Dutch, path by path; texts apart; and which version it asks for."""
    change(repository, *MOVE, ("advice: Bel vandaag.", "advice: Bel nu."))
    assert main(["--root", str(repository), "diff", "v1"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("case: 2 van de 10 paden krijgen een andere uitkomst. Versie 1 moet 2 worden.\n")
    assert said.count("  Was: Meld bij Veilig Thuis. Nu: Leg vast wat je zag.\n") == 2
    assert "    Aanvaardt het gezin hulp? Nee\n" in said
    assert "  1 tekst veranderd:\n    outcomes.melden.advice\n      - Bel vandaag.\n      + Bel nu.\n" in said


def test_diff_as_data(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The same for a program."""
    change(repository, *MOVE)
    assert main(["--root", str(repository), "diff", "v1", "--format", "json"]) == 0
    [(id_, changed)] = json.loads(capsys.readouterr().out)["changed"].items()
    assert (id_, changed["paths"], len(changed["moved"])) == ("case", 10, 2)
    assert changed["moved"][0]["answers"]["hulp"] == ["nee"]


def test_diff_says_what_cannot_be_compared(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new tree, a tree that went, one that has faults now; nothing at all; and a revision that is none."""
    root = ["--root", str(repository)]
    assert main([*root, "diff", "v1"]) == 0
    assert capsys.readouterr().out == "Er is geen keuzehulp veranderd sinds v1.\n"
    (repository / "decision_trees" / "nieuw.yml").write_text((repository / TREE).read_text(encoding="utf-8"), "utf-8")
    change(repository, ("version: 1", "versie: 1"))
    assert main([*root, "diff", "v1"]) == 0
    said = capsys.readouterr().out
    assert "nieuw: nieuw sinds v1." in said
    assert "case: niet te vergelijken: toen of nu zijn er fouten, of te veel paden." in said
    (repository / TREE).unlink()
    assert main([*root, "diff", "v1"]) == 0
    assert "case: was er bij v1, en is weg." in capsys.readouterr().out
    assert main([*root, "diff", "v9"]) == 1
    assert capsys.readouterr().err == "handboek: git does not know 'v9'; its tags are v1\n"
    assert main([*root, "diff", "--", "--output=x"]) == 1


def test_what_was_held_against_nothing_says_so(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A check that could not look at versions is no proof that they are right."""
    root = ["--root", str(repository)]
    assert main([*root, "check"]) == 0
    assert "held against v1." in capsys.readouterr().err
    git(repository, "tag", "--delete", "v1")
    assert main([*root, "check"]) == 0
    assert "held against nothing: git knows no tag here" in capsys.readouterr().err


def test_a_repository_that_git_does_not_read_says_so(
    repository: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is somebody else's: not that it has no tag, and with what command it is read."""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    assert main(["--root", str(repository), "check"]) == 0
    said = capsys.readouterr().err
    assert "held against nothing: this folder belongs to somebody else" in said
    assert f"safe.directory '{repository}'" in said
    assert main(["--root", str(repository), "diff", "v1"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_no_repository_and_half_a_repository_say_so(
    repository: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that git knows nothing of, and a copy that was fetched without tags, as build servers do."""
    assert main(["--root", str(write_handbook(tmp_path_factory.mktemp("los"))), "check"]) == 0
    assert "this folder is no repository of git" in capsys.readouterr().err
    git(repository, "commit", "--quiet", "--allow-empty", "--message", "Later")
    copy = tmp_path_factory.mktemp("kopie") / "handbook"
    git(repository, "clone", "--quiet", "--depth", "1", "--no-tags", repository.as_uri(), str(copy))
    assert main(["--root", str(copy), "check"]) == 0
    assert "fetched without its history" in capsys.readouterr().err


def test_a_changed_law_and_a_changed_condition_are_told(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As their author wrote them: a law that guards less is no detail."""
    change(repository, ("always: {ask: vermoeden, before: [melden]}", "always: {ask: vermoeden, before: [vastleggen]}"))
    change(repository, ("when: {signalen: {any: [letsel]}}, text", "when: {signalen: {all: [letsel]}}, text"))
    assert main(["--root", str(repository), "diff", "v1"]) == 0
    said = capsys.readouterr().out
    assert "- always: {ask: [vermoeden], before: [melden]}, because: Zonder vermoeden geen weging." in said
    assert "+ {signalen: {all: [letsel]}}" in said


def test_a_tree_with_unknown_names_is_not_compared(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A target that is a typing error is not taken for a new end."""
    change(repository, ('nee: {text: "Nee", to: melden}', 'nee: {text: "Nee", to: meldn}'))
    assert main(["--root", str(repository), "diff", "v1"]) == 0
    assert "case: niet te vergelijken" in capsys.readouterr().out
