"""Ways to show problems: in full for a person, one line each, as notes in a pull request, and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from macros.problems.problem import Problem
from macros.problems.unseen_letters import marked, spelled


@dataclass(frozen=True)
class Subject:
    """What was looked at: the lines of each file (for showing them), and what the whole holds ("5 trees, 9 pages")."""

    lines: Mapping[str, Sequence[str]]
    contents: str


def as_text(problems: Sequence[Problem], subject: Subject) -> str:
    """Every problem with its line and what helps, then how many there are."""
    shown = [in_full(problem, subject.lines.get(problem.place.file, ())) for problem in problems]
    return "\n\n".join([*shown, total(problems, subject)])


def as_concise(problems: Sequence[Problem], subject: Subject) -> str:
    """One line a problem, which editors make a link, then how many there are."""
    return "\n".join([*map(headline, problems), total(problems, subject)])


def as_github(problems: Sequence[Problem], subject: Subject) -> str:
    """Workflow commands, which show each problem at its line in a pull request."""
    return "\n".join([*map(workflow_command, problems), total(problems, subject)])


def as_json(problems: Sequence[Problem], subject: Subject) -> str:
    """A list of objects with file, line, column, length, severity, rule, message, expected, help and path."""
    del subject
    return json.dumps([plain(problem) for problem in problems], ensure_ascii=False, indent=2)


WIDEST = 110
"""Characters of an author's line that are shown; of a longer line, the part around the place."""

FORMATS: dict[str, Callable[[Sequence[Problem], Subject], str]] = {
    "text": as_text,
    "concise": as_concise,
    "github": as_github,
    "json": as_json,
}


def headline(problem: Problem) -> str:
    """The first line, which stands alone: `file:line:column: error[rule] message`."""
    place = problem.place
    return spelled(f"{place.file}:{place.line}:{place.column}: {problem.severity}[{problem.rule}] {problem.message}")


def in_full(problem: Problem, lines: Sequence[str]) -> str:
    """The headline, the author's line with carets, and what was expected and would help."""
    more = [("path", problem.path), ("expected", problem.expected), ("help", problem.help)]
    margin = " " * (len(str(problem.place.line)) + 1)
    notes = [f"{margin} = {name}: {spelled(text)}" for name, text in more if text]
    return "\n".join([headline(problem), *excerpt(problem, lines), *notes])


def excerpt(problem: Problem, lines: Sequence[str]) -> list[str]:
    """The author's own line, cut to what fits, with carets below the place."""
    place = problem.place
    if not 0 < place.line <= len(lines) or not lines[place.line - 1].strip():
        return []
    line = marked(lines[place.line - 1].replace("\t", " "))
    start = max(0, place.column - WIDEST // 2) if len(line) > WIDEST else 0
    shown = line[start : start + WIDEST]
    carets = "^" * max(1, min(place.length, len(shown) - (place.column - 1 - start)))
    margin = " " * (len(str(place.line)) + 1)
    return [f" {place.line} | {shown}", f"{margin} | {' ' * (place.column - 1 - start)}{carets}"]


def total(problems: Sequence[Problem], subject: Subject) -> str:
    """The last line: how many errors and warnings in how many files, or that all is well."""
    if not problems:
        return f"{subject.contents}: no problems."
    errors = sum(problem.severity == "error" for problem in problems)
    counts = [counted(errors, "error"), counted(len(problems) - errors, "warning")]
    files = counted(len({problem.place.file for problem in problems}), "file")
    said = " and ".join(count for count in counts if not count.startswith("0 "))
    return f"{said} in {files}."


def counted(number: int, noun: str, plural: str = "") -> str:
    """The number with its noun: "1 error", "2 errors"; `plural` where it is no `s` more."""
    return f"{number} {noun if number == 1 else plural or f'{noun}s'}"


def workflow_command(problem: Problem) -> str:
    """One problem as a GitHub workflow command, with the characters it reserves escaped."""
    place = problem.place
    end = place.column + place.length - 1
    where = f"file={escaped(place.file, property_=True)},line={place.line},col={place.column},endColumn={end}"
    text = "\n".join(part for part in (problem.message, problem.path, problem.expected, problem.help) if part)
    return f"::{problem.severity} {where},title={escaped(problem.rule, property_=True)}::{escaped(text)}"


def escaped(text: str, *, property_: bool = False) -> str:
    """Text in which a workflow command reads nothing of its own."""
    text = spelled(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if property_ else text


def plain(problem: Problem) -> dict[str, object]:
    """One problem as plain data."""
    place = problem.place
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "length": place.length,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": problem.message,
        "expected": problem.expected,
        "help": problem.help,
        "path": problem.path,
    }
