"""mkdocs.yml and the heads of pages as authors wrote them: what YAML takes for something else is shown as it is."""

from __future__ import annotations

from pathlib import Path

from macros.cli import main
from tests.handbook_files import CONFIG, write_file, write_handbook
from tests.site.test_builder import build, example

__all__ = ["example"]


def test_titles_and_versions_are_shown_as_written(example: Path) -> None:
    """A day, a yes and 1.10 are no date, no truth and no 1.1; a file can stand in the menu."""
    config = (example / "mkdocs.yml").read_text(encoding="utf-8")
    config = config.replace("- Start:", "- 2026-11-21:").replace("- Keuzehulpen:", "- Ja: folder.pdf\n  - yes:")
    write_file(example / "mkdocs.yml", config.replace('version: "1"', "version: 1.10"))
    write_file(example / "content" / "folder.pdf", b"%PDF-")
    assert build(example) == 0
    html = (example / "site" / "index.html").read_text(encoding="utf-8")
    assert "versie 1.10, 21 november 2026" in html
    assert ">2026-11-21<" in html.replace("\n", "").replace("  ", "")
    assert 'href="folder.pdf"' in html
    assert ">yes<" in html.replace("\n", "").replace("  ", "")
    assert "True" not in html


def test_the_head_of_a_page_is_shown_as_written(example: Path) -> None:
    """A title that YAML takes for yes, for no day of any year, or for a number; and dates between quotes."""
    head = '---\ntitle: {}\ndescription: 2026\nreviewed: {{on: "2026-11-21", by: redactie, again: "2027-11-21"}}\n---\n'
    titles = {"ja": "yes", "dag": "2026-02-30", "getal": "1.10"}
    for name, title in titles.items():
        write_file(example / "content" / f"{name}.md", head.format(title))
    assert build(example) == 0
    for name, title in titles.items():
        html = (example / "site" / f"{name}.html").read_text(encoding="utf-8")
        assert f"<title>{title} · Goed onderweg</title>" in html
        assert f"<h1>{title}</h1>" in html
        assert "21 november 2027" in html


def test_a_site_is_built_where_mkdocs_yml_says(tmp_path: Path) -> None:
    """The same rules hold there: a folder of the handbook itself is refused."""
    root = write_handbook(tmp_path, config=f"{CONFIG}site_dir: content/site\n")
    assert main(["--root", str(root), "build"]) == 1
    assert not (root / "content" / "site").exists()
    assert not (root / "site").exists()
