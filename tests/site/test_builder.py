"""Building a whole handbook with MkDocs: it comes out whole, or the old one stays and the report says why."""

from __future__ import annotations

import shutil
import socket
from pathlib import Path

import pytest
import yaml

from macros.cli import main
from tests.live_server import served, until

ROOT = Path(__file__).parents[2]
EXAMPLE = Path(__file__).parents[1] / "example_handbook"
MARKUP = "<img src=x onerror=alert(1)>\"'&{{ 7*7919 }}"
"""Markup, quotes, an ampersand and a Jinja expression, to stand in every text of an author."""


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the example handbook, beside which the site can be built."""
    root = shutil.copytree(EXAMPLE, tmp_path / "handbook")
    config = (root / "mkdocs.yml").read_text(encoding="utf-8").replace("../..", ROOT.as_posix())
    (root / "mkdocs.yml").write_text(config, encoding="utf-8")
    return root


def build(root: Path) -> int:
    """Run `build` on the handbook at `root`, as the command line does."""
    return main(["--root", str(root), "build"])


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with what is in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_example_builds(example: Path) -> None:
    """The smallest handbook has its pages, and a page for its tree; a door without a page behind it is not there."""
    assert build(example) == 0
    assert "Doet het licht het?" in (example / "site/keuzehulpen/fietsen.html").read_text(encoding="utf-8")
    start = (example / "site/index.html").read_text(encoding="utf-8")
    assert "Ik zoek een antwoord" in start
    assert "Ik wil leren" not in start


def test_a_retired_tree_keeps_its_page(example: Path) -> None:
    """Old links to it, also from another tree, find what to use now; nobody is sent to it from the lists."""
    tree = (example / "decision_trees/fietsen.yml").read_text(encoding="utf-8")
    old = tree.replace("status: published", "status: retired\nreplaced_by: fietsen").replace(
        "Kan ik nu", "Mocht ik toen"
    )
    new = tree.replace("{text: Zet je licht aan.}", "{text: Zet je licht aan., tree: oud}")
    (example / "decision_trees/oud.yml").write_text(old, encoding="utf-8")
    (example / "decision_trees/fietsen.yml").write_text(new, encoding="utf-8")
    assert build(example) == 0
    page = (example / "site/keuzehulpen/oud.html").read_text(encoding="utf-8")
    assert 'Gebruik nu <a href="fietsen.html">Kan ik nu fietsen?</a>' in page
    assert "Mocht ik toen" not in (example / "site/keuzehulpen/index.html").read_text(encoding="utf-8")


def test_every_fault_is_reported_and_the_old_site_stays(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Faults in trees, pages and sources come in one report; nothing is written, not even beside the site."""
    assert build(example) == 0
    before = files_in(example / "site")
    (example / "decision_trees/kapot.yml").write_bytes(b"title: caf\xe9\n")
    (example / "decision_trees/leeg.yml").touch()
    (example / "decision_trees/map.yml").mkdir()
    (example / "decision_trees/fietsen.yml").write_text("title: x\n\tsummary: y\n", encoding="utf-8")
    (example / "content/index.md").write_text("# Zonder kop\n\n{{ cite('nergens') }}\n", encoding="utf-8")
    (example / "content/sources.yml").write_text("bron: {title: Bron, soort: boek}\n", encoding="utf-8")
    capsys.readouterr()
    assert build(example) == 1
    report = capsys.readouterr().err
    for rule in ("not-utf8", "empty-file", "not-a-file", "tab", "no-front-matter", "unknown-key", "missing-key"):
        assert f"error[{rule}]" in report
    assert "Traceback" not in report
    assert files_in(example / "site") == before
    assert sorted(path.name for path in example.iterdir() if path.name.startswith(".")) == []


def test_a_dead_link_in_a_page_stops_the_build(example: Path) -> None:
    """What only MkDocs can see, such as a part that a page does not have, is a fault too, and the old site stays."""
    assert build(example) == 0
    before = files_in(example / "site")
    with (example / "content/index.md").open("a", encoding="utf-8") as page:
        page.write("\n[Nergens](keuzehulpen/index.md#nergens)\n")
    assert build(example) == 1
    assert files_in(example / "site") == before


