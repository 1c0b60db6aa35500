"""The site while it is served: after any series of edits it is the site that a whole build makes."""

from __future__ import annotations

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.site.live_site import LiveSite
from tests.written_trees import MADE_UP

ROOT = Path(__file__).parents[2]
ADDRESS = "http://127.0.0.1:8000/"
EDITS = 14
pytestmark = pytest.mark.long
"""Each of these makes the whole site, and parts of it anew."""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the made-up handbook, to be edited."""
    copy = shutil.copytree(MADE_UP, tmp_path / "handbook")
    config = (copy / "mkdocs.yml").read_text(encoding="utf-8").replace("../..", ROOT.as_posix())
    (copy / "mkdocs.yml").write_text(config, encoding="utf-8")
    return copy


def whole(root: Path, folder: Path) -> LiveSite:
    """The whole site, made and checked."""
    site = LiveSite(root, folder, ADDRESS)
    brought_up_to_date(site)
    assert site.report == ""
    return site


def brought_up_to_date(site: LiveSite) -> None:
    """What the server does after an edit."""
    site.refresh()
    for _ in site.finish():
        pass


def made_by(site: LiveSite, step: Callable[[], None]) -> set[str]:
    """The pages that a step writes, by their address."""
    before = {path: path.stat().st_mtime_ns for path in site.folder.rglob("*.html")}
    step()
    return {path.relative_to(site.folder).as_posix() for path, at in before.items() if path.stat().st_mtime_ns != at}


def files_in(folder: Path) -> dict[str, bytes]:
    """Every file of a site with what is in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def edit(path: Path, change: Callable[[str], str]) -> None:
    """Change the text of a file."""
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def more_in_a_text(text: str) -> str:
    """The file with a word more in one of its texts; what a drawing shows is said in its description too."""
    words = "text|help|advice|family|about|now|use"
    keys = "description" if re.search("^ *description:", text, re.MULTILINE) else words
    return re.sub(rf'(\b(?:{keys}): "?)(?=\w)', r"\1Kijk. ", text, count=1)


def edits(root: Path, chance: random.Random) -> Callable[[], str]:
    """Gives a function that makes some edit, small or large, and says which."""
    pages = sorted((root / "content").rglob("*.md"))
    data = sorted([*(root / "content").glob("*.yml"), *(root / "decision_trees").glob("*.yml")])

    def sentence() -> str:
        page = chance.choice(pages)
        edit(page, lambda text: f"{text}\nEr staat nu {chance.randrange(100)} keer iets meer.\n")
        return f"a sentence in {page.name}"

    def word() -> str:
        file = chance.choice(data)
        edit(file, more_in_a_text)
        return f"a word in {file.name}"

    def title() -> str:
        page = chance.choice(pages)
        edit(page, lambda text: re.sub(r'(?m)^(title: .*?)("?)$', rf"\1 {chance.randrange(100)}\2", text, count=1))
        return f"the title of {page.name}"

    def comment() -> str:
        file = chance.choice(data)
        edit(file, lambda text: f"# Nog {chance.randrange(100)}\n{text}")
        return f"a comment in {file.name}"

    def page() -> str:
        number = chance.randrange(1000)
        head = "---\ntitle: Nieuw {0}\ndescription: Een bladzijde.\n---\n\n# Nieuw {0}\n\nMeer dan eerst.\n"
        (root / f"content/los-{number}.md").write_text(head.format(number), encoding="utf-8")
        return f"a new page, los-{number}.md"

    kinds = [sentence, sentence, word, word, word, title, comment, page]

    def some_edit() -> str:
        return chance.choice(kinds)()

    return some_edit


@pytest.mark.parametrize("seed", [1, 2])
def test_after_any_edits_it_is_the_site_that_a_whole_build_makes(seed: int, root: Path, tmp_path: Path) -> None:
    """Byte for byte, also after edits that change the menu."""
    chance = random.Random(seed)  # noqa: S311 - the same edits in every run
    site, some_edit, done = whole(root, tmp_path / "live"), edits(root, chance), []
    for _ in range(EDITS):
        done.append(some_edit())
        brought_up_to_date(site)
        assert site.report == "", done
    expected = files_in(whole(root, tmp_path / "whole").folder)
    found = files_in(site.folder)
    differing = sorted(name for name in found.keys() | expected.keys() if found.get(name) != expected.get(name))
    assert differing == [], done


