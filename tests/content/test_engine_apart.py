"""The engine carries no word of our handbook: a handbook about something else, built with it, has none of them."""

from __future__ import annotations

import html
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from macros.drawings.check import texts_in
from macros.drawings.shelf import DRAWINGS
from macros.handbook import Handbook
from macros.language.label import LABELS
from macros.reference.fact.shelf import CALCULATORS
from macros.reference.term.shelf import TERMS
from macros.site.builder import build_site
from macros.sources.shelf import CONTACTS, SOURCES
from macros.tree.shelf import TREES
from tests.content.our_handbook import LIBRARY, ROOT, promise
from tests.handbook_files import TODAY, write_file
from tests.written_trees import EXAMPLE

TEXTS = {".html", ".js", ".css", ".json", ".csv", ".svg", ".xml"}
OF_THE_ENGINE = {"gezin", "het gezin", "jullie", "beleid", "organisatie", "keuze van de makers", "tegen"}
"""Words of the engine itself: every tree says what the family knows (`family:`), labels have sentences, a reader is
told to whom to say that something is wrong, and search passes over small words."""
CHOICES = {"picture", "mark", "who", "heart", "around", "lit", "tie", "kind"}
"""Keys of drawings under which stands one of a few words of the engine."""
PAGE = f"""\
---
title: Alles
description: Elk woord dat niets van deze lijsten vraagt.
---

# Alles

{{{{ danger_line() }}}}

{{{{ tree_picker() }}}}

{{{{ calculator() }}}}

{{{{ facts_list() }}}}

{{{{ contacts_list() }}}}

{{{{ sources_list() }}}}

{{{{ freshness() }}}}

{{{{ offered_by() }}}}

{{{{ read_by() }}}}

{{{{ tell_fault() }}}}

{{{{ open_questions() }}}}

{"".join(f'{{{{ label_box("{label}") }}}}' + chr(10) * 2 for label in LABELS)}"""
CALCULATOR = """\
question: Hoeveel fietsen staan er bij jou?
of: fietsen
head: Fietsen
caption: Een schatting.
sizes: [100]
least: 10
most: 1000
example: 120
"""
FACTS = """\
stuk:
  value: 3%
  text: Van de fietsen is 3% stuk.
  sources: [fietsboek-2020]
  caution: Het is een schatting.
  shares: [3]
"""


def our_words() -> Iterator[str]:
    """Everything that our lists, trees and settings call or say, and what our handbook is called itself."""
    settings, calculators = LIBRARY.settings, LIBRARY.on(CALCULATORS).values()
    for drawing in LIBRARY.values(DRAWINGS).values():
        written = drawing.model_dump(exclude={"layout", "shape", "signs"})
        yield from (text for path, text in texts_in(written) if path[-1] not in CHOICES)
    for term in LIBRARY.values(TERMS).values():
        yield from (term.name, *term.also)
    yield from (contact.name for contact in LIBRARY.values(CONTACTS).values())
    yield from (source.title for source in LIBRARY.values(SOURCES).values())
    yield from (marked.tree.title for marked in LIBRARY.on(TREES).values())
    yield from (text for sheet in calculators for _, text in texts_in(sheet.value.model_dump()))
    yield from (
        text
        for _, text in texts_in(settings.model_dump(include={"colophon", "danger_line", "labels", "search_example"}))
    )
    yield yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)["site_name"]  # noqa: S506 - only text


@pytest.fixture(scope="module")
def other_handbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A handbook about cycling, with a page that shows whatever the engine says of its own accord."""
    root = shutil.copytree(EXAMPLE, tmp_path_factory.mktemp("other") / "handbook")
    config = yaml.safe_load((root / "mkdocs.yml").read_text(encoding="utf-8"))
    tree = (root / "decision_trees/fietsen.yml").read_text(encoding="utf-8")
    of_ours = {"INHERIT": f"{ROOT}/mkdocs.yml", "hooks": [f"{ROOT}/macros/site_hooks.py"]}
    write_file(root / "mkdocs.yml", yaml.safe_dump({**config, **of_ours}))
    write_file(root / "decision_trees/fietsen.yml", tree.replace("danger_line: false\n", ""))
    write_file(root / "content/alles.md", PAGE)
    write_file(root / "content/calculator.yml", CALCULATOR)
    write_file(root / "content/facts.yml", FACTS)
    return root


@pytest.mark.long
def test_another_handbook_has_none_of_our_words(other_handbook: Path, tmp_path: Path) -> None:
    """No page, script, style, index or table of its site, and no template has a word of ours that is not theirs."""
    assert build_site(Handbook.open(other_handbook, TODAY, None), tmp_path / "site") == 0
    theirs = said_in(other_handbook).casefold()
    words = {word.casefold() for word in our_words()} - OF_THE_ENGINE
    words = {word for word in words if re.search("[a-z]{4}", word) and word not in theirs}
    assert len(words) > 300
    site, of_the_theme = tmp_path / "site", tmp_path / "site/assets"
    templates = (ROOT / "macros/front_end").rglob("*.html")
    files = [path for path in site.rglob("*") if path.suffix in TEXTS and of_the_theme not in path.parents]
    assert len(files) > 20
    for path in (*files, *templates):
        said = html.unescape(path.read_text(encoding="utf-8")).casefold()
        found = sorted(word for word in words if word in said and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", said))
        promise(not found, f"{path.name} has these words of ours, in a handbook about something else: {found}")


def said_in(root: Path) -> str:
    """All that its authors wrote."""
    return "\n".join(path.read_text(encoding="utf-8") for path in root.rglob("*") if path.suffix in {".md", ".yml"})
