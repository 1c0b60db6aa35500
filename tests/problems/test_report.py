"""Each way of showing problems says the same, in the form that its reader expects."""

from __future__ import annotations

import json

from macros.problems.problem import Place, Problem, in_file_order
from macros.problems.report import WIDEST, Subject, as_concise, as_github, as_json, as_text, counted

PROBLEM = Problem(Place("a,b.yml", 2, 3, 4), "unknown-key", "'naam' is 100%\nonbekend", "title", "did you mean 'x'?")
WARNING = Problem(Place("a,b.yml", 1, 1), "review-due", "too late", severity="warning")
SUBJECT = Subject({"a,b.yml": ["eerste", "  naam: x"]}, "1 trees")


def test_text_shows_the_line_with_carets_below_the_place() -> None:
    """The headline stands alone; the carets stand exactly below what is meant."""
    lines = as_text([PROBLEM], SUBJECT).splitlines()
    assert lines[0].startswith("a,b.yml:2:3: error[unknown-key] ")
    assert lines[2:4] == [" 2 |   naam: x", "   |   ^^^^"]
    assert lines[4:6] == ["   = expected: title", "   = help: did you mean 'x'?"]


def test_a_long_line_is_cut_around_the_place() -> None:
    """The place is inside what is shown, and the carets are below it."""
    line = "x" * 300 + "HIER" + "y" * 300
    problem = Problem(Place("a.yml", 1, 301, 4), "r", "m")
    _, shown, carets, *_ = as_text([problem], Subject({"a.yml": [line]}, "")).splitlines()
    start, end = carets.index("^"), carets.rindex("^")
    assert shown[start : end + 1] == "HIER"
    assert len(shown) <= WIDEST + len(" 1 | ")


def test_github_commands_escape_what_they_reserve() -> None:
    """A comma or colon in a file's name, and a percent sign or line end in a message, are read back as they were."""
    command = as_github([PROBLEM], SUBJECT).splitlines()[0]
    assert command.startswith("::error file=a%2Cb.yml,line=2,col=3,endColumn=6,title=unknown-key::'naam' is 100%25%0A")


def test_json_is_a_list_of_plain_objects() -> None:
    """Every field by its name, also when nothing is wrong."""
    [data] = json.loads(as_json([PROBLEM], SUBJECT))
    assert (data["file"], data["line"], data["rule"], data["severity"]) == ("a,b.yml", 2, "unknown-key", "error")
    assert json.loads(as_json([], SUBJECT)) == []


def test_the_last_line_counts() -> None:
    """Errors, warnings and files, in the singular where there is one; a warning alone does not stop the build."""
    assert as_concise([PROBLEM, WARNING], SUBJECT).endswith("1 error and 1 warning in 1 file.")
    assert as_concise([WARNING], SUBJECT).endswith("1 warning in 1 file.")
    assert as_concise([], SUBJECT) == "1 trees: no problems."
    assert counted(0, "error") == "0 errors"


def test_problems_come_once_and_in_file_order() -> None:
    """By file, line, column; the same problem twice is one."""
    assert in_file_order([PROBLEM, WARNING, PROBLEM]) == [WARNING, PROBLEM]