def hostile(value: object) -> object:
    """The same data with markup in every text that a reader sees."""
    if isinstance(value, dict):
        seen = {
            "title",
            "summary",
            "ask",
            "text",
            "advice",
            "family",
            "otherwise",
            "because",
            "case",
            "by",
            "author",
            "name",
        }
        return {
            key: f"{text} {MARKUP}" if key in seen and isinstance(text, str) else hostile(text)
            for key, text in value.items()
        }
    return [hostile(one) for one in value] if isinstance(value, list) else value


def test_markup_in_every_text_stays_text(example: Path) -> None:
    """Through MkDocs, its theme, macros and search, no text of an author becomes an element or is worked out."""
    for file in ("decision_trees/fietsen.yml", "content/sources.yml", "content/contacts.yml"):
        data = yaml.load((example / file).read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - only text
        (example / file).write_text(
            yaml.safe_dump(hostile(data), allow_unicode=True, sort_keys=False), encoding="utf-8"
        )
    assert build(example) == 0
    for page in (example / "site").rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        assert "<img src=x" not in html, page
        assert "55433" not in html, page
    assert "{{ 7*7919 }}" in (example / "site/keuzehulpen/fietsen.html").read_text(encoding="utf-8")


def test_check_ends_as_its_problems_do(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """0 when all is well or only warnings were found, 1 when there are errors, in every format."""
    assert main(["--root", str(example), "check"]) == 0
    none = "0 quizzes, 0 scales, 0 modules, 0 carousels"
    assert capsys.readouterr().out == f"1 tree, {none}, 2 pages, 1 source: no problems.\n"
    (example / "decision_trees/leeg.yml").touch()
    for form in ("text", "concise", "github", "json"):
        assert main(["--root", str(example), "check", "--format", form]) == 1
        assert "decision_trees/leeg.yml" in capsys.readouterr().out


def test_an_address_in_use_is_said_in_a_sentence(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """No traceback: the sentence names the option that helps."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        assert main(["--root", str(example), "serve", "--address", address]) == 1
    assert "--address 127.0.0.1:8001" in capsys.readouterr().err


@pytest.mark.long
def test_serving_goes_on_with_a_fault(example: Path) -> None:
    """Every address answers with the report while there is a fault, and with the page again when it is mended."""
    tree = example / "decision_trees/fietsen.yml"
    whole = tree.read_text(encoding="utf-8")
    tree.write_text(whole.replace("to: lopen", "to: lpoen"), encoding="utf-8")
    with served(example) as address:
        assert "unknown-target" in until(address, "Er is iets mis in het handboek")
        assert "unknown-target" in until(address + "keuzehulpen/fietsen.html", "Er is iets mis in het handboek")
        tree.write_text(whole, encoding="utf-8")
        assert "Doet het licht het?" in until(address + "keuzehulpen/fietsen.html", "Doet het licht het?")


def test_the_foot_of_another_handbook_says_nothing_of_ours(example: Path) -> None:
    """No link to our page about it, and not our licence for its text."""
    assert build(example) == 0
    html = (example / "site/index.html").read_text(encoding="utf-8")
    assert "Goed onderweg, versie 1" in html
    assert "over/index.html" not in html
    assert "CC BY" not in html


def test_a_folder_without_a_handbook_is_said_in_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before MkDocs is asked for anything."""
    with pytest.raises(SystemExit):
        main(["--root", str(tmp_path), "build"])
    assert "it has no mkdocs.yml" in capsys.readouterr().err


def test_only_the_tests_take_arguments_of_others(capsys: pytest.CaptureFixture[str]) -> None:
    """What `check` does not know it refuses; what `test` does not know is for pytest."""
    with pytest.raises(SystemExit):
        main(["check", "-k", "x"])
    assert "unrecognized arguments: -k x" in capsys.readouterr().err


def test_review_dates_can_be_held_against_another_day(example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--as-of` shows beforehand what will be due; a warning, so the exit code stays 0."""
    assert main(["--root", str(example), "check", "--as-of", "2027-06-01", "--format", "concise"]) == 0
    assert "warning[review-due]" in capsys.readouterr().out
