"""Every page that keeps something says so, once, with the id of the handbook."""

from __future__ import annotations

from pathlib import Path

from tests.kept.kept_line import lines, pages_without_line
from tests.kept.made_records import HANDBOOK


def test_every_page_that_keeps_says_so_once(built_site: Path) -> None:
    """A quiz, a self-test, a module and Mijn leren; a page with none of them says nothing."""
    assert pages_without_line(built_site, HANDBOOK) == {}
    kept = [path for path, _ in lines(built_site)]
    assert {"quiz/zien.html", "zelftest/gevoel.html", "modules/zien/index.html", "leren/mijn-leren.html"} <= {*kept}
    said = [path for path in built_site.rglob("*.html") if "<handbook-kept" in path.read_text(encoding="utf-8")]
    assert len(said) == len(kept)