def test_an_edit_of_a_page_makes_that_page_and_what_lists_it(root: Path, tmp_path: Path) -> None:
    """Not the others: so that it is seen at once."""
    site = whole(root, tmp_path / "live")
    edit(root / "content/handboek/gezinscoach.md", lambda text: f"{text}\nNog een zin.\n")
    assert made_by(site, site.refresh) == {"handboek/gezinscoach.html", "over/actueel.html"}
    assert "Nog een zin." in (site.folder / "handboek/gezinscoach.html").read_text(encoding="utf-8")


def test_an_edit_of_a_tree_makes_its_pages_and_its_cards(root: Path, tmp_path: Path) -> None:
    """The page of another tree, which only names it, stays as it is."""
    site = whole(root, tmp_path / "live")
    edit(root / "decision_trees/vervolg.yml", more_in_a_text)
    made = made_by(site, site.refresh)
    assert {"keuzehulpen/vervolg.html", "toetsen/vervolg.html", "keuzehulpen/index.html"} <= made
    assert "keuzehulpen/opmaak.html" not in made
    assert "naslag/begrippen.html" not in made


def test_an_edit_of_a_shared_question_makes_the_trees_that_ask_it(root: Path, tmp_path: Path) -> None:
    """And no other tree; a fault in it takes the place of the site until it is mended."""
    site = whole(root, tmp_path / "live")
    questions = root / "decision_trees/_questions.yml"
    edit(questions, lambda text: text.replace("Weet het gezin het?", "Weet het gezin ervan?"))
    made = made_by(site, site.refresh)
    assert {f"{folder}/{tree}.html" for folder in ("keuzehulpen", "toetsen") for tree in ("samen", "daarna")} <= made
    assert not {path for path in made if path.endswith(("proef.html", "vervolg.html", "opmaak.html"))}
    assert "Weet het gezin ervan?" in (site.folder / "keuzehulpen/daarna.html").read_text(encoding="utf-8")
    edit(questions, lambda text: text.replace("  ask:", "  aks:"))
    brought_up_to_date(site)
    assert "unknown-key" in site.report
    edit(questions, lambda text: text.replace("  aks:", "  ask:"))
    brought_up_to_date(site)
    assert site.report == ""
    assert files_in(site.folder) == files_in(whole(root, tmp_path / "whole").folder)


def test_an_edit_of_the_laws_is_held_against_every_tree(root: Path, tmp_path: Path) -> None:
    """What a law asks now may be broken in a tree that nobody edited."""
    site = whole(root, tmp_path / "live")
    laws = root / "decision_trees/_laws.yml"
    edit(laws, lambda text: text.replace("mark: gedeeld, needs: [verteld]", "mark: verteld, leads_to: [gedeeld]"))
    brought_up_to_date(site)
    assert "broken-law" in site.report
    edit(laws, lambda text: text.replace("mark: verteld, leads_to: [gedeeld]", "mark: gedeeld, needs: [verteld]"))
    brought_up_to_date(site)
    assert site.report == ""


def test_an_edit_of_a_term_makes_the_pages_that_show_it(root: Path, tmp_path: Path) -> None:
    """And the list of terms."""
    site = whole(root, tmp_path / "live")
    edit(root / "content/terms.yml", more_in_a_text)
    made = made_by(site, site.refresh)
    assert "naslag/begrippen.html" in made
    assert "keuzehulpen/vervolg.html" not in made


def test_a_fault_takes_the_place_of_the_site_and_goes_when_it_is_mended(root: Path, tmp_path: Path) -> None:
    """A fault in the edited file at once; a fault that the edit makes elsewhere when the whole is checked."""
    site = whole(root, tmp_path / "live")
    page, terms = root / "content/handboek/gezinscoach.md", root / "content/terms.yml"
    good = page.read_text(encoding="utf-8")
    page.write_text(good + '\n{{ cite("nergens") }}\n', encoding="utf-8")
    site.refresh()
    assert "unknown-source" in site.report
    page.write_text(good, encoding="utf-8")
    brought_up_to_date(site)
    assert site.report == ""
    first = re.search(r"(?m)^([a-z][a-z0-9-]*):$", terms.read_text(encoding="utf-8"))
    assert first
    edit(terms, lambda text: text.replace(f"{first[1]}:\n", f"{first[1]}-weg:\n", 1))
    brought_up_to_date(site)
    assert "unknown-term" in site.report
    again = site.report
    site.refresh()
    assert site.report == again, "nothing was edited, so nothing is mended"
    edit(terms, lambda text: text.replace(f"{first[1]}-weg:\n", f"{first[1]}:\n", 1))
    brought_up_to_date(site)
    assert site.report == ""
    assert files_in(site.folder) == files_in(whole(root, tmp_path / "whole").folder)
