"""Each file of an author has an address of its own on the site; what a build makes is known beforehand."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path, PurePosixPath

from macros.pages.addresses import MADE, address_of
from macros.site.site_folder import MARKER
from tests.handbook_files import WHOLE_TREE, report_of, write_file, write_handbook
from tests.site.test_builder import build, example

__all__ = ["example"]

OURS = Path(__file__).parents[2] / "macros" / "front_end"
PAGE = "---\ntitle: Keuzehulpen\ndescription: Een bladzijde.\n---\n\n# Keuzehulpen\n"


def test_a_tree_called_index_takes_no_page_away(tmp_path: Path) -> None:
    """Where somebody wrote the page with all trees; where nobody did, the tree stands there."""
    root = write_handbook(tmp_path)
    write_file(root / "decision_trees" / "index.yml", WHOLE_TREE.read_bytes())
    assert "taken-address" not in report_of(root)
    write_file(root / "content" / "keuzehulpen" / "index.md", PAGE)
    assert "content/keuzehulpen/index.md:1:1: error[taken-address]" in report_of(root)
    assert "where the page of tree 'index' is made" in report_of(root)


def test_a_faulty_tree_keeps_its_address(tmp_path: Path) -> None:
    """Who mends the tree is not surprised by the page."""
    root = write_handbook(tmp_path, tree="title: x\n")
    write_file(root / "content" / "keuzehulpen" / "case.md", PAGE)
    assert "taken-address" in report_of(root)


def test_a_link_to_a_folder_is_said(tmp_path: Path) -> None:
    """The builder would follow it, and publish what nobody has read."""
    root = write_handbook(tmp_path / "handbook")
    write_file(tmp_path / "elders" / "geheim.md", "# Niet voor lezers\n")
    (root / "content" / "map").symlink_to(tmp_path / "elders")
    assert "content/map:1:1: error[linked-folder]" in report_of(root)


def test_every_file_of_a_site_has_a_maker(example: Path) -> None:
    """An author, the theme, a noun, or the build itself: no file comes there of which the check does not know."""
    spec = find_spec("material")
    assert spec
    assert spec.submodule_search_locations
    themes = (OURS, Path(spec.submodule_search_locations[0]) / "templates")
    assert build(example) == 0
    content = example / "content"
    written = {address_of(PurePosixPath(path.relative_to(content))) for path in content.rglob("*") if path.is_file()}
    written |= {
        PurePosixPath(f"{folder}/fietsen.{end}")
        for folder, end in (("keuzehulpen", "html"), ("toetsen", "html"), ("toetsen", "csv"))
    }
    site = {
        PurePosixPath(path.relative_to(example / "site")) for path in (example / "site").rglob("*") if path.is_file()
    }
    strange = [path for path in site - written if not any((theme / path).is_file() for theme in themes)]
    assert [str(path) for path in strange if not MADE.fullmatch(str(path))] == [MARKER]
    assert {path.suffix for path in site} > {".html", ".css", ".js", ".json", ".csv"}
