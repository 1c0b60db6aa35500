"""Files that are no text, or not the text they should be, get a Problem with a place and never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.reading.text_file import LARGEST, decode, read_text
from tests.handbook_files import WHOLE_TREE, report_of, write_handbook

WHOLE = WHOLE_TREE.read_text(encoding="utf-8")
LATIN = WHOLE.replace("Bel vandaag.", "Bel één keer.").encode("latin-1")


@pytest.mark.parametrize(
    ("content", "rule", "place"),
    [
        (LATIN, "not-utf8", ":44:17:"),
        (WHOLE.encode("utf-16"), "not-utf8", ":1:1:"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-utf8", ":1:1:"),
        (b"title: a\x00b\n", "binary-file", ":1:9:"),
        (b"title: ok\nsummary: \x07\n", "binary-file", ":2:10:"),
        ("title: a\u2028b\n".encode(), "binary-file", ":1:9:"),
        (b"title: a\xc2\x85b\n", "binary-file", ":1:9:"),
        (b"#" * (LARGEST + 1), "too-large", ":1:1:"),
        (b"", "empty-file", ":1:1:"),
        (b"\xef\xbb\xbf", "empty-file", ":1:1:"),
    ],
    ids=[
        "latin-1",
        "utf-16",
        "picture",
        "zero-byte",
        "bell",
        "line-separator",
        "next-line",
        "too-large",
        "empty",
        "only-a-mark",
    ],
)
def test_a_file_that_cannot_be_read_is_reported_at_the_character(
    content: bytes, rule: str, place: str, tmp_path: Path
) -> None:
    """The report has one line for the file, with the rule and the place where reading stopped."""
    headline = report_of(write_handbook(tmp_path, tree=content)).splitlines()[0]
    assert headline.startswith(f"decision_trees/case.yml{place} error[{rule}]")


def test_a_folder_in_place_of_a_tree_is_a_problem(tmp_path: Path) -> None:
    """A folder that is called like a tree is reported, not crashed on."""
    root = write_handbook(tmp_path)
    (root / "decision_trees" / "map.yml").mkdir()
    assert "decision_trees/map.yml:1:1: error[not-a-file] this is a folder" in report_of(root)


def test_a_file_that_disappears_is_a_problem(tmp_path: Path) -> None:
    """A link to nothing is reported with what the system said."""
    (tmp_path / "weg.yml").symlink_to(tmp_path / "nergens")
    text, problems = read_text(tmp_path / "weg.yml", "weg.yml")
    assert text is None
    assert [problem.rule for problem in problems] == ["unreadable-file"]


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """An editor on Windows may put one at the start; the first key is still found."""
    text, problems = decode(b"\xef\xbb\xbftitle: x\n", "a.yml")
    assert text is not None
    assert text.text == "title: x\n"
    assert problems == []


def test_a_wrong_file_name_is_a_problem(tmp_path: Path) -> None:
    """A tree's file name becomes a link, so it has to be an id; what looks like a tree and is not read, is said."""
    root = write_handbook(tmp_path)
    names = ("Mijn Boom.yaml", "boom.yml.txt", "boom.YML", "school/boom.yml")
    (root / "decision_trees" / "school").mkdir()
    for name in names:
        (root / "decision_trees" / name).write_text(WHOLE, encoding="utf-8")
    (root / "decision_trees" / "README.md").touch()
    report = report_of(root)
    assert report.endswith("4 errors in 4 files.")
    for name in names:
        assert f"error[illegal-id] '{name}' is not read" in report
