"""Whatever stands in a file, the check answers with problems, within a second, and never with an exception."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from macros.language.review import Calendar
from macros.problems.report import Subject, as_text
from macros.reading.marked_yaml import read_yaml
from macros.reading.model_reader import read_model
from macros.reading.text_file import decode
from macros.tree.check.whole import problems_of_tree
from macros.tree.model.marked_tree import MarkedTree
from macros.tree.model.tree import Tree
from tests.handbook_files import TODAY, WHOLE_TREE

WHOLE = WHOLE_TREE.read_bytes()
LINES = WHOLE.split(b"\n")
PIECES = [
    b"",
    b"[",
    b"}",
    b": ",
    b"- ",
    b"none",
    b"*x",
    b"&x ",
    b"!!int ",
    b"\t",
    b"\xff",
    b'"',
    b"null",
    b"{a: {b: c}}",
    b"1e9",
]


def checked(content: bytes) -> str:
    """The report on a tree with this content, through every step that `check` takes."""
    text, problems = decode(content, "boom.yml")
    document, faults = read_yaml(text) if text else (None, [])
    tree, more = read_model(document, Tree) if document else (None, [])
    found = [*problems, *faults, *more]
    if tree is not None and document is not None and not found:
        found += problems_of_tree(MarkedTree("boom", tree, document), Calendar(TODAY, 0))
    return as_text(found, Subject({"boom.yml": text.lines if text else []}, "1 tree"))


@settings(max_examples=150, deadline=1000)
@given(st.binary(max_size=400))
def test_bytes_of_any_kind_are_answered(content: bytes) -> None:
    """Random bytes get a report."""
    assert checked(content)


@settings(max_examples=400, deadline=1000, suppress_health_check=[HealthCheck.too_slow])
@given(
    line=st.integers(0, len(LINES) - 1),
    cut=st.integers(0, 60),
    piece=st.sampled_from(PIECES),
    other=st.integers(0, len(LINES) - 1),
    swap=st.booleans(),
)
def test_a_damaged_tree_is_answered(line: int, cut: int, piece: bytes, other: int, *, swap: bool) -> None:
    """A whole tree with a line cut off, something slipped in, or two lines exchanged gets a report."""
    lines = list(LINES)
    lines[line] = lines[line][:cut] + piece + lines[line][cut:]
    if swap:
        lines[line], lines[other] = lines[other], lines[line]
    assert checked(b"\n".join(lines))
