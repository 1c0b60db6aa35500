"""Files that are no text, or not the text they should be, get a Problem with a place and never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest

from macros.reading.text_file import decode
from tests.handbook_files import WHOLE_TREE, report_of, write_handbook

WHOLE = WHOLE_TREE.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("content", "rule", "place"),
    [
        (WHOLE.encode("utf-16"), "not-utf8", ":1:1:"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "not-utf8", ":1:1:"),
        (b"title: ok\nsummary: \x07\n", "binary-file", ":2:10:"),
        ("title: a\u2028b\n".encode(), "binary-file", ":1:9:"),
        (b"title: a\xc2\x85b\n", "binary-file", ":1:9:"),
        (b"\xef\xbb\xbf", "empty-file", ":1:1:"),
    ],
    ids=["utf-16", "picture", "bell", "line-separator", "next-line", "only-a-mark"],
)
def test_a_file_that_cannot_be_read_is_reported_at_the_character(
    content: bytes, rule: str, place: str, tmp_path: Path
) -> None:
    """The report has one line for the file, with the rule and the place where reading stopped."""
    headline = report_of(write_handbook(tmp_path, tree=content)).splitlines()[0]
    assert headline.startswith(f"decision_trees/case.yml{place} error[{rule}]")


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    """An editor on Windows may put one at the start; the first key is still found."""
    text, problems = decode(b"\xef\xbb\xbftitle: x\n", "a.yml")
    assert text is not None
    assert text.text == "title: x\n"
    assert problems == []
